using System.Security.Cryptography;
using System.Text;
using ConferenceHub.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Scheduling.Watching;

/// <summary>
/// Remembers over a restart at which address a calendar service tells of changes, and the secret that its messages
/// carry.
/// </summary>
public sealed class SubscriptionStore(IDbContextFactory<ConferenceDb> databases, IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Nazorg.CalendarNotices");

    /// <summary>The secret for this address: the same every time.</summary>
    public async Task<string> SecretAsync(Uri address, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Set<SubscriptionRow>().FindAsync([address.AbsoluteUri], ct);
        if (row is not null && Unprotected(row.Secret) is { } known)
            return known;

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        if (row is not null)
            db.Remove(row);
        db.Add(
            new SubscriptionRow
            {
                Address = address.AbsoluteUri,
                Secret = protector.Protect(Encoding.UTF8.GetBytes(secret)),
            }
        );
        await db.SaveChangesAsync(ct);
        return secret;
    }

    public async Task<ChangeSubscription?> SubscriptionAsync(Uri address, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return
            await db.Set<SubscriptionRow>().FindAsync([address.AbsoluteUri], ct)
                is { Subscription: { } id, Expires: { } expires }
            ? new ChangeSubscription(id, expires)
            : null;
    }

    public async Task RememberAsync(Uri address, ChangeSubscription subscription, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.Set<SubscriptionRow>()
            .Where(row => row.Address == address.AbsoluteUri)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.Subscription, subscription.Id)
                        .SetProperty(row => row.Expires, subscription.Expires),
                ct
            );
    }

    /// <summary>Subscriptions for addresses that are not ours any more.</summary>
    public async Task<IReadOnlyList<string>> OthersAsync(Uri? address, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var current = address?.AbsoluteUri ?? "";
        return await db.Set<SubscriptionRow>()
            .Where(row => row.Address != current && row.Subscription != null)
            .Select(row => row.Subscription!)
            .ToListAsync(ct);
    }

    public async Task ForgetAsync(string subscription, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.Set<SubscriptionRow>().Where(row => row.Subscription == subscription).ExecuteDeleteAsync(ct);
    }

    /// <summary>Null when the keys of this host are other ones now.</summary>
    private string? Unprotected(byte[] secret)
    {
        try
        {
            return Encoding.UTF8.GetString(protector.Unprotect(secret));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
