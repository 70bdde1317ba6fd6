using NodaTime;

namespace Agenda.Deadlines;

/// <summary>One date rule, as data: adding one is a line in the settings.</summary>
/// <param name="Id">Stable; <c>firstConference</c> and <c>beforeRelease</c> also give the days on which a conference
/// helps.</param>
/// <param name="Name">In plain Dutch, as people see it.</param>
/// <param name="Offset">In <paramref name="Unit"/>; negative is before the anchor.</param>
/// <param name="MetBy">The types of conference that meet this term; none: it is about something else.</param>
/// <param name="WarnDays">How many days ahead the list of cases warns that no such conference is planned.</param>
public sealed record DeadlineRule(
    string Id,
    string Name,
    DeadlineAnchor Anchor,
    int Offset,
    DeadlineUnit Unit,
    Severity Severity,
    IReadOnlyList<ConferenceType>? MetBy = null,
    int WarnDays = 0
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
