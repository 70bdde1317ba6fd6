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

    public Task<int> AppendAsync(
        CaseId reference,
        long expected,
        IReadOnlyList<PendingEvent> pending,
        CancellationToken ct
    ) =>
        pending.Count == 0 ? Task.FromResult(0)
        : expected == 0 ? FirstAsync(reference, pending, ct)
        : NextAsync(reference, expected, pending, ct);

    public ValueTask DisposeAsync() => commit.DisposeAsync();

    // Two may try to be the first of a case, each with a key of its own: the one that is stored brings the key.
    private async Task<int> FirstAsync(CaseId reference, IReadOnlyList<PendingEvent> pending, CancellationToken ct)
    {
        var (cipher, key) = keys.Create(reference);
        var stored = await commit.WriteAsync(new Append(Seal(reference, 0, pending, cipher), key), ct);
        if (stored > 0)
            keys.Remember(reference, cipher);
        return stored;
    }

    private async Task<int> NextAsync(
        CaseId reference,
        long expected,
        IReadOnlyList<PendingEvent> pending,
        CancellationToken ct
    ) =>
        await keys.FindAsync(reference, ct) is { } cipher
            ? await commit.WriteAsync(new Append(Seal(reference, expected, pending, cipher), Key: null), ct)
            : 0; // No key, so no event: its head is 0.

    private SealedEvent[] Seal(
        CaseId reference,
        long expected,
        IReadOnlyList<PendingEvent> pending,
        CaseCipher cipher
    ) =>
        [
            .. pending.Select(
                (one, i) => new SealedEvent(codec.Seal(reference, expected + i + 1, one, cipher), one.Rows)
            ),
        ];

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
