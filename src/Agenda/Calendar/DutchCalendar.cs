using NodaTime;

namespace Agenda;

/// <summary>
/// Dutch working days: Monday to Friday without the official holidays (Rijksoverheid, "Officiële feestdagen"). Good
/// Friday is no holiday for desks; Liberation Day is one every five years.
/// </summary>
public static class DutchCalendar
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public static bool IsWorkingDay(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsHoliday(date);

    public static bool IsHoliday(LocalDate date)
    {
        var easter = EasterSunday(date.Year);
        var kingsDay = new LocalDate(date.Year, 4, 27);
        if (kingsDay.DayOfWeek is IsoDayOfWeek.Sunday)
            kingsDay = kingsDay.PlusDays(-1);

        return (date.Month, date.Day) is (1, 1) or (12, 25) or (12, 26)
            || date == kingsDay
            || ((date.Month, date.Day) is (5, 5) && date.Year % 5 == 0)
            // Easter, Easter Monday, Ascension, Whit Sunday and Monday
            || Period.DaysBetween(easter, date) is 0 or 1 or 39 or 49 or 50;
    }

    /// <summary>
    /// The date that many working days after <paramref name="from"/>, or before it when negative; 0 is the date itself.
    /// </summary>
    public static LocalDate PlusWorkingDays(LocalDate from, int days)
    {
        var step = Math.Sign(days);
        var date = from;
        for (var left = Math.Abs(days); left > 0; )
        {
            date = date.PlusDays(step);
            if (IsWorkingDay(date))
                left--;
        }
        return date;
    }

    /// <summary>
    /// Gregorian Easter Sunday by the anonymous algorithm (Meeus/Jones/Butcher; J. Meeus, Astronomical Algorithms, ch.
    /// 8).
    /// </summary>
    public static LocalDate EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var n = h + l - (7 * ((a + (11 * h) + (22 * l)) / 451)) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
