using System.Diagnostics;
using Load.Seeding;
using Load.Wire;

namespace Load.Measuring;

/// <summary>How long it takes from Join to the whole Welcome: of an empty case, and of one of many changes.</summary>
internal static class Joining
{
    public static async Task<Result> MeasureAsync(Uri server, string cookie, int joins, Result result)
    {
        using var connection = await Connection.OpenAsync(server, cookie);
        var (firstEmpty, firstWorked, empty, worked) = (new Samples(), new Samples(), new Samples(), new Samples());
        for (var i = 0; i < Seed.JoinedCases; i++)
        {
            firstEmpty.Add(await JoinAsync(connection, Seed.Empty(i)));
            firstWorked.Add(await JoinAsync(connection, Seed.Worked(i)));
        }
        for (var i = 0; i < joins; i++)
        {
            empty.Add(await JoinAsync(connection, Seed.Empty(0)));
            worked.Add(await JoinAsync(connection, Seed.Worked(0)));
        }
        return result with
        {
            FirstJoinEmpty = firstEmpty.Median,
            FirstJoinWorked = firstWorked.Median,
            JoinEmpty = empty.Median,
            JoinWorked = worked.Median,
        };
    }

    private static async Task<long> JoinAsync(Connection connection, string reference)
    {
        var (joined, since) = (new TaskCompletionSource<long>(), Stopwatch.GetTimestamp());
        connection.OnMessage = (kind, _) =>
        {
            if (kind is MessageKind.Welcome)
                joined.TrySetResult(Stopwatch.GetTimestamp() - since);
        };
        connection.SendJoin(reference);
        return await joined.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
