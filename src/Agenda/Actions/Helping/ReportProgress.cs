namespace Agenda;

/// <summary>Reports progress. By the owner, their deputy, a supporter or the coordinator.</summary>
public sealed record ReportProgress(ItemId Action, string Text) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (action.Owner is null || action.HasEnded)
            return Refusal.NotOpen;
        if (!IsOwners(action, actor) && !Helps(action, actor))
            return Refusal.NotAllowed;
        if (!TextLimits.IsFit(Text))
            return Verdict.Invalid(nameof(Text));
        return CaseLimits.IsFull(action.Progress) ? Refusal.Full : new ProgressReported(Action, Text);
    }

    private static bool Helps(ActionItem action, Actor actor) =>
        action.Deputy?.Person == actor.Person || action.Supporters.Any(supporter => supporter.Person == actor.Person);
}

public sealed record ProgressReported(ItemId Action, string Text) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action =>
                action with
                {
                    State = ActionState.InProgress,
                    Progress = action.Progress.Add(Remark.From(Text, origin)),
                }
        );
}
