using ConferenceHub.PartnerDirectory.Importing;
using Microsoft.Extensions.DependencyInjection;

namespace ConferenceHub.PartnerDirectory;

public static class DirectorySetup
{
    /// <summary>Needs the database of the log, and a clock.</summary>
    public static IServiceCollection AddPartnerDirectory(this IServiceCollection services) =>
        services
            .AddSingleton<DirectoryReader>()
            .AddSingleton<DirectoryFilling>()
            .AddSingleton<Scheduling.Worker.IAddressBook, DirectoryAddressBook>()
            .AddSingleton<DirectoryWriter>()
            .AddSingleton<ImportDesk>()
            .AddHostedService(provider => provider.GetRequiredService<ImportDesk>());
}
