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

/// <summary>Somebody who can be invited.</summary>
/// <param name="LifeAreas">What his organisation works on.</param>
public sealed record Candidate(
    PersonId Person, string Name, string Function, OrganisationId Organisation, string OrganisationName, Role Role, Sequence<LifeArea> LifeAreas, PersonId? DeputyOf = null)
{
    public Actor AsActor() => new(Person, Organisation, Role);
}

public sealed record PartnerOrganisation(OrganisationId Id, string Name, Sequence<LifeArea> LifeAreas);
