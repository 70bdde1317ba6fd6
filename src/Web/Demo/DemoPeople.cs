using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using ConferenceHub.Preparing;
using Web.Endpoints;

namespace Web.Demo;

/// <summary>Everyone one can be in the demo. All made up.</summary>
internal sealed class DemoPeople : IAccounts
{
    private readonly Dictionary<PersonId, DemoPerson> people;

    public DemoPeople()
    {
        var file = DemoData.Read<PeopleFile>("people.json");
        var organisations = file.Organisations.ToDictionary(
            organisation => organisation.Id,
            organisation => new NamedOrganisation(organisation.Id, organisation.Name)
        );
        people = file.People.ToDictionary(
            person => person.Person,
            person => new DemoPerson(
                person.Person,
                person.Name,
                person.Function,
                organisations[person.Organisation],
                person.Role
            )
            {
                DeputyOf = person.DeputyOf,
            }
        );
    }

    public IEnumerable<DemoPerson> All => people.Values;

    public DemoPerson? Find(PersonId person) => people.GetValueOrDefault(person);

    Account? IAccounts.Find(PersonId person) =>
        Find(person) is { } known
            ? new Account(
                known.Person,
                known.Name,
                known.Function,
                known.Organisation.Id,
                known.Organisation.Name,
                known.Role
            )
            : null;

    private sealed record PeopleFile(IReadOnlyList<OrganisationEntry> Organisations, IReadOnlyList<PersonEntry> People);

    private sealed record OrganisationEntry(OrganisationId Id, string Name);

    private sealed record PersonEntry(
        PersonId Person,
        string Name,
        string Function,
        OrganisationId Organisation,
        Role Role,
        PersonId? DeputyOf = null
    );
}

internal sealed record DemoPerson(
    PersonId Person,
    string Name,
    string Function,
    NamedOrganisation Organisation,
    Role Role
)
{
    public PersonId? DeputyOf { get; init; }

    public Actor Actor => new(Person, Organisation.Id, Role);
}

/// <summary>The files of the demo, which travel inside the program.</summary>
internal static class DemoData
{
    public static T Read<T>(string name)
    {
        using var stream =
            typeof(DemoData).Assembly.GetManifestResourceStream("demo/" + name)
            ?? throw new InvalidOperationException($"The demo file {name} is missing.");
        return JsonSerializer.Deserialize<T>(stream, NazorgJson.Options)!;
    }
}
