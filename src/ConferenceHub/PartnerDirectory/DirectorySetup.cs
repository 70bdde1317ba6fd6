using ConferenceHub.PartnerDirectory.Importing;
using ConferenceHub.Preparing;
using Microsoft.Extensions.DependencyInjection;

namespace ConferenceHub.PartnerDirectory;

public static class DirectorySetup
{
    /// <summary>Needs the database of the log, a clock, and to know who can sign in.</summary>
    public static IServiceCollection AddPartnerDirectory(this IServiceCollection services) => services
        .AddSingleton<DirectoryReader>().AddSingleton<DirectoryFilling>().AddSingleton<Scheduling.Worker.IAddressBook, DirectoryAddressBook>().AddSingleton<IPartners, DirectoryPartners>().AddSingleton<DirectoryWriter>().AddSingleton<ImportDesk>()
        .AddHostedService(provider => provider.GetRequiredService<ImportDesk>());
}
