using NodaTime;

namespace Agenda.Deadlines;

/// <summary>
/// The days on which a conference is still useful: during the stay, and before the nearest deadline for its type.
/// </summary>
public sealed class CandidateDates(DeadlineRules rules)
{
    /// <summary>How far ahead to look when no release date sets an end.</summary>
    private const int DaysWithoutDate = 28;

    /// <summary>Calendars say little about what is further away.</summary>
    private const int DaysAtMost = 56;

    /// <summary>
    /// The best days first. People need a day to make room; a deadline that can no longer be met is ignored; today is
    /// better than never.
    /// </summary>
    public IReadOnlyList<DateInterval> For(CaseState state, Conference conference, LocalDate today)
    {
        var stay = Stay(state.Case?.ReleaseDate, conference.Type, today);
        var tomorrow = LocalDate.Max(stay.Start, today.PlusDays(1));
        if (tomorrow > stay.End)
            return [stay];
        var rest = new DateInterval(tomorrow, stay.End);
        return NearestDeadline(state, conference, tomorrow) is { } last && last < stay.End
            ? [new DateInterval(tomorrow, last), rest, stay]
            : [rest, stay];
    }

    private static DateInterval Stay(LocalDate? release, ConferenceType type, LocalDate today)
    {
        if (release is { } free && type is ConferenceType.AfterRelease)
            return Ahead(LocalDate.Max(free, today));
        if (release?.PlusDays(-1) is not { } lastDay || lastDay < today)
            return Ahead(today);
        return new DateInterval(today, LocalDate.Min(lastDay, today.PlusDays(DaysAtMost)));
    }

    private static DateInterval Ahead(LocalDate from) => new(from, from.PlusDays(DaysWithoutDate));

    private LocalDate? NearestDeadline(CaseState state, Conference conference, LocalDate from) =>
        rules
            .For(state)
            .Where(deadline => deadline.On >= from && IsAbout(deadline, state, conference))
            .Select(deadline => (LocalDate?)deadline.On)
            .Min();

    private static bool IsAbout(Deadline deadline, CaseState state, Conference conference) =>
        deadline.Rule switch
        {
            DeadlineRule.FirstConference => conference.Type is not ConferenceType.AfterRelease
                && IsFirst(state, conference),
            DeadlineRule.BeforeRelease => conference.Type is ConferenceType.BeforeRelease,
            _ => false,
        };

    private static bool IsFirst(CaseState state, Conference conference) =>
        !state.Conferences.Any(other => other.Id != conference.Id && other.PlannedAt is not null && !other.IsDraft);
}
