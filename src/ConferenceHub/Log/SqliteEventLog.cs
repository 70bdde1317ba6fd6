using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Trust;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ConferenceHub.Log;

/// <summary>
/// The log in a SQLite database. Events are encoded and sealed by whoever appends them; one writer puts those that wait
/// together on disk.
/// </summary>
public sealed class SqliteEventLog : IEventLog, IAsyncDisposable
{
    private readonly IDbContextFactory<ConferenceDb> databases;
    private readonly EventCodec codec;
    private readonly CaseKeys keys;
    private readonly SqliteWriter writer;
    private readonly GroupCommit commit;

    public SqliteEventLog(
        IDbContextFactory<ConferenceDb> databases,
        EventCodec codec,
        CaseKeys keys,
        ILogger<SqliteEventLog> logger
    )
    {
        (this.databases, this.codec, this.keys) = (databases, codec, keys);
        writer = new SqliteWriter(databases);
        commit = new GroupCommit(writer, logger);
    }

    /// <summary>How many transactions the appends have taken so far.</summary>
    public long Transactions => writer.Transactions;

    public async Task<IReadOnlyList<StoredEvent>> ReadAsync(CaseId reference, long after, CancellationToken ct)
    {
        var rows = await RowsAsync(reference, after, ct);
        if (rows.Count == 0)
            return [];

        var cipher =
            await keys.FindAsync(reference, ct)
            ?? throw new InvalidOperationException($"Case {reference} has events but no key.");
        return [.. rows.Select(row => codec.Open(row, cipher))];
    }

    public Task<bool> TryAppendAsync(CaseId reference, long expected, PendingEvent pending, CancellationToken ct) =>
        expected == 0 ? FirstAsync(reference, pending, ct) : NextAsync(reference, expected, pending, ct);

    public ValueTask DisposeAsync() => commit.DisposeAsync();

    // Two may try to be the first of a case, each with a key of its own: the one that is stored brings the key.
    private async Task<bool> FirstAsync(CaseId reference, PendingEvent pending, CancellationToken ct)
    {
        var (cipher, key) = keys.Create(reference);
        var accepted = await commit.WriteAsync(
            new Append(codec.Seal(reference, 1, pending, cipher), key, pending.Rows),
            ct
        );
        if (accepted)
            keys.Remember(reference, cipher);
        return accepted;
    }

    private async Task<bool> NextAsync(CaseId reference, long expected, PendingEvent pending, CancellationToken ct)
    {
        if (await keys.FindAsync(reference, ct) is not { } cipher)
            return false; // no key, so no event: its head is 0

        return await commit.WriteAsync(
            new Append(codec.Seal(reference, expected + 1, pending, cipher), Key: null, pending.Rows),
            ct
        );
    }

    private async Task<List<EventRow>> RowsAsync(CaseId reference, long after, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<EventRow>()
            .AsNoTracking()
            .Where(row => row.Case == reference && row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .ToListAsync(ct);
    }
}
