namespace Agenda;

/// <summary>Declines a hand-over, or takes the request back: the action stays with its owner.</summary>
public sealed record DeclineHandOver(ItemId Action) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (action.HandingOverTo is not { } receiver)
            return Verdict.Nothing;
        return actor.SpeaksFor(receiver) || IsOwners(action, actor) ? new HandOverDeclined(Action) : Refusal.NotAllowed;
    }
}

public sealed record HandOverDeclined(ItemId Action) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(Action, action => action with { HandingOverTo = null });
}
