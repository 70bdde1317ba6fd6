namespace Agenda;

/// <summary>
/// Rewords a goal. Words that were not confirmed yet are replaced; confirmed words are kept beside the new ones (WO1).
/// </summary>
public sealed record RewordGoal(ItemId Goal, string Text) : GoalCommand(Goal)
{
    protected override Verdict DecideOn(Goal goal, CaseState state, Actor actor)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        if (!TextLimits.IsFit(Text))
            return Verdict.Invalid(nameof(Text));
        if (string.Equals(goal.Text, Text, StringComparison.Ordinal))
            return Verdict.Nothing;
        return CaseLimits.IsFull(goal.Earlier) ? Refusal.Full : new GoalReworded(Goal, Text);
    }
}

public sealed record GoalReworded(ItemId Goal, string Text) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<Goal>(
            Goal,
            goal =>
                goal with
                {
                    Text = Text,
                    Written = origin,
                    Earlier = goal.ConfirmedAt is null
                        ? goal.Earlier
                        : goal.Earlier.Add(Remark.From(goal.Text, goal.Written)),
                    ConfirmedAt = null,
                }
        );
}
