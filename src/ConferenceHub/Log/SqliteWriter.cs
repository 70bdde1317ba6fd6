using ConferenceHub.Data;
using ConferenceHub.Trust;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.Log;

/// <summary>Writes appends over one connection of its own. Used by one task at a time.</summary>
internal sealed class SqliteWriter(IDbContextFactory<ConferenceDb> databases) : IDisposable
{
    private Statements? statements;
    private long transactions;

    /// <summary>How many transactions were begun: what group commit keeps small.</summary>
    public long Transactions => Volatile.Read(ref transactions);

    /// <summary>Waits for the write lock; throws when that takes too long or the database cannot be reached.</summary>
    public SqliteTransaction Begin()
    {
        try
        {
            statements ??= new Statements(databases.CreateDbContext());
            var transaction = statements.Connection.BeginTransaction(deferred: false);
            Interlocked.Increment(ref transactions);
            return transaction;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// Writes them all and commits, or writes none and throws. One that is not at the head of its case writes nothing
    /// and says so.
    /// </summary>
    public void Write(ReadOnlySpan<Append> group, SqliteTransaction transaction)
    {
        try
        {
            using (transaction)
            {
                foreach (var append in group)
                    append.Written = Write(append, from: 0, append.Events.Count, transaction);
                transaction.Commit();
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Writes the next event of this append alone. False when it is not at the head of its case.</summary>
    public bool TryWriteNext(Append append, SqliteTransaction transaction)
    {
        try
        {
            using (transaction)
            {
                var written = Write(append, append.Written, append.Written + 1, transaction);
                transaction.Commit();
                append.Written += written;
                return written == 1;
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// Lets the connection go, and its handle with it: after a failure nothing of it is trusted. The next append opens
    /// another.
    /// </summary>
    public void Dispose()
    {
        statements?.Dispose();
        statements = null;
    }

    private int Write(Append append, int from, int to, SqliteTransaction transaction)
    {
        var next = from;
        while (next < to && TryWrite(append.Events[next], transaction))
            next++;
        if (next > from)
            statements!.Head.Execute(append.Events[next - 1].Head, transaction);
        if (from == 0 && next > 0 && append.Key is { } key)
            statements!.Key.Execute(key, transaction);
        return next - from;
    }

    private bool TryWrite(SealedEvent one, SqliteTransaction transaction)
    {
        if (statements!.Event.Execute(one.Row, transaction) == 0)
            return false;
        statements.Index.Write(one.Row.Case, one.Rows, transaction);
        return true;
    }

    /// <summary>A connection with what is prepared on it.</summary>
    private sealed class Statements : IDisposable
    {
        private readonly ConferenceDb db;

        public Statements(ConferenceDb db)
        {
            this.db = db;
            db.Database.OpenConnection();
            Connection = (SqliteConnection)db.Database.GetDbConnection();
            Event = RowCommand<EventRow>.AtHead(db);
            Key = RowCommand<CaseKeyRow>.Insert(db);
            Head = RowCommand<HeadRow>.Upsert(db);
            Index = new SqliteIndexWriter(db);
        }

        public SqliteConnection Connection { get; }

        public RowCommand<EventRow> Event { get; }

        public RowCommand<CaseKeyRow> Key { get; }

        public RowCommand<HeadRow> Head { get; }

        public SqliteIndexWriter Index { get; }

        public void Dispose()
        {
            Event.Dispose();
            Key.Dispose();
            Head.Dispose();
            Index.Dispose();
            SqliteConnection.ClearPool(Connection);
            db.Dispose();
        }
    }
}
