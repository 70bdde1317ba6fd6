using NodaTime;

namespace Agenda;

/// <summary>
/// An own goal of the detainee: his literal words (A3). Once confirmed they are never rewritten; a new wording stands
/// beside them.
/// </summary>
public sealed record Goal(ItemId Id, Scope Scope, Origin Added, string Text) : WrittenItem(Id, Scope, Added, Text)
{
    public GoalStance Stance { get; init; }

    /// <summary>With <see cref="GoalStance.NotNow"/>: when to ask again.</summary>
    public LocalDate? AskAgainOn { get; init; }

    public GoalState State { get; init; }

    public Instant? ConfirmedAt { get; init; }

    /// <summary>What professionals make of it: beside his words, never over them.</summary>
    public Sequence<Words> Interpretations { get; init; } = [];
}
