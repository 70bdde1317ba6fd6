using NodaTime;

namespace Agenda.Views;

public sealed record GoalView(
    ItemId Id,
    string Text,
    GoalStance Stance,
    GoalState State,
    int Order,
    EquatableArray<Remark> Earlier,
    EquatableArray<Remark> Interpretations
) : WrittenView(Id)
{
    public override string Kind => "goal";
    public LocalDate? AskAgainOn { get; init; }
    public Instant? ConfirmedAt { get; init; }
}
