namespace Agenda;

/// <summary>
/// "Zo is het": from now on these words stay as they are. By the PI casemanager or the coordinator, after asking the
/// detainee.
/// </summary>
public sealed record ConfirmGoal(ItemId Goal) : GoalCommand(Goal)
{
    protected override Verdict DecideOn(Goal goal, CaseState state, Actor actor)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        return goal.ConfirmedAt is not null ? Verdict.Nothing : new GoalConfirmed(Goal);
    }
}

public sealed record GoalConfirmed(ItemId Goal) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<Goal>(Goal, goal => goal with { ConfirmedAt = origin.At });
}
