using Agenda;
using NodaTime;

namespace Scheduling;

/// <summary>
/// How many tries of each wish failed, and how long to wait then: half a minute, doubling to a quarter of an hour,
/// and never shorter than the service asks. A restart forgets it, and tries at once.
/// </summary>
internal sealed class RetryBackoff
{
    /// <summary>One failed try is nothing to tell anybody; after these the coordinator is told.</summary>
    public const int TriesBeforeTelling = 3;

    private static readonly Duration First = Duration.FromSeconds(30);
    private static readonly Duration Longest = Duration.FromMinutes(15);

    /// <summary>However long a service asks to wait.</summary>
    private static readonly Duration AtMost = Duration.FromDays(1);

    private readonly Dictionary<(CaseId, ItemId), (long Revision, int Tries)> failed = [];

    /// <summary>Counts one more failed try of this very wish.</summary>
    public int Count(CaseId reference, ItemId conference, long revision)
    {
        var tries =
            failed.TryGetValue((reference, conference), out var before) && before.Revision == revision
                ? before.Tries + 1
                : 1;
        failed[(reference, conference)] = (revision, tries);
        return tries;
    }

    public void Forget(CaseId reference, ItemId conference) => failed.Remove((reference, conference));

    public static Duration WaitAfter(int tries, Duration? asked)
    {
        var wait = Duration.Min(First * Math.Pow(2, Math.Min(tries, 10) - 1), Longest);
        return asked is { } least ? Duration.Min(Duration.Max(wait, least), AtMost) : wait;
    }
}
