namespace Agenda;

/// <summary>"Nog niet gelukt", with the reason. By the owner, their deputy or the coordinator.</summary>
public sealed record FailAction(ItemId Action, string Reason) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (!IsOwners(action, actor) && action.Deputy?.Person != actor.Person)
            return Refusal.NotAllowed;
        if (action.State is ActionState.Failed)
            return Verdict.Nothing;
        if (action.HasEnded)
            return Refusal.NotOpen;
        return TextLimits.IsFit(Reason) ? new ActionFailed(Action, Reason) : Verdict.Invalid(nameof(Reason));
    }
}

public sealed record ActionFailed(ItemId Action, string Reason) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action => action with { State = ActionState.Failed, Reason = Reason, HandingOverTo = null }
        );
}
