using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Index;
using ConferenceHub.Json;
using ConferenceHub.Trust;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConferenceHub.Log;

public static class EventLogSetup
{
    /// <summary>
    /// The durable log, its derived rows and the wrapped keys of the cases in one folder. The database is brought up to
    /// date before anything else starts.
    /// </summary>
    /// <param name="master">Kept apart from the folder, also in the backup.</param>
    public static IServiceCollection AddEventLog(this IServiceCollection services, string folder, MasterKey master)
    {
        Directory.CreateDirectory(folder);
        services
            .AddDataProtection()
            .SetApplicationName("Nazorg")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")));
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<MasterKey>((ring, key) => ring.XmlEncryptor = new SealedKeyRing(key));
        services.AddDatabase(Path.Combine(folder, "nazorg.db"));
        services.AddSingleton(master);
        services.TryAddSingleton(new EventCodec(TypeRegistry.Of<AgendaEvent>(typeof(AgendaEvent).Assembly)));
        services.AddSingleton<CaseKeys>();
        services.AddSingleton<CaseHeads>();
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
