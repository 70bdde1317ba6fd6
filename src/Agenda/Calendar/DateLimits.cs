using NodaTime;

namespace Agenda;

/// <summary>
/// The dates that a deadline may count from: far enough from the ends of the calendar for every sum to stay in it.
/// </summary>
internal static class DateLimits
{
    private const int First = 1900;
    private const int Last = 2200;

    public static bool AreFit(params ReadOnlySpan<LocalDate?> dates)
    {
        foreach (var date in dates)
            if (date is { Year: < First or > Last })
                return false;
        return true;
    }

    public static bool IsFit(Instant moment) => moment.InUtc().Year is >= First and <= Last;
}
