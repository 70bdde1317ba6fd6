namespace Agenda;

/// <summary>Helps no longer.</summary>
public sealed record StopSupporting(ItemId Action) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor) =>
        action.Supporters.Any(supporter => supporter.Person == actor.Person)
            ? new SupportStopped(Action, actor.Person)
            : Verdict.Nothing;
}

public sealed record SupportStopped(ItemId Action, PersonId Supporter) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action => action with { Supporters = action.Supporters.Without(supporter => supporter.Person == Supporter) }
        );
}
