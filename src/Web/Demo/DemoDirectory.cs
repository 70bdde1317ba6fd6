using Agenda;
using ConferenceHub.Data;
using ConferenceHub.PartnerDirectory;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Web.Demo;

/// <summary>The made-up region: everyone one can be is in the directory, with one contact that nobody has confirmed for a long time, and a catalogue of measures.</summary>
internal sealed class DemoDirectory(IDbContextFactory<ConferenceDb> databases, DemoPeople people) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Set<Organisation>().AnyAsync(cancellationToken) || await db.Set<Measure>().AnyAsync(cancellationToken)) return;
        AddAll(db);
        await db.SaveChangesAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartAgainAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Set<Experience>().ExecuteDeleteAsync(ct);
        await db.Set<Measure>().ExecuteDeleteAsync(ct);
        await db.Set<OfferCard>().ExecuteDeleteAsync(ct);
        await db.Set<Contact>().ExecuteDeleteAsync(ct);
        await db.Set<Organisation>().ExecuteDeleteAsync(ct);
        AddAll(db);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private void AddAll(ConferenceDb db)
    {
        var file = DemoData.Read<DirectoryFile>("directory.json");
        db.AddRange(file.Organisations.Select(one => new Organisation(one.Id, one.Name, one.Kind) { Region = one.Region, LifeAreas = one.LifeAreas, Version = 1 }));
        db.AddRange(file.Organisations.SelectMany(one => one.Offers ?? [], (one, offer) => new OfferCard(offer.Id, one.Id, offer.What) { Conditions = offer.Conditions, LeadTime = offer.LeadTime, Version = 1 }));
        db.AddRange(file.Contacts.Select(Contact));
        db.AddRange(file.Measures.Select(one => new Measure(one.Id, one.Name, one.What) { Conditions = one.Conditions, RetiredBecause = one.RetiredBecause, RetiredOn = one.RetiredOn, Version = 1 }));
        db.AddRange(file.Measures.SelectMany(one => one.Experiences ?? [], (one, found) => new Experience(found.Id, one.Id, found.Worked, found.Because, found.On)));
    }

    // Who somebody is stands in one place only: with the people of the demo.
    private Contact Contact(ContactEntry entry)
    {
        var person = entry.Person is { } id ? people.Find(id) : null;
        var deputy = person is null ? null : people.Find(new PersonId("dep-" + person.Person.Value));
        return new Contact(new ContactId(entry.Person?.Value ?? entry.Id!), person?.Organisation.Id ?? entry.Organisation!.Value, person?.Name ?? entry.Name!)
        {
            Function = person?.Function ?? entry.Function, Mail = entry.Mail, Phone = entry.Phone, Reachable = entry.Reachable, Deputy = deputy?.Name,
            LastConfirmedOn = entry.LastConfirmedOn, Person = entry.Person, Version = 1,
        };
    }

    private sealed record DirectoryFile(IReadOnlyList<OrganisationEntry> Organisations, IReadOnlyList<ContactEntry> Contacts, IReadOnlyList<MeasureEntry> Measures);

    private sealed record OrganisationEntry(OrganisationId Id, string Name, OrganisationKind Kind, string Region, IReadOnlyList<LifeArea> LifeAreas, IReadOnlyList<OfferEntry>? Offers);

    private sealed record OfferEntry(OfferId Id, string What, string? Conditions, int? LeadTime);

    private sealed record ContactEntry(PersonId? Person, string? Id, string? Name, string? Function, OrganisationId? Organisation, string Mail, string Phone, string Reachable, LocalDate LastConfirmedOn);

    private sealed record MeasureEntry(MeasureId Id, string Name, string What, string? Conditions, string? RetiredBecause, LocalDate? RetiredOn, IReadOnlyList<ExperienceEntry>? Experiences);

    private sealed record ExperienceEntry(ExperienceId Id, bool Worked, string Because, LocalDate On);
}
