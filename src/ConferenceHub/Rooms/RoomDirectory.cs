using System.Collections.Concurrent;
using Agenda;

namespace ConferenceHub.Rooms;

/// <summary>
/// Finds the room of a case, opening it from the log when it is not open. A room that retires while someone looks it up
/// is simply opened again.
/// </summary>
public sealed class RoomDirectory(RoomServices services) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<CaseId, Lazy<Task<Room?>>> rooms = new();
    private readonly Lock door = new();
    private TaskCompletionSource? closed;
    private ITimer? sweeper;

    /// <summary>
    /// Refused with noSuchItem when there is no such case, and unavailable when it cannot be read now.
    /// </summary>
    public async Task<Verdict> SubmitAsync(CaseId reference, Request request)
    {
        try
        {
            return await InRoomAsync(reference, room => room.Submit(request)) ?? Refusal.NoSuchItem;
        }
        catch (Exception failure) // The log is not there; who is asked answers.
        {
            services.Logger.OpenFailed(reference, failure);
            return Refusal.Unavailable;
        }
    }

    /// <summary>False when there is no such case for this person; his line was told so.</summary>
    public async Task<bool> JoinAsync(CaseId reference, PersonId person, ILine line)
    {
        var joined = await InRoomAsync(reference, room => Boxed(room.Join(person, line)));
        if (joined is null)
            await line.SendAsync(new Closed(reference, ClosedReason.NotFound));
        return joined is true;
    }

    public async Task LeaveAsync(CaseId reference, ILine line)
    {
        if (
            rooms.TryGetValue(reference, out var found)
            && await found.Value is { } room
            && room.Leave(line) is { } left
        )
            await left;
    }

    /// <summary>Closes every room while something is done to the log itself; whoever asks meanwhile waits.</summary>
    public async Task WhileClosedAsync(Func<Task> work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (door)
            closed = done;
        try
        {
            await StopAllAsync(ClosedReason.ShuttingDown);
            await work();
        }
        finally
        {
            lock (door)
                closed = null;
            done.SetResult();
        }
    }

    /// <summary>Nobody has a case open.</summary>
    public bool IsEmpty => rooms.IsEmpty;

    /// <summary>Closes every room, for example because the server stops; the next who asks opens anew.</summary>
    public async Task StopAllAsync(ClosedReason reason)
    {
        foreach (var (reference, opening) in rooms.ToArray())
        {
            if (await opening.Value is not { } room)
                continue;
            if (room.Stop(reason) is { } stopping)
                await stopping;
            await room.Ended;
            Forget(reference, opening);
        }
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
        foreach (var (reference, opening) in rooms.ToArray())
        {
            if (!opening.Value.IsCompletedSuccessfully || await opening.Value is not { } room)
                continue;
            if (room.RetireIfIdle() is not { } asked || await asked)
                Forget(reference, opening);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (sweeper is not null)
            await sweeper.DisposeAsync();
        await StopAllAsync(ClosedReason.ShuttingDown);
    }

    /// <summary>The answer of the room, or null when there is no such case.</summary>
    private async Task<T?> InRoomAsync<T>(CaseId reference, Func<Room, Task<T>?> ask)
    {
        while (true)
        {
            var (opening, waitFor) = Find(reference);
            if (opening is null)
            {
                await waitFor!;
                continue;
            }
            if (await OpenedAsync(reference, opening) is not { } room)
                return default;
            if (ask(room) is { } answer)
                return await answer;
            await room.Ended;
            Forget(reference, opening);
        }
    }

    private (Lazy<Task<Room?>>? Opening, Task? WaitFor) Find(CaseId reference)
    {
        lock (door)
            return closed is { } done
                ? (null, done.Task)
                : (rooms.GetOrAdd(reference, static (key, self) => new(() => self.OpenAsync(key)), this), null);
    }

    private async Task<Room?> OpenedAsync(CaseId reference, Lazy<Task<Room?>> opening)
    {
        try
        {
            var room = await opening.Value;
            if (room is null)
                Forget(reference, opening);
            return room;
        }
        catch
        {
            Forget(reference, opening); // The next who asks tries again.
            throw;
        }
    }

    private async Task<Room?> OpenAsync(CaseId reference)
    {
        var room = new Room(reference, services);
        if (await room.OpenAsync(CancellationToken.None))
            return room;
        await room.DisposeAsync();
        return null;
    }

    private void Forget(CaseId reference, Lazy<Task<Room?>> opening) => rooms.TryRemove(new(reference, opening));

    private static async Task<object?> BoxedAsync(Task<bool> task) => await task;

    private static Task<object?>? Boxed(Task<bool>? task) => task is null ? null : BoxedAsync(task);
}
