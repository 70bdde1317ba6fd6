using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Preparing;
using Microsoft.EntityFrameworkCore;

namespace PartnerDirectory;

/// <summary>Addresses of participants, from the directory's contacts.</summary>
public sealed class DirectoryAddressBook(IDbContextFactory<ConferenceDb> databases) : IAddressBook
{
    public async Task<IReadOnlyDictionary<PersonId, string>> AddressesOfAsync(
        IReadOnlyCollection<PersonId> persons,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await ContactsOf(db, persons).ToListAsync(ct);
        return found
            .Where(contact => contact.Mail is { Length: > 0 } && persons.Contains(contact.Participant))
            .DistinctBy(contact => contact.Participant)
            .ToDictionary(contact => contact.Participant, contact => contact.Mail!);
    }

    private static IQueryable<Contact> ContactsOf(ConferenceDb db, IReadOnlyCollection<PersonId> persons)
    {
        var signingIn = persons.Select(person => (PersonId?)person).ToList();
        var others = persons.Select(Contact.IdOf).OfType<ContactId>().ToList();
        return db.Set<Contact>()
            .AsNoTracking()
            .Where(contact => signingIn.Contains(contact.Person) || others.Contains(contact.Id));
    }
}
