namespace Agenda;

/// <summary>Stops helping.</summary>
public sealed record StopSupporting(ItemId Action) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (action.Supporters.All(supporter => supporter.Person != actor.Person))
            return Verdict.Nothing;
        return action.HasEnded ? Refusal.NotOpen : new SupportStopped(Action, actor.Person);
    }
}

public sealed record SupportStopped(ItemId Action, PersonId Supporter) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action => action with { Supporters = action.Supporters.Without(supporter => supporter.Person == Supporter) }
        );
}
