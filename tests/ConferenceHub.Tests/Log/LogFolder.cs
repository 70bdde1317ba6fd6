using System.Data.Common;
using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Json;
using ConferenceHub.Log;
using ConferenceHub.Trust;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerDirectory;
using Scheduling;
using Scheduling.Worker;

namespace ConferenceHub.Tests.Log;

/// <summary>A folder with the log as the host sets it up; it can be closed and opened again, as by a restart.</summary>
public sealed class LogFolder : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nazorg-log-");
    private readonly MasterKey master = MasterKey.Create();
    private ServiceProvider services = null!;

    public SqliteEventLog Log => (SqliteEventLog)Get<IEventLog>();

    public Disk Disk { get; } = new();

    public string Database => Path.Combine(folder.FullName, "nazorg.db");

    public static async Task<LogFolder> CreateAsync()
    {
        var log = new LogFolder();
        await log.OpenAsync(typeof(Said).Assembly);
        return log;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>The log stops and starts again, perhaps as a version with other events.</summary>
    public async Task ReopenAsync(System.Reflection.Assembly events)
    {
        await services.DisposeAsync();
        await OpenAsync(events);
    }

    /// <summary>A log of its own over the same database, as a second server has.</summary>
    public SqliteEventLog AnotherServer()
    {
        var databases = Get<IDbContextFactory<ConferenceDb>>();
        return new(
            databases,
            Get<EventCodec>(),
            new CaseKeys(databases, master),
            new CaseHeads(master),
            NullLogger<SqliteEventLog>.Instance
        );
    }

    /// <summary>A connection that is not the log's own, as another process would have.</summary>
    public async Task<DbConnection> OtherConnectionAsync()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public async Task<ConferenceDb> OpenDatabaseAsync() =>
        await Get<IDbContextFactory<ConferenceDb>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task OpenAsync(System.Reflection.Assembly events)
    {
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(new EventCodec(TypeRegistry.Of<AgendaEvent>(events)))
            .AddEventLog(folder.FullName, master)
            .AddTablesOf(typeof(Contact).Assembly)
            .AddTablesOf(typeof(Accounts.AccountsSetup).Assembly)
            .AddSchedulingTables()
            .ConfigureDbContext<SqliteConferenceDb>(options =>
                // What Entity Framework warns of would stand in every log of every first start.
                options.AddInterceptors(Disk).ConfigureWarnings(warnings => warnings.Default(WarningBehavior.Throw))
            )
            .BuildServiceProvider();
        foreach (var hosted in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            await hosted.StartingAsync(default);
    }
}
