using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using Web.Endpoints;

namespace Web.Demo;

/// <summary>Everyone one can be in the demo. All made up.</summary>
internal sealed class DemoPeople
{
    private readonly Dictionary<PersonId, DemoPerson> people;

    public DemoPeople()
    {
        var file = DemoData.Read<PeopleFile>("people.json");
        var organisations = file.Organisations.ToDictionary(organisation => organisation.Id);
        people = file.People.ToDictionary(person => person.Person, person => new DemoPerson(person.Person, person.Name, person.Function, organisations[person.Organisation], person.Role));
    }

    public IEnumerable<DemoPerson> All => people.Values;

    public DemoPerson? Find(PersonId person) => people.GetValueOrDefault(person);

    private sealed record PeopleFile(IReadOnlyList<NamedOrganisation> Organisations, IReadOnlyList<PersonEntry> People);

    private sealed record PersonEntry(PersonId Person, string Name, string Function, OrganisationId Organisation, Role Role);
}

internal sealed record DemoPerson(PersonId Person, string Name, string Function, NamedOrganisation Organisation, Role Role)
{
    public Actor Actor => new(Person, Organisation.Id, Role);
}

/// <summary>The files of the demo, which travel inside the program.</summary>
internal static class DemoData
{
    public static T Read<T>(string name)
    {
        using var stream = typeof(DemoData).Assembly.GetManifestResourceStream("demo/" + name) ?? throw new InvalidOperationException($"The demo file {name} is missing.");
        return JsonSerializer.Deserialize<T>(stream, NazorgJson.Options)!;
    }
}
