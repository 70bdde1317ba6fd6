using System.Collections.Frozen;
using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Preparing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Accounts.People;

/// <summary>
/// Who may sign in, in memory: it is asked at every request. Read when the program starts and after every change.
/// </summary>
public sealed class AccountBook(IDbContextFactory<ConferenceDb> databases) : IAccounts, IHostedService
{
    private FrozenDictionary<PersonId, AccountRow> all = FrozenDictionary<PersonId, AccountRow>.Empty;

    /// <summary>By name.</summary>
    public IReadOnlyList<AccountRow> All =>
        [.. all.Values.OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase)];

    public Account? Find(PersonId person) =>
        all.GetValueOrDefault(person) is { DisabledAt: null } row
            ? new Account(row.Person, row.Name, row.Function, row.Organisation, row.OrganisationName, row.Role)
            : null;

    public async Task RefreshAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db.Set<AccountRow>().AsNoTracking().ToListAsync(ct);
        all = rows.ToFrozenDictionary(row => row.Person);
    }

    public Task StartAsync(CancellationToken cancellationToken) => RefreshAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
