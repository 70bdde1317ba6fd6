namespace Agenda;

/// <summary>
/// Adds how a professional understands a goal, beside the detainee's own words. By every professional.
/// </summary>
public sealed record InterpretGoal(ItemId Goal, string Text) : GoalCommand(Goal)
{
    protected override Verdict DecideOn(Goal goal, CaseState state, Actor actor) =>
        !TextLimits.IsFit(Text) ? Verdict.Invalid(nameof(Text))
        : CaseLimits.IsFull(goal.Interpretations) ? Refusal.Full
        : new GoalInterpreted(Goal, Text);
}

public sealed record GoalInterpreted(ItemId Goal, string Text) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<Goal>(
            Goal,
            goal => goal with { Interpretations = goal.Interpretations.Add(Remark.From(Text, origin)) }
        );
}
