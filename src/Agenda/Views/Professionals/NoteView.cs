namespace Agenda.Views;

public sealed record NoteView(ItemId Id, string Text, Sequence<Words> Earlier) : WrittenView(Id)
{
    public override string Kind => "note";
    public Answer? Answer { get; init; }
}
