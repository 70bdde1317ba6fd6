using Web.Tests.Support;

namespace Scheduling.Tests.Host;

/// <summary>
/// The program is killed between any two steps of scheduling, as it announces them itself. After the restart there is
/// one meeting, everyone is invited once, and the page tells the truth.
/// </summary>
public abstract class SchedulingKillTests
{
    public static TheoryData<Change> Changes => [Change.Plan, Change.Time, Change.Joins, Change.Leaves, Change.Cancel];

    private protected static async Task<IReadOnlyList<(int Number, string Moment)>> MomentsAsync(
        KilledProgram killed,
        Change change,
        bool teams
    )
    {
        var made = await ReadyAsync(killed.Program, change, teams);
        return await killed.MomentsOfAsync(async () =>
        {
            await DoAsync(made, change, teams);
            await AssertTruthAsync(made, change, "nowhere");
        });
    }

    /// <summary>A case as it is before the change.</summary>
    private protected static async Task<HostCase> ReadyAsync(ISite site, Change change, bool teams)
    {
        var made = await HostCase.BeginAsync(site);
        if (change is Change.Plan)
            return made;
        await made.DoAsync(made.Wish(teams));
        await made.UntilAsync("arranged");
        if (change is Change.Joins)
            await made.DoAsync(HostCase.Invites("wc"));
        return made;
    }

    private protected static Task DoAsync(HostCase made, Change change, bool teams) =>
        made.DoAsync(
            change switch
            {
                Change.Time => made.Move(),
                Change.Cancel => made.Cancel(),
                Change.Leaves => HostCase.Removes("gmA"),
                _ => made.Wish(teams),
            }
        );

    private protected static async Task AssertTruthAsync(HostCase made, Change change, string killed)
    {
        var cancelled = change is Change.Cancel;
        var page = await made.UntilAsync(
            cancelled ? "cancelled" : "arranged",
            change is Change.Time ? HostCase.Second : HostCase.First
        );
        var meeting = page.GetProperty("meeting");
        Assert.False(meeting.TryGetProperty("problem", out _), $"{killed}: {meeting}");
        Assert.Equal(!cancelled, page.TryGetProperty("joinUrl", out _));
        string[] invited = change switch
        {
            Change.Joins => ["pr", "gmA", "wc"],
            Change.Leaves => ["pr"],
            _ => ["pr", "gmA"],
        };
        Assert.Equal(invited, meeting.GetProperty("invited").EnumerateArray().Select(one => one.GetString()));
    }

    private protected static IEnumerable<string> Expected(
        Change change,
        string cancelled,
        string removed,
        string moved
    ) =>
        (
            change switch
            {
                Change.Plan => new[] { $"invitation to {HostCase.Noor}", $"invitation to {HostCase.Fatima}" },
                Change.Time => [$"{moved} to {HostCase.Noor}", $"{moved} to {HostCase.Fatima}"],
                Change.Joins => [$"invitation to {HostCase.Irfan}"],
                Change.Leaves => [$"{removed} to {HostCase.Fatima}"],
                _ => [$"{cancelled} to {HostCase.Noor}", $"{cancelled} to {HostCase.Fatima}"],
            }
        ).Order(StringComparer.Ordinal);

    public enum Change
    {
        Plan,
        Time,
        Joins,
        Leaves,
        Cancel,
    }
}
