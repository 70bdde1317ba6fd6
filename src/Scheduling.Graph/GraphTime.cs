using Agenda;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Scheduling.Graph;

/// <summary>
/// Times as Graph takes and gives them: the clock on the wall without offset, beside the name of its zone.
/// </summary>
internal static class GraphTime
{
    /// <summary>Windows' name for Amsterdam; Graph does not promise to know "Europe/Amsterdam".</summary>
    public const string ZoneName = "W. Europe Standard Time";

    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.ExtendedIso;

    /// <summary>In Amsterdam's time; in UTC where the wall shows an hour twice.</summary>
    public static DateTimeTimeZone Wall(Instant time)
    {
        var local = time.InZone(DutchCalendar.Zone).LocalDateTime;
        return DutchCalendar.Zone.MapLocal(local).Count == 1 ? In(local, ZoneName) : Utc(time);
    }

    public static DateTimeTimeZone Utc(Instant time) => In(time.InUtc().LocalDateTime, "UTC");

    public static string UtcText(Instant time) => InstantPattern.General.Format(time);

    public static Instant? Read(DateTimeTimeZone? time) =>
        time?.DateTime is { } text && Pattern.Parse(text.TrimEnd('Z')) is { Success: true } local
            ? local.Value.InZoneLeniently(Zone(time.TimeZone)).ToInstant()
            : null;

    private static DateTimeTimeZone In(LocalDateTime local, string zone) =>
        new() { DateTime = local.ToString("uuuu-MM-dd'T'HH:mm:ss", null), TimeZone = zone };

    private static DateTimeZone Zone(string? name) =>
        name switch
        {
            null or "" or "UTC" => DateTimeZone.Utc,
            ZoneName => DutchCalendar.Zone,
            _ => TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var id)
                ? DateTimeZoneProviders.Tzdb[id]
                : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) ?? DateTimeZone.Utc,
        };
}
