using NodaTime;

namespace Agenda.Deadlines;

/// <summary>
/// All date rules in force. Deadlines are computed, never stored: a moved release date moves them by itself.
/// </summary>
public sealed class DeadlineRules(IEnumerable<DeadlineRule> rules)
{
    public static readonly DeadlineRules None = new([]);

    private readonly EquatableArray<DeadlineRule> rules = rules.ToEquatableArray();

    /// <summary>The deadlines of one case in order of date; those without an anchor date are left out.</summary>
    public EquatableArray<Deadline> For(CaseState state) =>
        state.Case is not { } current
            ? []
            : rules
                .Select(rule => Of(rule, state, current))
                .OfType<Deadline>()
                .OrderBy(deadline => deadline.On)
                .ThenBy(deadline => deadline.Rule, StringComparer.Ordinal)
                .ToEquatableArray();

    /// <summary>The last date for the first conference, when a rule sets one.</summary>
    public LocalDate? FirstConferenceBy(LocalDate? detentionStart) =>
        detentionStart is { } start
        && rules.FirstOrDefault(rule => string.Equals(rule.Id, DeadlineRule.FirstConference, StringComparison.Ordinal))
            is { } rule
            ? rule.From(start)
            : null;

    /// <summary>
    /// The last working day before release. What is due later is too late for the first days outside.
    /// </summary>
    public static LocalDate LastWorkingDayBefore(LocalDate release) => DutchCalendar.PlusWorkingDays(release, -1);

    private static Deadline? Of(DeadlineRule rule, CaseState state, CaseRecord current)
    {
        if (Anchor(rule, state, current) is not { } anchor)
            return null;
        var on = rule.From(anchor);
        var before =
            rule.Anchor is DeadlineAnchor.ReleaseDate && current.ReleaseMovedFrom is { } earlier
                ? rule.From(earlier)
                : on;
        return new Deadline(rule.Id, rule.Name, on, rule.Severity, MovedFrom: before == on ? null : before);
    }

    private static LocalDate? Anchor(DeadlineRule rule, CaseState state, CaseRecord current) =>
        rule.Anchor switch
        {
            DeadlineAnchor.DetentionStart => current.Details.DetentionStart,
            DeadlineAnchor.ReleaseDate => current.ReleaseDate,
            DeadlineAnchor.ConferenceDate => NextConference(state)?.InZone(DutchCalendar.Zone).Date,
        };

    private static Instant? NextConference(CaseState state) =>
        state
            .Conferences.Where(conference =>
                conference.Segment is not (ConferenceSegment.Closed or ConferenceSegment.Draft)
            )
            .Min(conference => conference.PlannedAt);
}
