using Agenda;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Scheduling.Watching;

/// <summary>
/// Which meetings to look at: those that changed in the calendar where it can tell, otherwise all. What it was told is
/// remembered in memory only, because forgetting costs no more than looking at everything once.
/// </summary>
public sealed class CalendarChangeTracker(
    IClock clock,
    ILogger<CalendarChangeTracker> logger,
    IMeetingChanges? changes = null
)
{
    private static readonly Duration Behind = Duration.FromDays(1);
    private static readonly Duration Ahead = Duration.FromDays(400);

    /// <summary>The calendar tells of a fixed stretch of time, which must move along.</summary>
    private static readonly Duration Anew = Duration.FromDays(1);

    private readonly HashSet<string> unseen = new(StringComparer.Ordinal);
    private string? cursor;
    private Instant begun;

    public async Task<MeetingFilter> ChangedAsync(CancellationToken ct)
    {
        if (changes is null)
            return MeetingFilter.Only([]); // Without a calendar there is nothing to look at.
        var now = clock.GetCurrentInstant();
        if (cursor is null || now - begun > Anew || now < begun)
            (cursor, begun) = (null, now);
        try
        {
            var changed = await changes.SinceAsync(cursor, new Interval(begun - Behind, begun + Ahead), ct);
            var isFirst = cursor is null;
            cursor = changed.Cursor;
            string[] owed = [.. unseen];
            unseen.Clear();
            return isFirst ? MeetingFilter.All : MeetingFilter.Only([.. changed.Ids, .. owed]);
        }
        catch (SchedulingException failure)
        {
            logger.NotTold(failure.Problem);
            return MeetingFilter.Only([]);
        }
    }

    /// <summary>These could not be looked at, and are told of once more.</summary>
    public void Again(IEnumerable<string> meetings) => unseen.UnionWith(meetings);
}

internal static partial class CalendarChangeTrackerLog
{
    [LoggerMessage(420, LogLevel.Warning, "The calendar does not tell now what changed in it ({Problem})")]
    public static partial void NotTold(this ILogger logger, MeetingProblem problem);
}
