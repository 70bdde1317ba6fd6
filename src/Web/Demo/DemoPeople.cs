using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using ConferenceHub.Preparing;

namespace Web.Demo;

/// <summary>Everyone one can be in the demo. All made up.</summary>
internal sealed class DemoPeople : IAccounts
{
    private readonly Dictionary<PersonId, Account> people;

    public DemoPeople()
    {
        var file = DemoData.Read<PeopleFile>("people.json");
        var organisations = file.Organisations.ToDictionary(one => one.Id, one => one.Name);
        people = file.People.ToDictionary(
            one => one.Person,
            one => new Account(
                one.Person,
                one.Name,
                one.Function,
                one.Organisation,
                organisations[one.Organisation],
                one.Role
            )
        );
    }

    public IEnumerable<Account> All => people.Values;

    public Account? Find(PersonId person) => people.GetValueOrDefault(person);

    private sealed record PeopleFile(IReadOnlyList<OrganisationEntry> Organisations, IReadOnlyList<PersonEntry> People);

    private sealed record OrganisationEntry(OrganisationId Id, string Name);

    private sealed record PersonEntry(
        PersonId Person,
        string Name,
        string Function,
        OrganisationId Organisation,
        Role Role
    );
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
