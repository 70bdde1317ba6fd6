using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Scheduling.Worker;
using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.PartnerDirectory;

/// <summary>Addresses of participants, from the directory's contacts.</summary>
public sealed class DirectoryAddressBook(IDbContextFactory<ConferenceDb> databases) : IAddressBook
{
    public async Task<IReadOnlyDictionary<PersonId, string>> AddressesOfAsync(IReadOnlyCollection<PersonId> persons, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var asked = persons.Select(person => (PersonId?)person).ToList();
        var found = await db.Set<Contact>().AsNoTracking().Where(contact => asked.Contains(contact.Person)).ToListAsync(ct);
        return found.Where(contact => contact is { Person: not null, Mail.Length: > 0 }).DistinctBy(contact => contact.Person).ToDictionary(contact => contact.Person!.Value, contact => contact.Mail!);
    }
}
