using Agenda;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Accounts.People;

/// <summary>Somebody as their own organisation's provider knows them.</summary>
/// <param name="Mail">Only when the provider vouches for it; else null.</param>
public sealed record ProvenIdentity(string Issuer, string Subject, string? Mail);

/// <summary>
/// Finds the account of whoever signs in. The first time by the mail address at which they were invited; from then on
/// only by who the provider says they are, so that an address that changes hands opens nothing.
/// </summary>
public sealed class AccountLinking(
    IDbContextFactory<ConferenceDb> databases,
    AccountBook book,
    ILogger<AccountLinking> logger
)
{
    /// <returns>Null: no access.</returns>
    public async Task<PersonId?> FindAsync(ProvenIdentity identity, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var known = await db.Set<AccountRow>()
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Issuer == identity.Issuer && row.Subject == identity.Subject, ct);
        var row = known ?? await LinkAsync(db, identity, ct);
        if (row is { DisabledAt: null })
            return row.Person;
        logger.Unknown(identity.Issuer);
        return null;
    }

    private async Task<AccountRow?> LinkAsync(ConferenceDb db, ProvenIdentity identity, CancellationToken ct)
    {
        if (identity.Mail is not { Length: > 0 } mail)
            return null;
        var key = AccountRow.KeyOf(mail);
        // One statement: of two who come at once with one address, one is linked.
        var linked = await db.Set<AccountRow>()
            .Where(row => row.MailKey == key && row.Subject == null && row.DisabledAt == null)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(one => one.Issuer, identity.Issuer)
                        .SetProperty(one => one.Subject, identity.Subject)
                        .SetProperty(one => one.Version, one => one.Version + 1),
                ct
            );
        if (linked == 0)
            return null;
        await book.RefreshAsync(ct);
        var row = await db.Set<AccountRow>().AsNoTracking().SingleAsync(one => one.MailKey == key, ct);
        logger.Linked(row.Person, identity.Issuer);
        return row;
    }
}
