using NodaTime;

namespace Agenda.Deadlines;

/// <summary>What a deadline counts from.</summary>
public enum DeadlineAnchor
{
    DetentionStart,
    ConferenceDate,
    ReleaseDate,
}

public enum DeadlineUnit
{
    Days,
    WorkingDays,
}

/// <summary>Rule: the field is bound to it. Practice: how good houses do it.</summary>
public enum Severity
{
    Rule,
    Practice,
}

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

/// <summary>A rule worked out for one case.</summary>
/// <param name="MovedFrom">Where it stood before the release date last moved; absent when it stayed there.</param>
public sealed record Deadline(string Rule, string Name, LocalDate On, Severity Severity, LocalDate? MovedFrom = null);
