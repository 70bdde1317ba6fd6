using Agenda;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;

namespace Scheduling.Calendar;

/// <summary>
/// Times in a calendar file: the clock on the wall in Amsterdam with its zone; in UTC in the one hour a year that the
/// wall shows twice.
/// </summary>
internal static class AmsterdamTime
{
    private const string Name = "Europe/Amsterdam";

    /// <summary>The rules of the zone as they are since 1996. One for each file: it knows the file that it stands in.</summary>
    public static VTimeZone Zone() =>
        VTimeZone.FromDateTimeZone(Name, new DateTime(1996, 1, 1), includeHistoricalData: false);

    public static CalDateTime Of(Instant time)
    {
        var local = time.InZone(DutchCalendar.Zone).LocalDateTime;
        return DutchCalendar.Zone.MapLocal(local).Count == 1
            ? new CalDateTime(local.ToDateTimeUnspecified(), Name)
            : Utc(time);
    }

    public static CalDateTime Utc(Instant time) => new(time.ToDateTimeUtc(), "UTC");
}
