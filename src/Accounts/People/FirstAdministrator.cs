using System.Security.Cryptography;
using Agenda;
using Microsoft.Extensions.Hosting;

namespace Accounts.People;

/// <summary>Who gives the others access. From the settings, and only while nobody else can.</summary>
public sealed record FirstAdministrator(string Name, string Mail, string Organisation);

internal sealed class FirstAdministratorStart(FirstAdministrator? first, AccountBook book, AccountWriter writer)
    : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (first is null || book.All.Any(row => row is { Role: Role.Administrator, DisabledAt: null }))
            return;
        await writer.InviteAsync(
            new AccountRow(
                new PersonId("account:" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))),
                first.Name,
                "beheerder",
                new OrganisationId("administration"),
                first.Organisation,
                Role.Administrator,
                first.Mail
            ),
            by: null,
            cancellationToken
        );
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
