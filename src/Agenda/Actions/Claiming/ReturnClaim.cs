namespace Agenda;

/// <summary>
/// Gives an action back with a reason, so that somebody else can pick it up. By the owner or the coordinator.
/// </summary>
public sealed record ReturnClaim(ItemId Action, string Reason) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (action.Owner is null)
            return Verdict.Nothing;
        if (!IsOwners(action, actor))
            return Refusal.NotAllowed;
        if (action.HasEnded)
            return Refusal.NotOpen;
        return TextLimits.IsFit(Reason) ? new ClaimReturned(Action, Reason) : Verdict.Invalid(nameof(Reason));
    }
}

public sealed record ClaimReturned(ItemId Action, string Reason) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action =>
                action.WithWordsAside() with
                {
                    Owner = null,
                    Deputy = null,
                    HandingOverTo = null,
                    State = ActionState.Open,
                    Reason = Reason,
                    Deferred = false,
                    ConfirmedBy = null,
                    Answer = null,
                }
        );
}
