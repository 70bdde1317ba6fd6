using NodaTime;

namespace Agenda;

/// <summary>
/// A request to pay for an action from the bespoke budget (A10), where no other fund fits. Of professionals among
/// themselves: the detainee's screen is never made from it.
/// </summary>
/// <param name="Measure">The measure of the catalogue that it is, as that was called then.</param>
public sealed record BudgetRequest(int Cents, string Why, string? Measure, Party By, Instant At)
{
    /// <summary>€ 5.000: whatever costs more is no small budget.</summary>
    public const int MaximumCents = 500_000;

    /// <summary>None while nobody decided.</summary>
    public BudgetDecision? Decision { get; init; }

    internal bool IsOpen => Decision is null;

    /// <summary>Whoever asked, and the coordinator.</summary>
    internal bool IsOf(Actor actor) => actor.IsCoordinator || actor.Person == By.Person;
}
