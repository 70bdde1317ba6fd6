namespace Agenda;

/// <summary>
/// Says better what is to be done. By whoever added it, its owner or the coordinator. A promise that was read back is
/// read back again.
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
    // The plain text said the old words; without it the detainee's screen makes a sentence from the new ones.
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action => action with { Text = Text, PlainText = [], ConfirmedBy = null, Answer = null }
        );
}
