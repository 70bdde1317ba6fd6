using ConferenceHub.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PartnerDirectory.Importing;

/// <summary>
/// Puts all entries of an import in the database in one transaction, or none. They are laid ready first in tables of
/// this connection alone, so that rooms wait for the write lock no longer than four statements take.
/// </summary>
internal sealed class ImportWriter(IDbContextFactory<ConferenceDb> databases)
{
    /// <summary>How many statements the imports have run so far: what must grow with the rows, and no faster.</summary>
    public long Statements { get; private set; }

    /// <summary>Writes it all; false, and nothing is written, when an entry is not as the preview saw it.</summary>
    public async Task<bool> TryWriteAsync(Preview preview, Action<int> done, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        db.Database.OpenConnection();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        using var organisations = new Staged<Organisation>(db, connection);
        using var contacts = new Staged<Contact>(db, connection);
        // reads and writes nothing that others share
        await using (var laying = connection.BeginTransaction(deferred: true))
        {
            Statements +=
                organisations.Lay(preview.Organisations, laying, _ => { }, ct)
                + contacts.Lay(preview.Contacts, laying, done, ct);
            await laying.CommitAsync(ct);
        }
        return await TryTakeOverAsync(connection, organisations, contacts);
    }

    private async Task<bool> TryTakeOverAsync(
        SqliteConnection connection,
        Staged<Organisation> organisations,
        Staged<Contact> contacts
    )
    {
        await using var transaction = connection.BeginTransaction(deferred: false);
        Statements += 4;
        if (!organisations.TryTakeOver(transaction) || !contacts.TryTakeOver(transaction))
            return false;
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    /// <summary>The rows of one table that wait to be taken over.</summary>
    private sealed class Staged<TRow> : IDisposable
        where TRow : class, IVersioned
    {
        private readonly SqliteConnection connection;
        private readonly RowSql sql;
        private readonly RowCommand<TRow> insert;
        private readonly string table;
        private int added;
        private int changed;

        public Staged(ConferenceDb db, SqliteConnection connection)
        {
            this.connection = connection;
            sql = new RowSql(db.Model.FindEntityType(typeof(TRow))!);
            table = "import_" + typeof(TRow).Name;
            Drop();
            Run(sql.StagedAs(table), transaction: null);
            insert = RowCommand<TRow>.InsertInto(db, table);
        }

        public int Lay(IReadOnlyList<TRow> rows, SqliteTransaction transaction, Action<int> done, CancellationToken ct)
        {
            foreach (var row in rows)
            {
                ct.ThrowIfCancellationRequested();
                insert.Execute(row, transaction);
                done(row.Version == 1 ? ++added + changed : added + ++changed);
            }
            return rows.Count;
        }

        /// <summary>Every new row must be new and every other one must stand where the preview saw it.</summary>
        public bool TryTakeOver(SqliteTransaction transaction) =>
            Run(sql.AddNewFrom(table), transaction) == added && Run(sql.UpdateFrom(table), transaction) == changed;

        public void Dispose()
        {
            insert.Dispose();
            Drop(); // The connection goes back to the pool.
        }

        private void Drop() => Run($"DROP TABLE IF EXISTS temp.\"{table}\"", transaction: null);

        private int Run(string statement, SqliteTransaction? transaction)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.Transaction = transaction;
            return command.ExecuteNonQuery();
        }
    }
}
