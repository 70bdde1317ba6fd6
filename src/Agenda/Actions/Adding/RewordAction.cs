namespace Agenda;

/// <summary>
/// Rewords an action. By the one who added it, its owner or the coordinator. A promise that was read back is read back
/// again.
/// </summary>
public sealed record RewordAction(ItemId Action, string Text) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (!IsOwners(action, actor) && action.Added.Person != actor.Person)
            return Refusal.NotAllowed;
        if (action.HasEnded)
            return Refusal.NotOpen;
        if (!TextLimits.IsFit(Text))
            return Verdict.Invalid(nameof(Text));
        return string.Equals(action.Text, Text, StringComparison.Ordinal)
            ? Verdict.Nothing
            : new ActionReworded(Action, Text);
    }
}

public sealed record ActionReworded(ItemId Action, string Text) : AgendaEvent
{
    // The plain text put the old wording in plain words; without it the screen makes a sentence of the new one.
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action => action.WithWordsAside() with { Text = Text, ConfirmedBy = null, Answer = null }
        );
}
