using System.Collections.Concurrent;
using Agenda;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.SignalR;

namespace ConferenceHub.Hub;

/// <summary>Every connection that is open now.</summary>
public sealed class Lines(IHubContext<CaseHub> hub, LimitOptions limits, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Line> open = new(StringComparer.Ordinal);

    public Line Of(HubCallerContext context) =>
        open.GetOrAdd(context.ConnectionId, static (id, made) => made.self.Make(id, made.context), (self: this, context));

    public Line? Forget(string connection) => open.TryRemove(connection, out var line) ? line : null;

    /// <summary>Tells every connection of a session that it is signed out, and ends it.</summary>
    public async Task SignOutAsync(string session)
    {
        foreach (var line in open.Values.Where(line => string.Equals(line.Caller.Session, session, StringComparison.Ordinal)))
        {
            foreach (var reference in line.Cases) await line.SendAsync(new Closed(reference, ClosedReason.SignedOut)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            line.Abort();
        }
    }

    private Line Make(string id, HubCallerContext context)
    {
        var caller = Caller.From(context.User) ?? throw new HubException("Signed out.");
        return new Line(hub.Clients.Client(id), context, caller, new CommandLimit(limits.CommandsPerSecond, time));
    }
}

/// <summary>One connection as rooms know it.</summary>
public sealed class Line(ISingleClientProxy client, HubCallerContext context, Caller caller, CommandLimit limit) : ILine
{
    private readonly ConcurrentDictionary<CaseId, bool> cases = new();

    public Caller Caller => caller;

    public CommandLimit Limit => limit;

    public IEnumerable<CaseId> Cases => cases.Keys;

    public void Joined(CaseId reference) => cases[reference] = true;

    public bool Left(CaseId reference) => cases.TryRemove(reference, out _);

    public Task SendAsync(ServerMessage message) => client.SendCoreAsync(message.GetType().Name, [message]);

    public void Abort() => context.Abort();
}
