using ConferenceHub.Data;
using ConferenceHub.Log;
using ConferenceHub.Trust;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Scheduling.Calendar;
using Scheduling.Worker;

namespace Scheduling.Tests;

/// <summary>The real database in a folder of its own.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nazorg-mail-");
    private readonly ServiceProvider services;

    private Store() =>
        services = new ServiceCollection()
            .AddLogging()
            .AddEventLog(folder.FullName, MasterKey.Create())
            .AddTablesOf(typeof(PartnerDirectory.Contact).Assembly)
            .AddTablesOf(typeof(Accounts.AccountsSetup).Assembly)
            .AddSchedulingTables()
            .BuildServiceProvider();

    public IDbContextFactory<ConferenceDb> Databases => services.GetRequiredService<IDbContextFactory<ConferenceDb>>();

    public static async Task<Store> CreateAsync()
    {
        var store = new Store();
        foreach (var hosted in store.services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            await hosted.StartingAsync(default);
        return store;
    }

    /// <summary>As after each start: nothing but the store is left.</summary>
    public DeduplicatingMailer Mailer(IMailer mailer, IClock? clock = null) =>
        new(mailer, Databases, clock ?? Stopped.Clock(), NullLogger<DeduplicatingMailer>.Instance);

    public async Task<int> RowsAsync()
    {
        await using var db = await Databases.CreateDbContextAsync();
        return await db.Set<SentMail>().CountAsync();
    }

    /// <summary>As when the demonstration begins anew.</summary>
    public Task EraseAsync() => services.GetRequiredService<ILogEraser>().EraseAllAsync(CancellationToken.None);

    /// <summary>Every statement on the table fails until it is back.</summary>
    public Task TakeAwayAsync() => RunAsync("ALTER TABLE sent_mail RENAME TO away");

    public Task BringBackAsync() => RunAsync("ALTER TABLE away RENAME TO sent_mail");

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task RunAsync(string sql)
    {
        await using var db = await Databases.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
