using Microsoft.Extensions.Hosting;

namespace ConferenceHub.Rooms;

/// <summary>Closes every room when the server stops, and tells every screen before its connection ends.</summary>
internal sealed class GracefulShutdown(RoomDirectory rooms, IHostApplicationLifetime server, TimeProvider time)
    : IHostedService
{
    /// <summary>A screen that does not take its last message does not keep the server from stopping.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>
    /// A connection says when a message is in its buffer and not when it has left, and what is in the buffer when it closes
    /// may be lost.
    /// </summary>
    private static readonly TimeSpan Leaving = TimeSpan.FromMilliseconds(250);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        server.ApplicationStopping.Register(CloseBeforeTheConnections);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => rooms.StopAllAsync(ClosedReason.ShuttingDown);

    // The hub ends every connection in a callback of the same signal, which runs after this one. A callback
    // cannot be awaited, so this is the one place that blocks a thread.
    private void CloseBeforeTheConnections()
    {
#pragma warning disable RS0030 // Nothing can be awaited here, see above.
        Task.WaitAny([CloseAsync()], Longest);
#pragma warning restore RS0030
    }

    private async Task CloseAsync()
    {
        if (rooms.IsEmpty)
            return;
        await rooms.StopAllAsync(ClosedReason.ShuttingDown);
        await Task.Delay(Leaving, time);
    }
}
