using NodaTime;

namespace Agenda;

/// <summary>
/// How it stands in one life area: what is possible first, then what is so now and what runs already (A2).
/// </summary>
public sealed record Situation(ItemId Id, ItemVisibility Visibility, Origin Added, string Text)
    : WrittenItem(Id, Visibility, Added, Text)
{
    public string? Possible { get; init; }

    public bool AlreadyRunning { get; init; }

    /// <summary>The date on which what runs now stops if nobody acts.</summary>
    public LocalDate? StopsOn { get; init; }
}
