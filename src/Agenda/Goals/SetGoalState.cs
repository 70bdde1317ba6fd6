namespace Agenda;

/// <summary>How far a goal is: new, discussed, under way, reached, parked.</summary>
public sealed record SetGoalState(ItemId Goal, GoalState State) : GoalCommand(Goal)
{
    protected override Verdict DecideOn(Goal goal, CaseState state, Actor actor)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        return goal.State == State ? Verdict.Nothing : new GoalStateSet(Goal, State);
    }
}

public sealed record GoalStateSet(ItemId Goal, GoalState State) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<Goal>(Goal, goal => goal with { State = State });
}
