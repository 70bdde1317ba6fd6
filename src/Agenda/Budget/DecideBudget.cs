namespace Agenda;

/// <summary>Grants a request or refuses it, once, with the reason. Only the coordinator.</summary>
/// <param name="Cents">The amount decided on; refused when the request was changed meanwhile.</param>
public sealed record DecideBudget(ItemId Action, bool Granted, string Because, int Cents) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (!actor.IsCoordinator)
            return Refusal.NotAllowed;
        if (action.Budget is not { } request)
            return Refusal.NoSuchItem;
        if (request.Cents != Cents)
            return Verdict.Invalid(nameof(Cents));
        if (request.Decision is { } known)
            return known.Granted == Granted && string.Equals(known.Because, Because, StringComparison.Ordinal)
                ? Verdict.Nothing
                : Refusal.NotOpen;
        return TextLimits.IsFit(Because)
            ? new BudgetDecided(Action, Granted, Because)
            : Verdict.Invalid(nameof(Because));
    }
}

public sealed record BudgetDecided(ItemId Action, bool Granted, string Because) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action =>
                action.Budget is not { } request
                    ? action
                    : action with
                    {
                        Budget = request with
                        {
                            Decision = new BudgetDecision(Granted, Because, origin.Party, origin.At),
                        },
                    }
        );
}
