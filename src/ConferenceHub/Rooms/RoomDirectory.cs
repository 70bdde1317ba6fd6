using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
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
            return await InRoomAsync(
                reference,
                (Room room, [NotNullWhen(true)] out Task<Verdict>? verdict) => room.TrySubmit(request, out verdict),
                noSuchCase: static () => Task.FromResult<Verdict>(Refusal.NoSuchItem)
            );
        }
        catch (Exception failure) // The log is not there: the asker hears "not now".
        {
            services.Logger.OpenFailed(reference, failure);
            return Refusal.Unavailable;
        }
    }

    /// <summary>False when there is no such case for this person; their connection was told so.</summary>
    public Task<bool> JoinAsync(CaseId reference, PersonId person, IConnection connection) =>
        InRoomAsync(
            reference,
            (Room room, [NotNullWhen(true)] out Task<bool>? joined) => room.TryJoin(person, connection, out joined),
            noSuchCase: async () =>
            {
                await connection.SendAsync(new Closed(reference, ClosedReason.NotFound));
                return false;
            }
        );

    public async Task LeaveAsync(CaseId reference, IConnection connection)
    {
        if (rooms.TryGetValue(reference, out var found) && await found.Value is { } room)
            await room.LeaveAsync(connection);
    }

    /// <summary>Closes every room while something is done to the log itself; who asks meanwhile waits.</summary>
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
            await room.StopAsync(reason);
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
            if (await room.RetireIfIdleAsync())
                Forget(reference, opening);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (sweeper is not null)
            await sweeper.DisposeAsync();
        await StopAllAsync(ClosedReason.ShuttingDown);
    }

    /// <summary>The answer of the room, or of <paramref name="noSuchCase"/>.</summary>
    private async Task<T> InRoomAsync<T>(CaseId reference, TryAsk<T> tryAsk, Func<Task<T>> noSuchCase)
    {
        while (true)
        {
            if (!TryFind(reference, out var opening, out var reopened))
            {
                await reopened;
                continue;
            }
            if (await OpenedAsync(reference, opening) is not { } room)
                return await noSuchCase();
            if (tryAsk(room, out var answer))
                return await answer;
            await room.Ended;
            Forget(reference, opening);
        }
    }

    /// <summary>False while the rooms are closed, until <paramref name="reopened"/>.</summary>
    private bool TryFind(CaseId reference, [NotNullWhen(true)] out Lazy<Task<Room?>>? opening, out Task reopened)
    {
        lock (door)
        {
            reopened = closed?.Task ?? Task.CompletedTask;
            opening = closed is null
                ? rooms.GetOrAdd(reference, static (key, self) => new(() => self.OpenAsync(key)), this)
                : null;
        }
        return opening is not null;
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

    private delegate bool TryAsk<T>(Room room, [NotNullWhen(true)] out Task<T>? answer);
}
