using Agenda;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PartnerDirectory;

/// <summary>What somebody looks for; what is left out does not count.</summary>
public sealed record Search(string? Text, string? Region, LifeArea? LifeArea, OrganisationKind? Kind, int From = 0);

/// <summary>One page of what was found.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Regions">All regions that one can choose from.</param>
public sealed record Found(int Total, IReadOnlyList<FoundOrganisation> Organisations, IReadOnlyList<string> Regions);

/// <param name="Contacts">How many contacts it has.</param>
/// <param name="Doubtful">How many of them were reported wrong, or not confirmed for a year.</param>
/// <param name="Matches">The contacts that were looked for by name or function, at most five.</param>
public sealed record FoundOrganisation(
    Organisation Organisation,
    int Contacts,
    int Doubtful,
    IReadOnlyList<Contact> Matches
);

/// <summary>An organisation with all that hangs on it.</summary>
public sealed record OrganisationPage(
    Organisation Organisation,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<OfferCard> Offers
);

public sealed record MeasurePage(Measure Measure, IReadOnlyList<Experience> Experiences);

/// <summary>Looks things up in the directory.</summary>
public sealed class DirectoryReader(IDbContextFactory<ConferenceDb> databases)
{
    public const int PageSize = 50;

    private const int MatchesShown = 5;

    /// <summary>A contact is doubtful when nobody has confirmed it for this many months.</summary>
    public const int ConfirmedForMonths = 12;

    public async Task<Found> FindAsync(Search search, LocalDate today, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var all = await db.Set<Organisation>().AsNoTracking().ToListAsync(ct);
        var key = MatchKey.Of(search.Text);
        var matches = await MatchesAsync(db, key, ct);
        var found = all.Where(one => Fits(one, search) && (Has(one, key) || matches.Contains(one.Id)))
            .OrderBy(one => one.Key, StringComparer.Ordinal)
            .ToList();
        var page = found.Skip(Math.Max(search.From, 0)).Take(PageSize).ToList();
        return new Found(found.Count, await WithCountsAsync(db, page, matches, today, ct), RegionsOf(all));
    }

    public async Task<OrganisationPage?> OrganisationAsync(OrganisationId id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (
            await db.Set<Organisation>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct)
            is not { } organisation
        )
            return null;
        return await PageOfAsync(db, organisation, ct);
    }

    /// <summary>The catalogue: what one can use first, what was retired last.</summary>
    public async Task<IReadOnlyList<MeasurePage>> MeasuresAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var measures = await db.Set<Measure>().AsNoTracking().ToListAsync(ct);
        var experiences = (await db.Set<Experience>().AsNoTracking().ToListAsync(ct)).ToLookup(one => one.Measure);
        return
        [
            .. measures
                .OrderBy(one => one.RetiredBecause is not null)
                .ThenBy(one => MatchKey.Of(one.Name), StringComparer.Ordinal)
                .Select(one => new MeasurePage(one, NewestFirst(experiences[one.Id]))),
        ];
    }

    private static async Task<ILookup<OrganisationId, Contact>> MatchesAsync(
        ConferenceDb db,
        string key,
        CancellationToken ct
    )
    {
        var contacts = db.Set<Contact>().AsNoTracking().Where(contact => contact.SearchText.Contains(key));
        var matches = key.Length == 0 ? [] : await contacts.ToListAsync(ct);
        return matches.ToLookup(contact => contact.Organisation);
    }

    private static IReadOnlyList<string> RegionsOf(IEnumerable<Organisation> organisations) =>
        [
            .. organisations
                .Select(one => one.Region)
                .OfType<string>()
                .DistinctBy(MatchKey.Of, StringComparer.Ordinal)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];

    private static async Task<OrganisationPage> PageOfAsync(
        ConferenceDb db,
        Organisation organisation,
        CancellationToken ct
    )
    {
        var id = organisation.Id;
        var contacts = db.Set<Contact>().AsNoTracking().Where(row => row.Organisation == id);
        var offers = db.Set<OfferCard>().AsNoTracking().Where(row => row.Organisation == id);
        return new OrganisationPage(
            organisation,
            await contacts.OrderBy(row => row.Key).ToListAsync(ct),
            await offers.OrderBy(row => row.What).ToListAsync(ct)
        );
    }

    private static IReadOnlyList<Experience> NewestFirst(IEnumerable<Experience> experiences) =>
        [
            .. experiences
                .OrderByDescending(experience => experience.On)
                .ThenBy(experience => experience.Id.Value, StringComparer.Ordinal),
        ];

    private static bool Has(Organisation one, string key) =>
        key.Length == 0 || one.SearchText.Contains(key, StringComparison.Ordinal);

    private static bool Fits(Organisation one, Search search) =>
        (search.Kind is null || one.Kind == search.Kind)
        && (search.LifeArea is not { } area || one.LifeAreas.Contains(area))
        && (
            string.IsNullOrEmpty(search.Region)
            || string.Equals(MatchKey.Of(one.Region), MatchKey.Of(search.Region), StringComparison.Ordinal)
        );

    private static async Task<IReadOnlyList<FoundOrganisation>> WithCountsAsync(
        ConferenceDb db,
        List<Organisation> page,
        ILookup<OrganisationId, Contact> matches,
        LocalDate today,
        CancellationToken ct
    )
    {
        var counts = await CountsAsync(db, page.ConvertAll(one => one.Id), today, ct);
        return
        [
            .. page.Select(one => new FoundOrganisation(
                one,
                counts.GetValueOrDefault(one.Id)?.All ?? 0,
                counts.GetValueOrDefault(one.Id)?.Doubtful ?? 0,
                [.. matches[one.Id].OrderBy(contact => contact.Key, StringComparer.Ordinal).Take(MatchesShown)]
            )),
        ];
    }

    private static Task<Dictionary<OrganisationId, ContactCount>> CountsAsync(
        ConferenceDb db,
        List<OrganisationId> organisations,
        LocalDate today,
        CancellationToken ct
    )
    {
        var old = today.PlusMonths(-ConfirmedForMonths);
        return db.Set<Contact>()
            .Where(row => organisations.Contains(row.Organisation))
            .GroupBy(row => row.Organisation)
            .Select(group => new ContactCount(
                group.Key,
                group.Count(),
                group.Count(row => row.WrongNote != null || row.LastConfirmedOn == null || row.LastConfirmedOn < old)
            ))
            .ToDictionaryAsync(count => count.Organisation, ct);
    }

    private sealed record ContactCount(OrganisationId Organisation, int All, int Doubtful);
}
