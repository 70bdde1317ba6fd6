using NodaTime;

namespace Agenda;

/// <summary>
/// The situation in one life area (A2): what is possible first, then how it is now and what is already running.
/// </summary>
public sealed record Situation(ItemId Id, ItemVisibility Visibility, Origin Added, string Text)
    : WrittenItem(Id, Visibility, Added, Text)
{
    public string? Possible { get; init; }

    public bool AlreadyRunning { get; init; }

    /// <summary>When what is running now stops unless somebody acts.</summary>
    public LocalDate? StopsOn { get; init; }
}
