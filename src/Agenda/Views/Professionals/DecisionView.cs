namespace Agenda.Views;

public sealed record DecisionView(ItemId Id, string Text, DecisionKind Decision, EquatableArray<Remark> Earlier)
    : WrittenView(Id)
{
    public override string Kind => "decision";
    public string? Because { get; init; }
    public Answer? Answer { get; init; }
}
