using System.Diagnostics.CodeAnalysis;
using Agenda;

namespace ConferenceHub.Rooms;

/// <summary>
/// Finds the room of a case, making one when there is none. Whatever is asked has its place in a room before these
/// methods return, so that the order of asking is the order of deciding (OR1).
/// </summary>
public sealed class RoomDirectory(RoomServices services) : IAsyncDisposable
{
    private readonly Dictionary<CaseId, Room> rooms = [];
    private readonly Lock gate = new();
    private Task reopened = Task.CompletedTask;
    private ITimer? sweeper;

    /// <summary>
    /// Refused with noSuchItem when there is no such case, and unavailable when it cannot be read now.
    /// </summary>
    public Task<Verdict> SubmitAsync(CaseId reference, Request request) =>
        InRoomAsync(
            reference,
            (Room room, [NotNullWhen(true)] out Task<Verdict>? verdict) => room.TrySubmit(request, out verdict)
        );

    /// <summary>False when there is no such case for this person; their connection was told so.</summary>
    public Task<bool> JoinAsync(CaseId reference, PersonId person, IConnection connection) =>
        InRoomAsync(
            reference,
            (Room room, [NotNullWhen(true)] out Task<bool>? joined) => room.TryJoin(person, connection, out joined)
        );

    public Task LeaveAsync(CaseId reference, IConnection connection)
    {
        Room? room;
        lock (gate)
            room = rooms.GetValueOrDefault(reference);
        return room?.LeaveAsync(connection) ?? Task.CompletedTask;
    }

    /// <summary>Closes every room while something is done to the log itself; who asks meanwhile waits.</summary>
    public async Task WhileClosedAsync(Func<Task> work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
            reopened = done.Task;
        try
        {
            await StopAllAsync(ClosedReason.ShuttingDown);
            await work();
        }
        finally
        {
            done.SetResult();
        }
    }

    /// <summary>Nobody has a case open.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (gate)
                return rooms.Count == 0;
        }
    }

    /// <summary>Closes every room, for example because the server stops; the next who asks opens anew.</summary>
    public async Task StopAllAsync(ClosedReason reason)
    {
        foreach (var room in TakeAll())
            await room.StopAsync(reason);
    }

    /// <summary>Starts letting idle rooms go.</summary>
    public void StartSweeping() =>
        sweeper ??= services.Time.CreateTimer(
            _ => _ = SweepAsync(),
            null,
            services.Options.IdleTime,
            services.Options.IdleTime
        );

    public async Task SweepAsync()
    {
        foreach (var room in Open())
            await room.RetireIfIdleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (sweeper is not null)
            await sweeper.DisposeAsync();
        await StopAllAsync(ClosedReason.ShuttingDown);
    }

    private Task<T> InRoomAsync<T>(CaseId reference, TryAsk<T> tryAsk)
    {
        var room = RoomOf(reference);
        while (true)
        {
            if (tryAsk(room, out var answer))
                return answer;
            room = InPlaceOf(room, reference);
        }
    }

    private Room RoomOf(CaseId reference)
    {
        lock (gate)
            return rooms.TryGetValue(reference, out var room) ? room : Make(reference, reopened);
    }

    /// <summary>The room that follows one that has retired: it begins when that one has done all it was asked.</summary>
    private Room InPlaceOf(Room retired, CaseId reference)
    {
        lock (gate)
            return rooms.TryGetValue(reference, out var room) && room != retired
                ? room
                : Make(reference, Task.WhenAll(retired.Ended, reopened));
    }

    private Room Make(CaseId reference, Task after)
    {
        var room = rooms[reference] = new Room(reference, services, after);
        _ = ForgetAsync(reference, room);
        return room;
    }

    private async Task ForgetAsync(CaseId reference, Room room)
    {
        await room.Ended;
        lock (gate)
            if (rooms.TryGetValue(reference, out var known) && known == room)
                rooms.Remove(reference);
    }

    private List<Room> Open()
    {
        lock (gate)
            return [.. rooms.Values];
    }

    /// <summary>Who asks from now on gets another room.</summary>
    private List<Room> TakeAll()
    {
        lock (gate)
        {
            List<Room> all = [.. rooms.Values];
            rooms.Clear();
            return all;
        }
    }

    private delegate bool TryAsk<T>(Room room, [NotNullWhen(true)] out Task<T>? answer);
}
