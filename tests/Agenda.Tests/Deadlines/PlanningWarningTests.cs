using Agenda.Deadlines;
using NodaTime;

namespace Agenda.Tests;

/// <summary>When the list of cases says that a conference is needed.</summary>
public sealed class PlanningWarningTests
{
    private static readonly LocalDate Start = new(2027, 2, 1),
        Release = new(2027, 6, 1);

    private static readonly DeadlineRules Rules = new([
        new(
            "first",
            "Eerste overleg",
            DeadlineAnchor.DetentionStart,
            14,
            DeadlineUnit.Days,
            Severity.Rule,
            [ConferenceType.Acquaintance, ConferenceType.Start],
            WarnDays: 7
        ),
        new(
            "before",
            "Overleg voor vrijlating",
            DeadlineAnchor.ReleaseDate,
            -14,
            DeadlineUnit.Days,
            Severity.Practice,
            [ConferenceType.Start, ConferenceType.FollowUp, ConferenceType.BeforeRelease],
            WarnDays: 14
        ),
        new(
            "next",
            "Vervolgoverleg",
            DeadlineAnchor.LastConference,
            42,
            DeadlineUnit.Days,
            Severity.Practice,
            [ConferenceType.FollowUp, ConferenceType.BeforeRelease],
            WarnDays: 14
        ),
        new(
            "after",
            "Overleg na vrijlating",
            DeadlineAnchor.ReleaseDate,
            21,
            DeadlineUnit.Days,
            Severity.Practice,
            [ConferenceType.AfterRelease],
            WarnDays: 21
        ),
        new("papers", "Alles op papier", DeadlineAnchor.ReleaseDate, -1, DeadlineUnit.Days, Severity.Rule),
    ]);

    [Fact]
    public void B1_the_warning_comes_before_the_term_and_stays_when_it_has_passed()
    {
        Assert.Null(On(Start.PlusDays(6)));
        Assert.Equal(First(PlanningUrgency.Soon), On(Start.PlusDays(7)));
        Assert.Equal(First(PlanningUrgency.Soon), On(Start.PlusDays(14)));
        Assert.Equal(First(PlanningUrgency.Late), On(Start.PlusDays(15)));
    }

    [Fact]
    public void B1_a_conference_in_time_meets_the_term_one_after_it_does_not()
    {
        var today = Start.PlusDays(10);

        Assert.Null(On(today, Planned(ConferenceType.Start, Start.PlusDays(14))));
        Assert.Equal(First(PlanningUrgency.PlannedLate), On(today, Planned(ConferenceType.Start, Start.PlusDays(15))));
        Assert.Equal(First(PlanningUrgency.Soon), On(today, Planned(ConferenceType.AfterRelease, today)));
    }

    [Fact]
    public void B1_release_comes_near_with_nothing_planned_though_there_was_a_conference_longAgo()
    {
        var longAgo = Held(ConferenceType.Start, Start.PlusDays(5));

        Assert.Equal("Overleg voor vrijlating", On(Release.PlusDays(-28), longAgo)?.Name);
        Assert.Null(On(Release.PlusDays(-28), longAgo, Planned(ConferenceType.BeforeRelease, Release.PlusDays(-15))));
        Assert.Equal(
            "Overleg na vrijlating",
            On(Release.PlusDays(1), Held(ConferenceType.BeforeRelease, Release.PlusDays(-15)))?.Name
        );
    }

    [Fact]
    public void B1_after_a_conference_the_next_is_asked_for_in_time()
    {
        var held = Held(ConferenceType.Start, Start.PlusDays(5));
        var by = Start.PlusDays(5 + 42);

        Assert.Null(On(by.PlusDays(-15), held));
        Assert.Equal(new PlanningWarning(PlanningUrgency.Soon, "Vervolgoverleg", by), On(by.PlusDays(-14), held));
        Assert.Null(On(by.PlusDays(-14), held, Planned(ConferenceType.FollowUp, by)));
    }

    [Fact]
    public void B1_who_has_no_date_of_release_may_be_free_any_day_and_needs_a_conference_now()
    {
        var today = Start.PlusDays(100);
        var nothing = new ConferencePlan(null, null, []);

        Assert.Equal(new PlanningWarning(PlanningUrgency.Anytime), Rules.WarningFor(nothing, today));
        Assert.Null(
            Rules.WarningFor(nothing with { Conferences = [Planned(ConferenceType.Start, today.PlusDays(3))] }, today)
        );
    }

    [Fact]
    public void B1_a_term_before_the_release_is_not_spoken_of_after_it() =>
        Assert.Null(On(Release.PlusDays(1), Held(ConferenceType.AfterRelease, Release.PlusDays(1))));

    private static PlanningWarning First(PlanningUrgency urgency) => new(urgency, "Eerste overleg", Start.PlusDays(14));

    private static PlannedConference Planned(ConferenceType type, LocalDate on) => new(type, on, IsOver: false);

    private static PlannedConference Held(ConferenceType type, LocalDate on) => new(type, on, IsOver: true);

    private static PlanningWarning? On(LocalDate today, params PlannedConference[] conferences) =>
        Rules.WarningFor(new ConferencePlan(Start, Release, conferences), today);
}
