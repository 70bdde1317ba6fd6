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
