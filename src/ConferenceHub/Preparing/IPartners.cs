using Agenda;

namespace ConferenceHub.Preparing;

/// <summary>The organisations and people that a case can be prepared with. Who they are is the directory's; whether they take part is the case's.</summary>
public interface IPartners
{
    /// <summary>Everyone who can be invited into a case.</summary>
    Task<IReadOnlyList<Candidate>> PeopleAsync(CancellationToken ct);

    /// <summary>Every organisation, with the life areas it works on.</summary>
    Task<IReadOnlyList<PartnerOrganisation>> OrganisationsAsync(CancellationToken ct);
}

/// <summary>Who can sign in here, and as what. What somebody is comes from here and never from the directory: whoever writes in that, or imports into it, gives nobody rights.</summary>
public interface IAccounts
{
    /// <summary>Null for whoever cannot sign in.</summary>
    Account? Find(PersonId person);
}

/// <summary>Somebody who can sign in.</summary>
public sealed record Account(PersonId Person, string Name, string Function, OrganisationId Organisation, string OrganisationName, Role Role)
{
    public Actor AsActor() => new(Person, Organisation, Role);
}

/// <summary>Somebody who can be invited.</summary>
/// <param name="LifeAreas">What his organisation works on.</param>
public sealed record Candidate(
    PersonId Person, string Name, string Function, OrganisationId Organisation, string OrganisationName, Role Role, Sequence<LifeArea> LifeAreas, PersonId? DeputyOf = null);

/// <param name="Region">Where it works.</param>
public sealed record PartnerOrganisation(OrganisationId Id, string Name, Sequence<LifeArea> LifeAreas, string? Region = null);
