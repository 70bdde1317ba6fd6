namespace Agenda;

/// <summary>Links an action to the goal it serves, for example one that was added later.</summary>
public sealed record LinkAction(ItemId Action, ItemId Goal) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (state.Find<Goal>(Goal, actor) is null)
            return Refusal.NoSuchItem;
        if (!IsOwners(action, actor) && action.Added.Person != actor.Person)
            return Refusal.NotAllowed;
        return action.Goal == Goal ? Verdict.Nothing : new ActionLinked(Action, Goal);
    }
}

public sealed record ActionLinked(ItemId Action, ItemId Goal) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(Action, action => action with { Goal = Goal });
}
