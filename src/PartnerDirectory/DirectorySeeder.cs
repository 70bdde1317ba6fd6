using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;

namespace PartnerDirectory;

/// <summary>Everything that a directory begins with.</summary>
public sealed record DirectoryContents(
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<OfferCard> Offers,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Experience> Experiences
);

/// <summary>
/// Fills a directory as a whole: an empty one at the first start, or a demonstration that begins anew.
/// </summary>
public sealed class DirectorySeeder(IDbContextFactory<ConferenceDb> databases)
{
    public async Task FillWhenEmptyAsync(DirectoryContents contents, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Set<Organisation>().AnyAsync(ct) || await db.Set<Measure>().AnyAsync(ct))
            return;
        Add(db, contents);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Puts these contents in the place of all that was there, all or nothing.</summary>
    public async Task ReplaceAsync(DirectoryContents contents, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await ClearAsync(db, ct);
        Add(db, contents);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private static async Task ClearAsync(ConferenceDb db, CancellationToken ct)
    {
        await db.Set<Experience>().ExecuteDeleteAsync(ct);
        await db.Set<Measure>().ExecuteDeleteAsync(ct);
        await db.Set<OfferCard>().ExecuteDeleteAsync(ct);
        await db.Set<Contact>().ExecuteDeleteAsync(ct);
        await db.Set<Organisation>().ExecuteDeleteAsync(ct);
    }

    private static void Add(ConferenceDb db, DirectoryContents contents)
    {
        db.AddRange(contents.Organisations);
        db.AddRange(contents.Offers);
        db.AddRange(contents.Contacts);
        db.AddRange(contents.Measures);
        db.AddRange(contents.Experiences);
    }
}
