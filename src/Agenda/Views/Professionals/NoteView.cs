namespace Agenda.Views;

public sealed record NoteView(ItemId Id, string Text, EquatableArray<Remark> Earlier) : WrittenView(Id)
{
    public override string Kind => "note";
    public Answer? Answer { get; init; }
    public bool? Imposed { get; init; }
}
