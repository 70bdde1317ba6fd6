namespace Agenda;

/// <summary>"Vervalt", with the reason (C8). By the owner or, while nobody has it, the coordinator.</summary>
public sealed record DropAction(ItemId Action, string Reason) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (!IsOwners(action, actor))
            return Refusal.NotAllowed;
        if (action.State is ActionState.Dropped)
            return Verdict.Nothing;
        if (action.HasEnded)
            return Refusal.NotOpen;
        return TextLimits.IsFit(Reason) ? new ActionDropped(Action, Reason) : Verdict.Invalid(nameof(Reason));
    }
}

public sealed record ActionDropped(ItemId Action, string Reason) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action => action with { State = ActionState.Dropped, Reason = Reason, HandingOverTo = null }
        );
}
