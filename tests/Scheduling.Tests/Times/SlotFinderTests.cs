using Agenda;
using NodaTime;
using NodaTime.Text;
using Scheduling.Times;

namespace Scheduling.Tests.Times;

/// <summary>FT7: times on Dutch working days in office hours, spread, those with the fewest busy first.</summary>
public sealed class SlotFinderTests
{
    private static readonly Dictionary<string, IReadOnlyList<Interval>> Nobody = [];

    [Fact]
    public void FT7_one_in_the_morning_and_one_in_the_afternoon_on_each_working_day() =>
        Assert.Equal(
            [
                "wo 2027-03-03T09:00",
                "wo 2027-03-03T13:00",
                "do 2027-03-04T09:00",
                "do 2027-03-04T13:00",
                "vr 2027-03-05T09:00",
                "vr 2027-03-05T13:00",
            ],
            Found("2027-03-02T09:00:00Z", "2027-03-03", "2027-03-12", 45, Nobody)
        );

    [Fact]
    public void FT7_good_friday_is_there_Easter_Monday_is_not_and_nine_o_clock_stays_nine_o_clock_in_summer_time()
    {
        var found = Slots("2027-03-25T09:00:00Z", "2027-03-26", "2027-03-30", 45, Nobody);
        Assert.Equal(
            ["vr 2027-03-26T09:00", "vr 2027-03-26T13:00", "di 2027-03-30T09:00", "di 2027-03-30T13:00"],
            found.Select(Shown)
        );
        Assert.Equal([At("2027-03-26T08:00:00Z"), At("2027-03-30T07:00:00Z")], [found[0].Start, found[2].Start]);
    }

    [Theory]
    [InlineData("2027-03-28")] // Easter, and the night of summer time.
    [InlineData("2027-03-29")]
    [InlineData("2027-04-27")] // Koningsdag.
    [InlineData("2027-05-06")] // Hemelvaart.
    [InlineData("2027-05-17")]
    [InlineData("2027-10-31")] // The night of winter time, a Sunday.
    [InlineData("2027-03-06")]
    public void FT7_no_times_on_a_day_on_which_desks_are_closed(string day) =>
        Assert.Empty(Slots("2027-03-02T09:00:00Z", day, day, 45, Nobody));

    [Fact]
    public void Whoever_is_busy_moves_the_time_within_its_half_day_and_is_counted_when_there_is_no_other()
    {
        var busy = Busy(
            ("a", "2027-03-03T08:00:00Z", "2027-03-03T09:15:00Z"),
            ("b", "2027-03-03T12:00:00Z", "2027-03-03T16:00:00Z")
        );
        var found = Slots("2027-03-02T09:00:00Z", "2027-03-03", "2027-03-03", 45, busy);
        Assert.Equal(["wo 2027-03-03T10:30", "wo 2027-03-03T13:00"], found.Select(Shown));
        Assert.Equal([0, 1], found.Select(slot => slot.Busy));
    }

    [Fact]
    public void Of_more_than_fit_those_with_the_fewest_busy_are_shown_in_order_of_time() =>
        Assert.Equal(
            ["wo 2027-03-03T09:00", "do 2027-03-04T13:00", "vr 2027-03-05T09:00"],
            Slots(
                    "2027-03-02T09:00:00Z",
                    "2027-03-03",
                    "2027-03-05",
                    45,
                    Busy(("a", "2027-03-03T11:00:00Z", "2027-03-04T11:30:00Z")),
                    most: 3
                )
                .Select(Shown)
        );

    [Fact]
    public void An_end_is_no_overlap() =>
        Assert.Equal(
            0,
            SlotFinder
                .Judge(
                    At("2027-03-03T09:00:00Z"),
                    Duration.FromMinutes(30),
                    Busy(
                        ("a", "2027-03-03T08:00:00Z", "2027-03-03T09:00:00Z"),
                        ("b", "2027-03-03T09:30:00Z", "2027-03-03T10:00:00Z")
                    )
                )
                .Busy
        );

    [Fact]
    public void FT7_nothing_before_now_and_nothing_that_ends_after_office_hours()
    {
        Assert.Equal(["wo 2027-03-03T15:30"], Found("2027-03-03T14:00:00Z", "2027-03-03", "2027-03-03", 90, Nobody));
        Assert.Empty(Slots("2027-03-03T14:30:00Z", "2027-03-03", "2027-03-03", 90, Nobody));
    }

    /// <summary>Whatever is asked: on a working day, between nine and five on the clock, and not in the past.</summary>
    [Fact]
    public void FT7_a_year_of_times_holds_to_office_hours()
    {
        var found = Slots("2027-01-01T00:00:00Z", "2027-01-01", "2027-12-31", 60, Nobody, most: 1000);
        Assert.Equal(found.Count, found.DistinctBy(slot => slot.Start).Count());
        Assert.All(
            found,
            slot =>
            {
                var local = slot.Start.InZone(DutchCalendar.Zone);
                Assert.True(DutchCalendar.IsWorkingDay(local.Date));
                Assert.InRange(local.TimeOfDay, new LocalTime(9, 0), new LocalTime(16, 0));
            }
        );
    }

    private static IEnumerable<string> Found(
        string now,
        string from,
        string until,
        int minutes,
        IReadOnlyDictionary<string, IReadOnlyList<Interval>> busy
    ) => Slots(now, from, until, minutes, busy).Select(Shown);

    private static IReadOnlyList<Slot> Slots(
        string now,
        string from,
        string until,
        int minutes,
        IReadOnlyDictionary<string, IReadOnlyList<Interval>> busy,
        int most = 6
    ) =>
        SlotFinder.Find(
            At(now),
            new DateInterval(LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(until).Value),
            Duration.FromMinutes(minutes),
            busy,
            most
        );

    private static Dictionary<string, IReadOnlyList<Interval>> Busy(
        params (string Who, string From, string Until)[] times
    ) =>
        times.ToDictionary(
            one => one.Who,
            one => (IReadOnlyList<Interval>)[new Interval(At(one.From), At(one.Until))],
            StringComparer.Ordinal
        );

    private static string Shown(Slot slot)
    {
        var local = slot.Start.InZone(DutchCalendar.Zone).LocalDateTime;
        return $"{new[] { "", "ma", "di", "wo", "do", "vr", "za", "zo" }[(int)local.DayOfWeek]} {LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(local)}";
    }

    private static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
