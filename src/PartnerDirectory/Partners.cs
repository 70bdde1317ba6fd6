using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Preparing;
using Microsoft.EntityFrameworkCore;

namespace PartnerDirectory;

/// <summary>
/// Whom a case can be prepared with: every contact of the directory, however it came there. Whether they take part is
/// the case's.
/// </summary>
public sealed class Partners(IDbContextFactory<ConferenceDb> databases, IAccounts accounts)
{
    /// <summary>Everyone who can be invited into a case.</summary>
    public async Task<IReadOnlyList<Candidate>> PeopleAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var organisations = await db.Set<Organisation>().AsNoTracking().ToDictionaryAsync(one => one.Id, ct);
        var contacts = await db.Set<Contact>()
            .AsNoTracking()
            .OrderBy(contact => contact.Organisation)
            .ThenBy(contact => contact.Key)
            .ToListAsync(ct);
        return
        [
            .. contacts
                .GroupBy(contact => contact.Organisation)
                .SelectMany(group => Of(organisations[group.Key], [.. group])),
        ];
    }

    /// <summary>Every organisation, with the life areas it works on.</summary>
    public async Task<IReadOnlyList<PartnerOrganisation>> OrganisationsAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var all = await db.Set<Organisation>().AsNoTracking().OrderBy(one => one.Key).ToListAsync(ct);
        return all.ConvertAll(one => new PartnerOrganisation(one.Id, one.Name, one.Kind, one.Fields(), one.Region));
    }

    private IEnumerable<Candidate> Of(Organisation organisation, IReadOnlyList<Contact> colleagues)
    {
        var naming = colleagues
            .Where(contact => contact.Deputy is not null)
            .ToLookup(contact => MatchKey.Of(contact.Deputy), StringComparer.Ordinal);
        foreach (var contact in colleagues)
            if (RoleOf(contact, organisation) is { } role)
                yield return Of(contact, organisation, role) with
                {
                    DeputyOf = StandsInFor(contact, naming)?.Participant,
                };
    }

    private static Candidate Of(Contact contact, Organisation organisation, Role role) =>
        new(
            contact.Participant,
            contact.Name,
            contact.Function ?? "contactpersoon",
            organisation.Id,
            organisation.Name,
            role,
            organisation.Fields()
        )
        {
            ReportedWrong = contact.WrongNote is null ? null : true,
            WithoutMail = contact.Mail is null ? true : null,
        };

    // Who signs in is what they sign in as. Nobody else is a coordinator; who sees no case content takes part in no
    // case.
    private Role? RoleOf(Contact contact, Organisation organisation) =>
        accounts.Find(contact.Participant)?.Role switch
        {
            Role.SteeringGroup or Role.Administrator or Role.Detainee => null,
            { } known => known,
            null => organisation.Kind is OrganisationKind.Pi ? Role.PiCaseManager : Role.ChainPartner,
        };

    /// <summary>
    /// Whose deputy this contact is: one colleague's who names them, while they name nobody. Two who name each other
    /// are both there themselves.
    /// </summary>
    private static Contact? StandsInFor(Contact contact, ILookup<string, Contact> naming) =>
        contact.Deputy is null && naming[contact.Key].Take(2).ToList() is [var only] ? only : null;
}

/// <summary>Somebody who can be invited.</summary>
/// <param name="LifeAreas">What their organisation works on.</param>
public sealed record Candidate(
    PersonId Person,
    string Name,
    string Function,
    OrganisationId Organisation,
    string OrganisationName,
    Role Role,
    EquatableArray<LifeArea> LifeAreas,
    PersonId? DeputyOf = null
)
{
    /// <summary>Somebody says that the entry of this person is not right any more.</summary>
    public bool? ReportedWrong { get; init; }

    /// <summary>No invitation can reach this person.</summary>
    public bool? WithoutMail { get; init; }
}

/// <param name="Region">Where it works.</param>
public sealed record PartnerOrganisation(
    OrganisationId Id,
    string Name,
    OrganisationKind Kind,
    EquatableArray<LifeArea> LifeAreas,
    string? Region = null
);
