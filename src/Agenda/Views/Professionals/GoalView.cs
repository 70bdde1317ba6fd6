using NodaTime;

namespace Agenda.Views;

public sealed record GoalView(
    ItemId Id,
    string Text,
    GoalStance Stance,
    GoalState State,
    int Order,
    Sequence<Words> Earlier,
    Sequence<Words> Interpretations
) : WrittenView(Id)
{
    public override string Kind => "goal";
    public LocalDate? AskAgainOn { get; init; }
    public Instant? ConfirmedAt { get; init; }
}
