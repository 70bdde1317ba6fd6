using Agenda;
using ConferenceHub.Preparing;

namespace Web.Demo;

/// <summary>The people of the demo as candidates, until the directory knows them.</summary>
internal sealed class DemoPartners(DemoPeople people) : IPartners
{
    public Task<IReadOnlyList<Candidate>> PeopleAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Candidate>>(
        [.. people.All.Select(person => new Candidate(
            person.Person, person.Name, person.Function, person.Organisation.Id, person.Organisation.Name, person.Role, people.LifeAreasOf(person.Organisation.Id), person.DeputyOf))]);

    public Task<IReadOnlyList<PartnerOrganisation>> OrganisationsAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<PartnerOrganisation>>(
        [.. people.Organisations.Select(organisation => new PartnerOrganisation(organisation.Id, organisation.Name, people.LifeAreasOf(organisation.Id)))]);
}
