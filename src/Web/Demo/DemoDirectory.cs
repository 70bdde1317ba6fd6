using Agenda;
using NodaTime;
using PartnerDirectory;

namespace Web.Demo;

/// <summary>
/// The made-up region: everyone one can be is in the directory, with one contact that nobody has confirmed for a long
/// time, and a catalogue of measures.
/// </summary>
internal sealed class DemoDirectory(DirectorySeeder filling, DemoPeople people) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        filling.FillWhenEmptyAsync(Contents(), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAgainAsync(CancellationToken ct) => filling.ReplaceAsync(Contents(), ct);

    private DirectoryContents Contents()
    {
        var file = DemoData.Read<DirectoryFile>("directory.json");
        return new DirectoryContents(
            [
                .. file.Organisations.Select(one => new Organisation(one.Id, one.Name, one.Kind)
                {
                    Region = one.Region,
                    LifeAreas = one.LifeAreas,
                    Version = 1,
                }),
            ],
            [
                .. file.Organisations.SelectMany(
                    one => one.Offers ?? [],
                    (one, offer) =>
                        new OfferCard(offer.Id, one.Id, offer.What)
                        {
                            Conditions = offer.Conditions,
                            LeadTime = offer.LeadTime,
                            Version = 1,
                        }
                ),
            ],
            [.. file.Contacts.Select(Contact)],
            [
                .. file.Measures.Select(one => new Measure(one.Id, one.Name, one.What)
                {
                    Conditions = one.Conditions,
                    RetiredBecause = one.RetiredBecause,
                    RetiredOn = one.RetiredOn,
                    Version = 1,
                }),
            ],
            [
                .. file.Measures.SelectMany(
                    one => one.Experiences ?? [],
                    (one, found) => new Experience(found.Id, one.Id, found.Worked, found.Because, found.On)
                ),
            ]
        );
    }

    // Who somebody is stands in one place only: with the people of the demo.
    private Contact Contact(ContactEntry entry)
    {
        var person = entry.Person is { } id ? people.Find(id) : null;
        var deputy = person is null ? null : people.Find(new PersonId("dep-" + person.Person.Value));
        return new Contact(
            new ContactId(entry.Person?.Value ?? entry.Id!),
            person?.Organisation ?? entry.Organisation!.Value,
            person?.Name ?? entry.Name!
        )
        {
            Function = person?.Function ?? entry.Function,
            Mail = entry.Mail,
            Phone = entry.Phone,
            Reachable = entry.Reachable,
            Deputy = deputy?.Name,
            LastConfirmedOn = entry.LastConfirmedOn,
            Person = entry.Person,
            Version = 1,
        };
    }

    private sealed record DirectoryFile(
        IReadOnlyList<OrganisationEntry> Organisations,
        IReadOnlyList<ContactEntry> Contacts,
        IReadOnlyList<MeasureEntry> Measures
    );

    private sealed record OrganisationEntry(
        OrganisationId Id,
        string Name,
        OrganisationKind Kind,
        string Region,
        IReadOnlyList<LifeArea> LifeAreas,
        IReadOnlyList<OfferEntry>? Offers
    );

    private sealed record OfferEntry(OfferId Id, string What, string? Conditions, int? LeadTime);

    private sealed record ContactEntry(
        PersonId? Person,
        string? Id,
        string? Name,
        string? Function,
        OrganisationId? Organisation,
        string Mail,
        string Phone,
        string Reachable,
        LocalDate LastConfirmedOn
    );

    private sealed record MeasureEntry(
        MeasureId Id,
        string Name,
        string What,
        string? Conditions,
        string? RetiredBecause,
        LocalDate? RetiredOn,
        IReadOnlyList<ExperienceEntry>? Experiences
    );

    private sealed record ExperienceEntry(ExperienceId Id, bool Worked, string Because, LocalDate On);
}
