using System.Linq.Expressions;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;

namespace PartnerDirectory;

/// <summary>An entry on its way to the database, with how its row is found and how it is given a version.</summary>
internal sealed record VersionedRow<TRow>(
    TRow Entry,
    Expression<Func<TRow, bool>> IsIt,
    Func<TRow, long, TRow> WithVersion
)
    where TRow : class, IVersioned
{
    public Task<TRow?> FindAsync(ConferenceDb db, CancellationToken ct) =>
        db.Set<TRow>().AsNoTracking().SingleOrDefaultAsync(IsIt, ct);

    /// <summary>Whether the row holds this already, whatever its version.</summary>
    public bool IsSo(TRow known) => Same(known, WithVersion(Entry, known.Version));

    // A record compares a list by reference.
    private static bool Same(TRow a, TRow b) =>
        (a, b) switch
        {
            (Organisation one, Organisation other) => one.LifeAreas.SequenceEqual(other.LifeAreas)
                && one with { LifeAreas = other.LifeAreas } == other,
            _ => EqualityComparer<TRow>.Default.Equals(a, b),
        };
}

internal static class VersionedRow
{
    public static VersionedRow<Organisation> Of(Organisation entry) =>
        new(entry, row => row.Id == entry.Id, (row, version) => row with { Version = version });

    public static VersionedRow<Contact> Of(Contact entry) =>
        new(entry, row => row.Id == entry.Id, (row, version) => row with { Version = version });

    public static VersionedRow<OfferCard> Of(OfferCard entry) =>
        new(entry, row => row.Id == entry.Id, (row, version) => row with { Version = version });

    public static VersionedRow<Measure> Of(Measure entry) =>
        new(entry, row => row.Id == entry.Id, (row, version) => row with { Version = version });
}
