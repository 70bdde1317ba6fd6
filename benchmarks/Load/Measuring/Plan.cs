namespace Load.Measuring;

/// <summary>How long and how much. The quick one tells whether it works and roughly where it stands.</summary>
internal sealed record Plan(int IdleRooms, TimeSpan WarmUp, TimeSpan Latency, TimeSpan Step, TimeSpan Paced, int Joins)
{
    /// <summary>
    /// So many rooms press at the same time, one press each, in the search for the highest throughput.
    /// </summary>
    public static readonly int[] Steps = [16, 48];

    /// <summary>
    /// Commands a second at which the CPU of one command is compared: what both servers can do with ease.
    /// </summary>
    public const int PacedRate = 500;

    public const double P99Limit = 200_000;

    public static readonly Plan Full = new(
        167,
        TimeSpan.FromSeconds(8),
        TimeSpan.FromSeconds(4),
        TimeSpan.FromSeconds(4),
        TimeSpan.FromSeconds(4),
        100
    );

    public static readonly Plan Quick = new(
        84,
        TimeSpan.FromSeconds(6),
        TimeSpan.FromSeconds(2),
        TimeSpan.FromSeconds(2),
        TimeSpan.FromSeconds(3),
        50
    );

    public static Plan From(string name) => string.Equals(name, "quick", StringComparison.Ordinal) ? Quick : Full;
}
