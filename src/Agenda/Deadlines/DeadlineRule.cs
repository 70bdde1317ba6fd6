using NodaTime;

namespace Agenda.Deadlines;

/// <summary>One date rule, as data: adding one is a line in the settings.</summary>
/// <param name="Id">Stable; <c>firstConference</c> also gives the early warning in the case list, and with
/// <c>beforeRelease</c> the days on which a conference helps.</param>
/// <param name="Name">In plain Dutch, as people see it.</param>
/// <param name="Offset">In <paramref name="Unit"/>; negative is before the anchor.</param>
public sealed record DeadlineRule(
    string Id,
    string Name,
    DeadlineAnchor Anchor,
    int Offset,
    DeadlineUnit Unit,
    Severity Severity
)
{
    public const string FirstConference = "firstConference";

    public const string BeforeRelease = "beforeRelease";

    public LocalDate From(LocalDate anchor) =>
        Unit switch
        {
            DeadlineUnit.Days => anchor.PlusDays(Offset),
            DeadlineUnit.WorkingDays => DutchCalendar.PlusWorkingDays(anchor, Offset),
        };
}
