namespace Agenda;

/// <summary>The action is done. By the owner, their deputy or the coordinator.</summary>
public sealed record CompleteAction(ItemId Action, string? Result = null) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (!IsOwners(action, actor) && action.Deputy?.Person != actor.Person)
            return Refusal.NotAllowed;
        if (action.State is ActionState.Done)
            return Verdict.Nothing;
        if (action.HasEnded)
            return Refusal.NotOpen;
        return TextLimits.IsFitOrAbsent(Result) ? new ActionCompleted(Action, Result) : Verdict.Invalid(nameof(Result));
    }
}

public sealed record ActionCompleted(ItemId Action, string? Result) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action => action with { State = ActionState.Done, Result = Result, HandingOverTo = null }
        );
}
