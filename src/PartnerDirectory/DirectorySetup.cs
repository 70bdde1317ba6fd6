using ConferenceHub.Data;
using ConferenceHub.Preparing;
using Microsoft.Extensions.DependencyInjection;
using PartnerDirectory.Importing;

namespace PartnerDirectory;

public static class DirectorySetup
{
    /// <summary>Needs the database of the log, and a clock.</summary>
    public static IServiceCollection AddPartnerDirectory(this IServiceCollection services) =>
        services
            .AddTablesOf(typeof(DirectorySetup).Assembly)
            .AddSingleton<DirectoryReader>()
            .AddSingleton<Partners>()
            .AddSingleton<DirectorySeeder>()
            .AddSingleton<IAddressBook, DirectoryAddressBook>()
            .AddSingleton<DirectoryWriter>()
            .AddSingleton<ImportSessions>()
            .AddHostedService(provider => provider.GetRequiredService<ImportSessions>());
}
