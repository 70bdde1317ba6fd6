using System.Globalization;
using Load.Seeding;
using Load.Wire;

namespace Load.Measuring;

/// <summary>One run against one server, which must be fresh.</summary>
internal sealed class Measurement(Uri server, ServerProcess process, Plan plan, bool isBare) : IDisposable
{
    private readonly List<Room> rooms = [];
    private readonly SignIn signIn = new(server);

    public async Task<Result> RunAsync()
    {
        using var alive = new Timer(_ => KeepAlive(), state: null, TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(8));
        var idleSeat = await IdleSeatAsync();
        await OpenRoomsAsync(Plan.Steps[^1]);
        await Pressing.AsFastAsTheyCanAsync(Open(Plan.Steps[^1]), plan.WarmUp);
        var result = new Result(isBare ? "bare" : "nazorg") { IdleSeat = idleSeat, Cpu = await PacedCpuAsync() };
        result = result with { Latency = (await Pressing.OneByOneAsync(Open(Plan.Steps[0]), plan.Latency)).Median };
        foreach (var step in Plan.Steps)
            result = Best(result, await StepAsync(step, result));
        result = result with { ChangedBytes = Room.Changed.Bytes / (double)Room.Changed.Messages };
        return isBare
            ? result
            : await Joining.MeasureAsync(
                server,
                await signIn.OfPersonAsync(People.CaseManager.Person.Value),
                plan.Joins,
                result
            );
    }

    /// <summary>As fast as so many rooms can, told every two seconds: something for a profiler to look at.</summary>
    public async Task PressAsync(int count, int seconds)
    {
        using var alive = new Timer(_ => KeepAlive(), state: null, TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(8));
        await OpenRoomsAsync(count);
        for (var i = 0; i < seconds; i += 2)
        {
            var (before, samples) = (
                process.Cpu(),
                await Pressing.AsFastAsTheyCanAsync(Open(count), TimeSpan.FromSeconds(2))
            );
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{samples.Count / 2}/s, median {samples.Median:F0} µs, 99th percentile {samples.P99:F0} µs, CPU {(process.Cpu() - before) / samples.Count:F0} µs"
                )
            );
        }
        await CloseRoomsAsync();
    }

    public void Dispose() => signIn.Dispose();

    /// <summary>
    /// What a seat keeps in memory, over many: after a few, so that the code of joining is there already.
    /// </summary>
    private async Task<double> IdleSeatAsync()
    {
        await OpenRoomsAsync(8);
        await Pressing.OneByOneAsync(rooms, TimeSpan.FromSeconds(1));
        var before = await SettledMemoryAsync();
        await OpenRoomsAsync(plan.IdleRooms);
        var seats = (plan.IdleRooms - 8) * Room.Size;
        var bytes = (await SettledMemoryAsync() - before) / (double)seats;
        await CloseRoomsAsync();
        return bytes;
    }

    private async Task<long> SettledMemoryAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        return process.Memory();
    }

    private async Task<double> PacedCpuAsync()
    {
        var before = process.Cpu();
        var count = await Pressing.PacedAsync(Open(Plan.Steps[0]), Plan.PacedRate, plan.Paced);
        return (process.Cpu() - before) / count;
    }

    private async Task<Result> StepAsync(int step, Result result)
    {
        var before = process.Cpu();
        var samples = await Pressing.AsFastAsTheyCanAsync(Open(step), plan.Step);
        return result with
        {
            Throughput = samples.Count / plan.Step.TotalSeconds,
            P99 = samples.P99,
            CpuAtFullLoad = (process.Cpu() - before) / samples.Count,
        };
    }

    private static Result Best(Result known, Result next) =>
        next.P99 < Plan.P99Limit && next.Throughput > known.Throughput ? next : known;

    private List<Room> Open(int count)
    {
        lock (rooms)
            return rooms.GetRange(0, count);
    }

    private async Task OpenRoomsAsync(int count)
    {
        for (var i = rooms.Count; i < count; i++)
        {
            var reference = Seed.Room(i);
            var room = await Room.OpenAsync(server, reference, isBare ? null : await signIn.OfRoomAsync(reference));
            lock (rooms)
                rooms.Add(room);
        }
    }

    private async Task CloseRoomsAsync()
    {
        var closing = Open(rooms.Count);
        lock (rooms)
            rooms.Clear();
        foreach (var room in closing)
            await room.CloseAsync();
    }

    // A server of SignalR drops whoever is silent for long.
    private void KeepAlive()
    {
        lock (rooms)
            foreach (var seat in rooms.SelectMany(room => room.Seats))
                seat.Send(Messages.Ping);
    }
}
