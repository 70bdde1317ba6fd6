using NodaTime;

namespace Agenda;

/// <summary>
/// An own goal of the detainee: his literal words (A3). Once confirmed they are never rewritten; a new wording stands
/// beside them.
/// </summary>
public sealed record Goal(ItemId Id, ItemVisibility Visibility, Origin Added, string Text)
    : WrittenItem(Id, Visibility, Added, Text)
{
    public GoalStance Stance { get; init; }

    /// <summary>With <see cref="GoalStance.NotNow"/>: when to ask again.</summary>
    public LocalDate? AskAgainOn { get; init; }

    public GoalState State { get; init; }

    public Instant? ConfirmedAt { get; init; }

    /// <summary>What professionals make of it: beside his words, never over them.</summary>
    public EquatableArray<Remark> Interpretations { get; init; } = [];
}
