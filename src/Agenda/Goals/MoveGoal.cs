namespace Agenda;

/// <summary>
/// Reorders the goals. The detainee decides the order; the PI casemanager or the coordinator records it.
/// </summary>
/// <param name="Before">Absent: to the end.</param>
public sealed record MoveGoal(ItemId Goal, ItemId? Before = null) : GoalCommand(Goal)
{
    protected override Verdict DecideOn(Goal goal, CaseState state, Actor actor)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        if (Before is { } before && state.Find<Goal>(before, actor) is null)
            return Refusal.NoSuchItem;
        return Before == Goal || ItemOrder.IsAlready<Goal>(state, actor, Goal, Before)
            ? Verdict.Nothing
            : new GoalMoved(Goal, Before);
    }
}

public sealed record GoalMoved(ItemId Goal, ItemId? Before) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) => ItemOrder.Move<Goal>(state, Goal, Before);
}
