using System.Collections.Concurrent;
using System.Collections.Immutable;
using Agenda;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.SignalR;

namespace ConferenceHub.Hub;

/// <summary>Every connection that is open now.</summary>
public sealed class Lines(IHubContext<CaseHub> hub, LimitOptions limits, TimeProvider time)
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Line> open = new(StringComparer.Ordinal);

    public void Open(HubCallerContext context) => open[context.ConnectionId] = Make(context);

    /// <summary>The line of this connection; one of no account for what it still asks after it was forgotten.</summary>
    public Line Of(HubCallerContext context) =>
        open.TryGetValue(context.ConnectionId, out var line) ? line : Make(context);

    public Line? Forget(string connection) => open.TryRemove(connection, out var line) ? line : null;

    /// <summary>Tells every connection of a session that it is signed out, and ends it.</summary>
    public Task SignOutAsync(string session) =>
        Task.WhenAll(
            open.Values.Where(line => string.Equals(line.Caller.Session, session, StringComparison.Ordinal))
                .Select(SignOutAsync)
        );

    private async Task SignOutAsync(Line line)
    {
        var told = Task.WhenAll(
            line.Cases.Select(reference => line.SendAsync(new Closed(reference, ClosedReason.SignedOut)))
        );
        // A screen that never reads does not keep anybody signed in.
        await told.WaitAsync(Goodbye, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        line.Abort();
    }

    private Line Make(HubCallerContext context)
    {
        var caller = Caller.From(context.User) ?? throw new HubException("Signed out.");
        return new Line(
            hub.Clients.Client(context.ConnectionId),
            context,
            caller,
            new CommandLimit(limits.CommandsPerSecond, time)
        );
    }
}

/// <summary>One connection as rooms know it.</summary>
public sealed class Line(ISingleClientProxy client, HubCallerContext context, Caller caller, CommandLimit limit) : ILine
{
    private ImmutableArray<CaseId> cases = []; // One, as a rule.

    public Caller Caller => caller;

    public CommandLimit Limit => limit;

    public IEnumerable<CaseId> Cases => cases;

    public void Joined(CaseId reference) =>
        ImmutableInterlocked.Update(ref cases, static (all, one) => all.Contains(one) ? all : all.Add(one), reference);

    public bool Left(CaseId reference) =>
        ImmutableInterlocked.Update(ref cases, static (all, one) => all.Remove(one), reference);

    public Task SendAsync(ServerMessage message) => client.SendCoreAsync(message.GetType().Name, [message]);

    public void Abort() => context.Abort();
}
