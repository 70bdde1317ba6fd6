using System.Collections.Concurrent;
using System.Collections.Immutable;
using Agenda;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.SignalR;

namespace ConferenceHub.Hub;

/// <summary>Every connection that is open now.</summary>
public sealed class Connections(CaseHubLines lines, LimitOptions limits, TimeProvider time)
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Connection> open = new(StringComparer.Ordinal);

    public void Open(HubCallerContext context) => open[context.ConnectionId] = Make(context);

    /// <summary>
    /// This connection; for what it still asks after it was forgotten, one that nobody else can find.
    /// </summary>
    public Connection Of(HubCallerContext context) =>
        open.TryGetValue(context.ConnectionId, out var connection) ? connection : Make(context);

    public Connection? Forget(string id) => open.TryRemove(id, out var connection) ? connection : null;

    /// <summary>Tells every connection of a session that it is signed out, and ends it.</summary>
    public Task SignOutAsync(string session) =>
        Task.WhenAll(
            open.Values.Where(connection => string.Equals(connection.Caller.Session, session, StringComparison.Ordinal))
                .Select(SignOutAsync)
        );

    private async Task SignOutAsync(Connection connection)
    {
        var told = Task.WhenAll(
            connection.Cases.Select(reference => connection.SendAsync([new Closed(reference, ClosedReason.SignedOut)]))
        );
        // A screen that never reads does not keep anybody signed in.
        await told.WaitAsync(Goodbye, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        connection.Abort();
    }

    private Connection Make(HubCallerContext context)
    {
        var caller = Caller.From(context.User) ?? throw new HubException("Signed out.");
        return new Connection(lines.Of(context), context, caller, new CommandLimit(limits.CommandsPerSecond, time));
    }
}

/// <summary>One connection as rooms know it.</summary>
/// <param name="line">SignalR's own; null when it is gone already.</param>
public sealed class Connection(HubConnectionContext? line, HubCallerContext context, Caller caller, CommandLimit limit)
    : IConnection
{
    private ImmutableArray<Place> places = []; // One, as a rule.

    public Caller Caller => caller;

    public CommandLimit Limit => limit;

    public IEnumerable<CaseId> Cases => places.Select(place => place.Case);

    /// <summary>In place of the one it had in this case.</summary>
    public Place Joined(CaseId reference)
    {
        var place = new Place(reference);
        ImmutableInterlocked.Update(
            ref places,
            (all, one) => [.. all.Where(each => each.Case != one.Case), one],
            place
        );
        return place;
    }

    public bool Left(CaseId reference) =>
        ImmutableInterlocked.Update(
            ref places,
            static (all, one) => all.RemoveAll(each => each.Case == one),
            reference
        );

    /// <summary>There was no seat for it. What the connection joined since then stays.</summary>
    public void HasNo(Place place) =>
        ImmutableInterlocked.Update(ref places, static (all, one) => all.RemoveAll(each => each == one), place);

    public Task SendAsync(IReadOnlyList<ServerMessage> messages)
    {
        var frames = Frames.Of(messages);
        var writing = line is null ? ValueTask.CompletedTask : line.WriteAsync(frames.AsMessage());
        if (!writing.IsCompletedSuccessfully)
            return WrittenAsync(writing, frames);
        frames.Dispose();
        return Task.CompletedTask;
    }

    public void Abort() => context.Abort();

    // Once the write has ended, however it ended, nobody reads the frames any more.
    private static async Task WrittenAsync(ValueTask writing, Frames frames)
    {
        using (frames)
            await writing;
    }
}

/// <summary>A case that a connection joined, once.</summary>
public sealed class Place(CaseId reference)
{
    public CaseId Case => reference;
}
