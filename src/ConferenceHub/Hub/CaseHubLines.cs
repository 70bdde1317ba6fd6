using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace ConferenceHub.Hub;

/// <summary>
/// SignalR's own connections, so that what is made once for many screens can be written to each as it is. There is no
/// other way to come by one.
/// </summary>
public sealed class CaseHubLines(ILogger<DefaultHubLifetimeManager<CaseHub>> logger)
    : DefaultHubLifetimeManager<CaseHub>(logger)
{
    private readonly ConcurrentDictionary<string, HubConnectionContext> open = new(StringComparer.Ordinal);

    /// <summary>Null when the connection has ended.</summary>
    public HubConnectionContext? Of(HubCallerContext context) => open.GetValueOrDefault(context.ConnectionId);

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        open[connection.ConnectionId] = connection;
        return base.OnConnectedAsync(connection);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        open.TryRemove(connection.ConnectionId, out _);
        return base.OnDisconnectedAsync(connection);
    }
}
