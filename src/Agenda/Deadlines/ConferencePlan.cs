using NodaTime;

namespace Agenda.Deadlines;

/// <summary>The dates of a stay and the conferences that everyone can see: drafts do not count.</summary>
/// <param name="Conferences">Held, running or planned.</param>
public sealed record ConferencePlan(
    LocalDate? DetentionStart,
    LocalDate? ReleaseDate,
    IReadOnlyList<PlannedConference> Conferences
)
{
    /// <summary>How long a term that passed is spoken of, in days; and for how long a conference that was held is enough
    /// for somebody without a date.</summary>
    private const int DaysRemembered = 42;

    /// <summary>What this rule has to say; null when it is met, does not concern the plan, or is still far off.</summary>
    internal PlanningWarning? WarningBy(DeadlineRule rule, LocalDate today)
    {
        if (rule.MetBy is not { Count: > 0 } types || AnchorOf(rule) is not { } anchor)
            return null;
        var by = rule.From(anchor);
        var since = LocalDate.Min(anchor, by.PlusDays(-rule.WarnDays));
        var fitting = Conferences.Where(one => types.Contains(one.Type) && Counts(one, rule, since)).ToList();
        if (fitting.Exists(one => one.On <= by) || IsPast(anchor, by, today))
            return null;
        return UrgencyOf(fitting, by, by.PlusDays(-rule.WarnDays), today) is { } urgency
            ? new PlanningWarning(urgency, rule.Name, by)
            : null;
    }

    /// <summary>For somebody who may be free any day, because no date is known.</summary>
    internal PlanningWarning? WarningWithoutDate(LocalDate today) =>
        ReleaseDate is null && !Conferences.Any(one => !one.IsOver || one.On.PlusDays(DaysRemembered) >= today)
            ? new PlanningWarning(PlanningUrgency.Anytime)
            : null;

    private static PlanningUrgency? UrgencyOf(
        List<PlannedConference> fitting,
        LocalDate by,
        LocalDate warnFrom,
        LocalDate today
    ) =>
        fitting.Count > 0 ? PlanningUrgency.PlannedLate
        : today > by ? PlanningUrgency.Late
        : today >= warnFrom ? PlanningUrgency.Soon
        : null;

    // What follows a conference is met by another one; everything else by whatever was held in time.
    private static bool Counts(PlannedConference one, DeadlineRule rule, LocalDate since) =>
        rule.Anchor is DeadlineAnchor.LastConference ? !one.IsOver : one.On >= since;

    // After the release a term before it helps nobody, and one that passed long ago neither.
    private bool IsPast(LocalDate anchor, LocalDate by, LocalDate today) =>
        today > by.PlusDays(DaysRemembered)
        || (ReleaseDate is { } free && today > free && (by <= free || anchor < free));

    private LocalDate? AnchorOf(DeadlineRule rule) =>
        rule.Anchor switch
        {
            DeadlineAnchor.DetentionStart => DetentionStart,
            DeadlineAnchor.ReleaseDate => ReleaseDate,
            DeadlineAnchor.LastConference => Conferences.Where(one => one.IsOver).Max(one => (LocalDate?)one.On),
            DeadlineAnchor.ConferenceDate => null,
        };
}
