using System.Diagnostics;

namespace Load.Measuring;

/// <summary>The ways in which rooms are made to press.</summary>
internal static class Pressing
{
    /// <summary>One press at a time, room after room.</summary>
    public static async Task<Samples> OneByOneAsync(IReadOnlyList<Room> rooms, TimeSpan time)
    {
        var (samples, clock) = (new Samples(), Stopwatch.StartNew());
        for (var i = 0; clock.Elapsed < time; i++)
            samples.Add(await rooms[i % rooms.Count].PressWithPatienceAsync());
        return samples;
    }

    /// <summary>Every room presses again as soon as everyone in it has seen the last.</summary>
    public static async Task<Samples> AsFastAsTheyCanAsync(IEnumerable<Room> rooms, TimeSpan time)
    {
        var (samples, clock) = (new Samples(), Stopwatch.StartNew());
        await Task.WhenAll(rooms.Select(PressOnAsync)).WaitAsync(time + TimeSpan.FromSeconds(20));
        return samples;

        async Task PressOnAsync(Room room)
        {
            while (clock.Elapsed < time)
                samples.Add(await room.PressAsync());
        }
    }

    /// <summary>So many presses a second over all rooms, evenly in time. Gives how many there were.</summary>
    public static async Task<int> PacedAsync(IReadOnlyList<Room> rooms, int perSecond, TimeSpan time)
    {
        var pressing = Enumerable.Repeat(Task.FromResult(0L), rooms.Count).ToArray();
        var (count, clock) = (0, Stopwatch.StartNew());
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (clock.Elapsed < time)
        {
            for (; count < clock.Elapsed.TotalSeconds * perSecond; count++)
            {
                await pressing[count % rooms.Count].WaitAsync(TimeSpan.FromSeconds(20));
                pressing[count % rooms.Count] = rooms[count % rooms.Count].PressAsync();
            }
            await timer.WaitForNextTickAsync();
        }
        await Task.WhenAll(pressing).WaitAsync(TimeSpan.FromSeconds(20));
        return count;
    }
}
