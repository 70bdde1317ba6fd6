using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Index;
using ConferenceHub.Json;
using ConferenceHub.Trust;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConferenceHub.Log;

public static class EventLogSetup
{
    /// <summary>
    /// The durable log, its derived rows and their keys in one folder, which is all there is to back up. The database
    /// is brought up to date before anything else starts.
    /// </summary>
    public static IServiceCollection AddEventLog(this IServiceCollection services, string folder)
    {
        Directory.CreateDirectory(folder);
        services
            .AddDataProtection()
            .SetApplicationName("Nazorg")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")));
        services.AddDatabase(Path.Combine(folder, "nazorg.db"));
        services.TryAddSingleton<IKeyWrap, DataProtectionKeyWrap>();
        services.TryAddSingleton(new EventCodec(TypeRegistry.Of<AgendaEvent>(typeof(AgendaEvent).Assembly)));
        services.AddSingleton<CaseKeys>();
        services.AddSingleton<IEventLog, SqliteEventLog>();
        services.AddSingleton<ICaseIndex, CaseIndex>();
        services.AddSingleton<ILogEraser, LogEraser>();
        return services;
    }

    private static void AddDatabase(this IServiceCollection services, string file)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 5 }.ConnectionString;
        services.AddPooledDbContextFactory<SqliteConferenceDb>(
            (provider, options) =>
                options
                    .UseSqlite(connection)
                    .AddInterceptors(new SqlitePragmas())
                    .UseTables(provider.GetServices<TablesOf>())
        );
        services.AddSingleton<IDbContextFactory<ConferenceDb>, DbContextFactoryAdapter<SqliteConferenceDb>>();
        services.AddHostedService<DatabaseMigrator>();
    }
}
