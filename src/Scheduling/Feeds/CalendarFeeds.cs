using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Agenda;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Scheduling.Feeds;

/// <summary>
/// The secret links under which calendar programs read without signing in. One a person; a new one voids the old. Of
/// the secret only a hash is kept, so a link is shown once and never again.
/// </summary>
public sealed class CalendarFeeds(IDbContextFactory<ConferenceDb> databases, IClock clock)
{
    private const int SecretBytes = 32;

    /// <summary>Since when this person has the present link; null without one.</summary>
    public async Task<Instant?> SinceAsync(PersonId person, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return (
            await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(row => row.Person == person, ct)
        )?.Since;
    }

    /// <summary>A new secret, which is nowhere else.</summary>
    public async Task<string> RenewAsync(PersonId person, CancellationToken ct)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var whole = await db.Database.BeginTransactionAsync(ct);
        await db.Set<CalendarFeed>().Where(row => row.Person == person).ExecuteDeleteAsync(ct);
        db.Add(new CalendarFeed(person, HashOf(secret), clock.GetCurrentInstant()));
        await db.SaveChangesAsync(ct);
        await whole.CommitAsync(ct);
        return secret;
    }

    public async Task StopAsync(PersonId person, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.Set<CalendarFeed>().Where(row => row.Person == person).ExecuteDeleteAsync(ct);
    }

    /// <summary>Whose link this is; null when it is nobody's, or nobody's any more.</summary>
    public async Task<PersonId?> WhoseAsync(string secret, CancellationToken ct)
    {
        var hash = HashOf(secret);
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(row => row.Hash == hash, ct);
        return
            found is not null
            && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(found.Hash),
                Encoding.ASCII.GetBytes(hash)
            )
            ? found.Person
            : null;
    }

    // The secret is random and long, so one plain hash is as good as a slow one.
    private static string HashOf(string secret) => OpaqueId.Of(secret);
}

/// <param name="Hash">Of the secret in the link.</param>
public sealed record CalendarFeed(PersonId Person, string Hash, Instant Since);

internal sealed class CalendarFeedTable : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("calendar_feeds").HasKey(row => row.Person);
        builder.HasIndex(row => row.Hash).IsUnique();
    }
}
