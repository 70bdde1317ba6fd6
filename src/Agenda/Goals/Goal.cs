using NodaTime;

namespace Agenda;

/// <summary>
/// A goal of the detainee, in their literal words (A3). Confirmed words are never rewritten; a new wording is kept
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

    /// <summary>How professionals understand it: beside the detainee's words, never instead of them.</summary>
    public EquatableArray<Remark> Interpretations { get; init; } = [];
}
