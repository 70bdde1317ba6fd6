using NodaTime;

namespace Agenda;

/// <summary>
/// A request to pay for an action from the bespoke budget (A10), when no other fund fits. Only professionals see it:
/// the detainee's screen is never made from it.
/// </summary>
/// <param name="Measure">The name that the measure had in the catalogue at that time.</param>
public sealed record BudgetRequest(int Cents, string Why, string? Measure, Party By, Instant At)
{
    /// <summary>€ 5.000: more is no longer a small budget.</summary>
    public const int MaximumCents = 500_000;

    /// <summary>None until somebody decides.</summary>
    public BudgetDecision? Decision { get; init; }

    internal bool IsOpen => Decision is null;

    /// <summary>The one who asked, and the coordinator.</summary>
    internal bool IsOf(Actor actor) => actor.IsCoordinator || actor.Person == By.Person;
}
