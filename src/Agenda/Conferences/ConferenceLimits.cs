namespace Agenda;

/// <summary>The limits of a conference and of the points of its agenda.</summary>
public static class ConferenceLimits
{
    public const int LongestMinutes = 480;

    public const int LongestPointMinutes = 240;

    /// <summary>How many points a template may bring.</summary>
    public const int MostDraftPoints = 40;

    public static bool IsFit(int minutes) => minutes is >= 1 and <= LongestMinutes;

    /// <param name="minutes">Absent: not estimated.</param>
    public static bool IsFitForPoint(int? minutes) => minutes is null or (>= 1 and <= LongestPointMinutes);
}
