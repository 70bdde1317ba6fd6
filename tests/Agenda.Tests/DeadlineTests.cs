using Agenda.Deadlines;
using Agenda.Tests.Language;
using Agenda.Views;
using NodaTime;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class DutchCalendarTests
{
    /// <summary>From printed calendars, the earliest and the latest possible dates among them.</summary>
    [Theory]
    [
        InlineData(1990, 4, 15),
        InlineData(1991, 3, 31),
        InlineData(1994, 4, 3),
        InlineData(1999, 4, 4),
        InlineData(2000, 4, 23),
        InlineData(2005, 3, 27),
        InlineData(2008, 3, 23)
    ]
    [
        InlineData(2011, 4, 24),
        InlineData(2016, 3, 27),
        InlineData(2019, 4, 21),
        InlineData(2024, 3, 31),
        InlineData(2025, 4, 20),
        InlineData(2026, 4, 5),
        InlineData(2027, 3, 28)
    ]
    [
        InlineData(2028, 4, 16),
        InlineData(2029, 4, 1),
        InlineData(2030, 4, 21),
        InlineData(2035, 3, 25),
        InlineData(2038, 4, 25),
        InlineData(2049, 4, 18),
        InlineData(2076, 4, 19),
        InlineData(2100, 3, 28)
    ]
    public void Easter_is_when_it_is(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), DutchCalendar.EasterSunday(year));

    [Fact]
    public void Easter_is_a_sunday_from_22_march_to_25_april()
    {
        foreach (var easter in Enumerable.Range(1990, 111).Select(DutchCalendar.EasterSunday))
        {
            Assert.Equal(IsoDayOfWeek.Sunday, easter.DayOfWeek);
            Assert.InRange(easter, new LocalDate(easter.Year, 3, 22), new LocalDate(easter.Year, 4, 25));
        }
    }

    [Fact]
    public void The_holidays_of_2027_are_these() =>
        Assert.Equal(
            [
                new(2027, 1, 1),
                new(2027, 3, 28),
                new(2027, 3, 29),
                new(2027, 4, 27),
                new(2027, 5, 6),
                new(2027, 5, 16),
                new(2027, 5, 17),
                new(2027, 12, 25),
                new(2027, 12, 26),
            ],
            Days(2027).Where(DutchCalendar.IsHoliday)
        );

    [Fact]
    public void Koningsdag_on_a_sunday_is_a_day_earlier()
    {
        Assert.True(DutchCalendar.IsHoliday(new(2025, 4, 26)));
        Assert.False(DutchCalendar.IsHoliday(new(2025, 4, 27)));
        Assert.True(DutchCalendar.IsHoliday(new(2026, 4, 27)));
    }

    [Fact]
    public void Bevrijdingsdag_is_free_every_five_years() =>
        Assert.Equal(
            [2020, 2025, 2030, 2035],
            Enumerable.Range(2020, 16).Where(year => DutchCalendar.IsHoliday(new(year, 5, 5)))
        );

    [Fact]
    public void Good_friday_is_a_working_day() => Assert.True(DutchCalendar.IsWorkingDay(new(2027, 3, 26)));

    [Theory]
    [InlineData("2027-02-01", 10, "2027-02-15")] // case A
    [InlineData("2027-02-22", 10, "2027-03-08")] // case B
    [InlineData("2027-03-26", 1, "2027-03-30")] // over Easter
    [InlineData("2027-03-29", -1, "2027-03-26")] // from Easter Monday
    [InlineData("2027-05-05", 1, "2027-05-07")] // over Hemelvaart
    [InlineData("2027-12-24", 1, "2027-12-27")]
    [InlineData("2027-03-28", 0, "2027-03-28")]
    public void Working_days_are_counted_over_weekends_and_holidays(string from, int days, string expected) =>
        Assert.Equal(Date(expected), DutchCalendar.PlusWorkingDays(Date(from), days));

    [Fact]
    public void Counting_on_and_back_from_a_working_day_comes_home()
    {
        foreach (var day in Days(2027).Where(DutchCalendar.IsWorkingDay))
            for (var days = 1; days < 30; days += 7)
                Assert.Equal(day, DutchCalendar.PlusWorkingDays(DutchCalendar.PlusWorkingDays(day, days), -days));
    }

    internal static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static IEnumerable<LocalDate> Days(int year) =>
        Enumerable.Range(0, 365).Select(day => new LocalDate(year, 1, 1).PlusDays(day));
}

public sealed class DeadlineTests
{
    private static readonly DeadlineRule First =
            new(
                DeadlineRule.FirstConference,
                "Eerste overleg",
                DeadlineAnchor.DetentionStart,
                10,
                DeadlineUnit.WorkingDays,
                Severity.Rule
            ),
        Handout =
            new(
                "handout",
                "Alles op papier",
                DeadlineAnchor.ReleaseDate,
                -1,
                DeadlineUnit.WorkingDays,
                Severity.Practice
            ),
        After = new("after", "Nog eens bellen", DeadlineAnchor.ReleaseDate, 14, DeadlineUnit.Days, Severity.Practice),
        Invite = new("invite", "Uitnodigen", DeadlineAnchor.ConferenceDate, -7, DeadlineUnit.Days, Severity.Practice);

    [Fact]
    public void Each_rule_counts_from_its_own_date_in_its_own_unit_and_they_stand_in_order_of_date() =>
        Assert.Equal(
            [
                new Deadline(First.Id, First.Name, new(2027, 2, 15), Severity.Rule),
                new Deadline(Invite.Id, Invite.Name, new(2027, 2, 23), Severity.Practice),
                new Deadline(Handout.Id, Handout.Name, new(2027, 4, 12), Severity.Practice),
                new Deadline(After.Id, After.Name, new(2027, 4, 27), Severity.Practice),
            ],
            Of(Given(), After, Handout, First, Invite)
        );

    [Fact]
    public void Another_rule_is_another_line_of_data_and_nothing_else()
    {
        var more = new DeadlineRule(
            "new",
            "Nieuw",
            DeadlineAnchor.DetentionStart,
            28,
            DeadlineUnit.Days,
            Severity.Rule
        );

        Assert.Equal(
            [.. Of(Given(), First), new Deadline("new", "Nieuw", new(2027, 3, 1), Severity.Rule)],
            Of(Given(), First, more)
        );
    }

    [Fact]
    public void Without_its_date_a_rule_says_nothing() => Assert.Empty(Of(Given(SegmentTests.Closed()), Invite));

    [Fact]
    public void A_rule_about_the_conference_counts_from_the_first_that_is_to_come()
    {
        var planned = Given(
            new PlanConference(new("next"), ConferenceType.FollowUp, Begins + Duration.FromDays(28), 30, Pr).By(Pr),
            new PlanConference(new("sooner"), ConferenceType.FollowUp, Begins + Duration.FromDays(14), 30, Pr).By(Pr)
        );

        Assert.Equal(new LocalDate(2027, 2, 23), Of(planned, Invite)[0].On);
        Assert.Equal(new LocalDate(2027, 3, 9), Of(planned.And(SegmentTests.Closed()), Invite)[0].On);
    }

    [Fact]
    public void A_moved_release_date_moves_its_deadlines_and_says_where_they_stood()
    {
        var moved = Given(new MoveReleaseDate(new(2027, 4, 20), true).By(CmA));

        Assert.Equal(
            [
                new Deadline(First.Id, First.Name, new(2027, 2, 15), Severity.Rule),
                new Deadline(
                    Handout.Id,
                    Handout.Name,
                    new(2027, 4, 19),
                    Severity.Practice,
                    MovedFrom: new(2027, 4, 12)
                ),
            ],
            Of(moved, First, Handout)
        );
        Assert.Equal(new LocalDate(2027, 4, 13), View(moved, First).ReleaseMovedFrom);
    }

    /// <summary>From Easter Monday to Saturday the last working day stays the Friday.</summary>
    [Fact]
    public void A_deadline_that_stays_where_it_was_did_not_move() =>
        Assert.Null(
            Of(
                Given(
                    new MoveReleaseDate(new(2027, 3, 29), true).By(CmA),
                    new MoveReleaseDate(new(2027, 3, 27), true).By(CmA)
                ),
                Handout
            )[0].MovedFrom
        );

    [Fact]
    public void Case_B_released_earlier_everything_due_after_25_march_is_flagged()
    {
        ItemId Due(int day) => new($"due-{day}");
        var given = Given([
            new MoveReleaseDate(new(2027, 3, 29), true).By(CmA),
            new DropAction(Call, "Nee").By(Pr),
            .. Enumerable
                .Range(24, 5)
                .Select(day =>
                    new AddAction("Regelen", LifeArea.Debts, Due: new(2027, 3, day)) { Id = Due(day) }.By(GmA)
                ),
            new AddCommitment("Wij", "Ik", Due: new(2027, 3, 26)) { Id = new("pair") }.By(GmA),
        ]);
        var moved = given.And(new MoveReleaseDate(new(2027, 3, 26), true).By(CmA));

        Assert.Equal([Due(27), Due(28)], Flagged(given));
        Assert.Equal([Due(26), Due(27), Due(28)], Flagged(moved));
        Assert.True(moved.Story.Seen<CommitmentView>(new("pair"), by: Wc)!.AfterRelease);
        Assert.Equal("Regelen", moved.Story.Seen<ActionView>(Due(26), by: Wc)!.Text);
    }

    [Fact]
    public void What_has_ended_comes_no_longer_too_late()
    {
        var given = Given(new MoveReleaseDate(new(2027, 3, 9), true).By(CmA));

        Assert.Equal([Call], Flagged(given));
        Assert.Empty(Flagged(given.And(new DropAction(Call, "Nee").By(Pr))));
    }

    [Fact]
    public void The_last_date_for_the_first_conference_comes_from_its_rule()
    {
        Assert.Equal(
            new LocalDate(2027, 2, 15),
            new DeadlineRules([After, First]).FirstConferenceBy(new LocalDate(2027, 2, 1))
        );
        Assert.Null(new DeadlineRules([After]).FirstConferenceBy(new LocalDate(2027, 2, 1)));
        Assert.Null(new DeadlineRules([First]).FirstConferenceBy(null));
    }

    private static IEnumerable<ItemId> Flagged(Beginning given) =>
        given
            .Story.Seen(by: Wc)
            .Items.OfType<ActionView>()
            .Where(action => action.AfterRelease is true)
            .Select(action => action.Id);

    private static Sequence<Deadline> Of(Beginning given, params DeadlineRule[] rules) => View(given, rules).Deadlines;

    private static CaseView View(Beginning given, params DeadlineRule[] rules) =>
        Assert.IsType<CaseView>(Views.View.Of(given.State, Audience.Of(DePlank), new DeadlineRules(rules)).Items[0]);
}
