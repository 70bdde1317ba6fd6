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

    /// <summary>The most urgent reason to plan a conference; null when none is needed now (B1).</summary>
    public PlanningWarning? WarningFor(ConferencePlan plan, LocalDate today) =>
        rules
            .Select(rule => plan.WarningBy(rule, today))
            .OfType<PlanningWarning>()
            .OrderBy(warning => warning.By)
            .FirstOrDefault()
        ?? plan.WarningWithoutDate(today);

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
            DeadlineAnchor.LastConference => LastConference(state)?.InZone(DutchCalendar.Zone).Date,
        };

    private static Instant? LastConference(CaseState state) =>
        state
            .Conferences.Where(conference => conference.Segment is ConferenceSegment.Closed)
            .Max(conference => conference.PlannedAt);

    private static Instant? NextConference(CaseState state) =>
        state
            .Conferences.Where(conference =>
                conference.Segment is not (ConferenceSegment.Closed or ConferenceSegment.Draft)
            )
            .Min(conference => conference.PlannedAt);
}
