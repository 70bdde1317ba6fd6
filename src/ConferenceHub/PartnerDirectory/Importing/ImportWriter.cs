using ConferenceHub.Data;
using ConferenceHub.Log;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.PartnerDirectory.Importing;

/// <summary>Puts all entries of an import in the database in one transaction, or none. One statement per entry, prepared once: rooms wait for the write lock no longer than that takes.</summary>
internal sealed class ImportWriter(IDbContextFactory<ConferenceDb> databases)
{
    /// <summary>How many statements the imports have run so far: what must grow with the rows, and no faster.</summary>
    public long Statements { get; private set; }

    /// <summary>Writes it all; false, and nothing is written, when an entry is not as the preview saw it.</summary>
    public async Task<bool> TryWriteAsync(Preview preview, Action<int> done, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        db.Database.OpenConnection();
        using var statements = new Prepared(db);
        await using var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: false);
        var count = 0;
        foreach (var organisation in preview.Organisations)
            if (!Write(organisation, statements.NewOrganisation, statements.Organisation)) return false;
        foreach (var contact in preview.Contacts)
        {
            if (!Write(contact, statements.NewContact, statements.Contact)) return false;
            done(++count);
        }
        ct.ThrowIfCancellationRequested();
        await transaction.CommitAsync(CancellationToken.None);
        return true;

        bool Write<TRow>(TRow row, RowCommand<TRow> insert, RowCommand<TRow> update) where TRow : class, IVersioned
        {
            Statements++;
            return (row.Version == 1 ? insert : update).Execute(row, transaction) == 1;
        }
    }

    private sealed class Prepared(ConferenceDb db) : IDisposable
    {
        public RowCommand<Organisation> NewOrganisation { get; } = RowCommand<Organisation>.InsertIfNew(db);

        public RowCommand<Organisation> Organisation { get; } = RowCommand<Organisation>.UpdateFromBefore(db);

        public RowCommand<Contact> NewContact { get; } = RowCommand<Contact>.InsertIfNew(db);

        public RowCommand<Contact> Contact { get; } = RowCommand<Contact>.UpdateFromBefore(db);

        public void Dispose()
        {
            NewOrganisation.Dispose();
            Organisation.Dispose();
            NewContact.Dispose();
            Contact.Dispose();
        }
    }
}
