namespace Agenda;

/// <summary>
/// Asks to pay for an action from the bespoke budget, or changes the request until it is decided. By every
/// professional; one request at a time, and a new one after a refusal.
/// </summary>
/// <param name="Why">Why no other fund fits.</param>
public sealed record RequestBudget(ItemId Action, int Cents, string Why, string? Measure = null) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (action.HasEnded || action.Budget is { Decision.Granted: true })
            return Refusal.NotOpen;
        if (action.Budget is { IsOpen: true } other && !other.IsOf(actor))
            return Refusal.NotAllowed;
        if (UnfitField() is { } field)
            return Verdict.Invalid(field);

        return action.Budget is { IsOpen: true } known && IsSo(known)
            ? Verdict.Nothing
            : new BudgetRequested(Action, Cents, Why, Measure);
    }

    private string? UnfitField() =>
        Cents is < 1 or > BudgetRequest.MaximumCents ? nameof(Cents)
        : !TextLimits.IsFit(Why) ? nameof(Why)
        : !TextLimits.IsFitOrAbsent(Measure) ? nameof(Measure)
        : null;

    private bool IsSo(BudgetRequest known) =>
        known.Cents == Cents
        && string.Equals(known.Why, Why, StringComparison.Ordinal)
        && string.Equals(known.Measure, Measure, StringComparison.Ordinal);
}

public sealed record BudgetRequested(ItemId Action, int Cents, string Why, string? Measure) : AgendaEvent
{
    // Changing a request does not make one the asker.
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action =>
                action with
                {
                    Budget = new BudgetRequest(
                        Cents,
                        Why,
                        Measure,
                        action.Budget is { IsOpen: true } known ? known.By : origin.Party,
                        origin.At
                    ),
                }
        );
}
