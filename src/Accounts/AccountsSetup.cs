using Accounts.People;
using Accounts.Sessions;
using ConferenceHub.Data;
using ConferenceHub.Preparing;
using Microsoft.Extensions.DependencyInjection;

namespace Accounts;

public static class AccountsSetup
{
    /// <summary>Needs the database of the log, the hub's connections, a clock and the real clock.</summary>
    /// <param name="first">Who gives the others access; null: that is arranged otherwise.</param>
    public static IServiceCollection AddAccounts(
        this IServiceCollection services,
        SessionLimits limits,
        FirstAdministrator? first
    ) =>
        services
            .AddTablesOf(typeof(AccountsSetup).Assembly)
            .AddSingleton(limits)
            .AddSingleton<SessionStore>()
            .AddHostedService<SessionSweeping>()
            .AddSingleton<AccountBook>()
            .AddSingleton<IAccounts>(provider => provider.GetRequiredService<AccountBook>())
            .AddSingleton<AccountWriter>()
            .AddSingleton<AccountLinking>()
            .AddHostedService(provider => provider.GetRequiredService<AccountBook>())
            .AddHostedService(provider => new FirstAdministratorStart(
                first,
                provider.GetRequiredService<AccountBook>(),
                provider.GetRequiredService<AccountWriter>()
            ));
}
