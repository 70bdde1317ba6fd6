using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace ConferenceHub.Data;

/// <summary>Applies the migrations before any other part of the host starts.</summary>
internal sealed class DatabaseMigrator(IDbContextFactory<ConferenceDb> databases) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);

        // Not when there is nothing to do: EF Core then still takes its migration lock, and on SQLite a process killed
        // at that moment leaves it locked for ever.
        var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        if (pending.Any())
            await db.Database.MigrateAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
