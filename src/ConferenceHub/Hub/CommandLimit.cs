namespace ConferenceHub.Hub;

/// <summary>At most so many commands a second from one connection; a bucket that fills with time.</summary>
/// <param name="perSecond">0: no limit.</param>
public sealed class CommandLimit(int perSecond, TimeProvider time)
{
    private readonly Lock gate = new();
    private double left = perSecond;
    private long since = time.GetTimestamp();

    public bool Allows()
    {
        if (perSecond == 0)
            return true;
        lock (gate)
        {
            var now = time.GetTimestamp();
            left = Math.Min(perSecond, left + (time.GetElapsedTime(since, now).TotalSeconds * perSecond));
            since = now;
            if (left < 1)
                return false;
            left--;
            return true;
        }
    }
}

/// <summary>The limits of the wire (docs/protocol.md).</summary>
public sealed record LimitOptions
{
    /// <summary>Per connection; 0 = off.</summary>
    public int CommandsPerSecond { get; init; } = 20;

    /// <summary>
    /// Of one connection at a time; what it asks beyond them waits unread. Their order stays that of asking (OR1).
    /// </summary>
    public int CommandsUnderWay { get; init; } = 64;

    /// <summary>From one address, of calendar links; 0 = off.</summary>
    public int CalendarReadingsPerMinute { get; init; } = 300;

    /// <summary>Requests a minute from one address to what needs no sign-in but a personal link; 0 = off.</summary>
    public int LinkRequestsPerMinute { get; init; } = 120;

    /// <summary>Bytes.</summary>
    public int MessageSize { get; init; } = 32 * 1024;
}
