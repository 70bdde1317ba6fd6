using Microsoft.Extensions.Hosting;

namespace ConferenceHub.Rooms;

/// <summary>Lets idle rooms go while the server runs.</summary>
internal sealed class RoomSweeping(RoomDirectory rooms) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        rooms.StartSweeping();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
