using Microsoft.Extensions.Hosting;

namespace Accounts.Sessions;

/// <summary>Ends by itself what nobody ended. A session that is over is refused at once; this closes what it left open.</summary>
internal sealed class SessionSweeping(SessionStore sessions, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await sessions.SweepAsync(stoppingToken);
    }
}
