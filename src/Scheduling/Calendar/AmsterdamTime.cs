using Agenda;
using NodaTime;
using NodaTime.Text;

namespace Scheduling.Calendar;

/// <summary>
/// Times in a calendar file: the clock on the wall in Amsterdam with its zone; in UTC in the one hour a year that the
/// wall shows twice.
/// </summary>
internal static class AmsterdamTime
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuuMMdd'T'HHmmss"
    );
    private static readonly InstantPattern Universal = InstantPattern.CreateWithInvariantCulture(
        "uuuuMMdd'T'HHmmss'Z'"
    );

    public static CalendarLines AddTime(this CalendarLines lines, string name, Instant time)
    {
        var local = time.InZone(DutchCalendar.Zone).LocalDateTime;
        return DutchCalendar.Zone.MapLocal(local).Count == 1
            ? lines.Add($"{name};TZID=Europe/Amsterdam", Local.Format(local))
            : lines.Add(name, Utc(time));
    }

    public static string Utc(Instant time) => Universal.Format(time);

    /// <summary>
    /// The rules of the zone since 1996: summer time from the last Sunday of March to the last Sunday of October.
    /// </summary>
    public static CalendarLines AddZone(this CalendarLines lines) =>
        lines
            .Add("BEGIN", "VTIMEZONE")
            .Add("TZID", "Europe/Amsterdam")
            .Add("BEGIN", "DAYLIGHT")
            .Add("TZNAME", "CEST")
            .Add("TZOFFSETFROM", "+0100")
            .Add("TZOFFSETTO", "+0200")
            .Add("DTSTART", "19960331T020000")
            .Add("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
            .Add("END", "DAYLIGHT")
            .Add("BEGIN", "STANDARD")
            .Add("TZNAME", "CET")
            .Add("TZOFFSETFROM", "+0200")
            .Add("TZOFFSETTO", "+0100")
            .Add("DTSTART", "19961027T030000")
            .Add("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
            .Add("END", "STANDARD")
            .Add("END", "VTIMEZONE");
}
