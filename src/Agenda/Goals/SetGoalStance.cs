using NodaTime;

namespace Agenda;

/// <summary>
/// "Ik wil nu niks" is said, kept and respected, with a date to ask again; and it may change at any time.
/// </summary>
public sealed record SetGoalStance(ItemId Goal, GoalStance Stance, LocalDate? AskAgainOn = null) : GoalCommand(Goal)
{
    protected override Verdict DecideOn(Goal goal, CaseState state, Actor actor)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        return goal.Stance == Stance && goal.AskAgainOn == AskAgainOn
            ? Verdict.Nothing
            : new GoalStanceSet(Goal, Stance, AskAgainOn);
    }
}

public sealed record GoalStanceSet(ItemId Goal, GoalStance Stance, LocalDate? AskAgainOn) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<Goal>(Goal, goal => goal with { Stance = Stance, AskAgainOn = AskAgainOn });
}
