namespace ConferenceHub.Rooms;

/// <summary>How rooms behave. The defaults are the product's.</summary>
public sealed record RoomOptions
{
    /// <summary>How many messages a screen may be behind before it is dropped (SE5).</summary>
    public int SendQueueLimit { get; init; } = 256;

    /// <summary>How many bytes of items it may be behind.</summary>
    public int SendQueueBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>
    /// A room that nobody sits in or asks anything of is let go after this long; it comes back from the log.
    /// </summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the facilitator may be away before the deputy takes over.</summary>
    public TimeSpan FacilitatorGrace { get; init; } = TimeSpan.FromSeconds(10);
}
