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
    private readonly EventCodec codec;
    private readonly CaseKeys keys;
    private readonly CaseHeads heads;
    private readonly EventReader reader;
    private readonly SqliteWriter writer;
    private readonly GroupCommit commit;

    public SqliteEventLog(
        IDbContextFactory<ConferenceDb> databases,
        EventCodec codec,
        CaseKeys keys,
        CaseHeads heads,
        ILogger<SqliteEventLog> logger
    )
    {
        (this.codec, this.keys, this.heads) = (codec, keys, heads);
        reader = new EventReader(databases, codec, keys, heads);
        writer = new SqliteWriter(databases);
        commit = new GroupCommit(writer, logger);
    }

    /// <summary>How many transactions the appends have taken so far.</summary>
    public long Transactions => writer.Transactions;

    /// <exception cref="TamperedCaseException">What is stored is not what was stored.</exception>
    public Task<IReadOnlyList<StoredEvent>> ReadAsync(CaseId reference, long after, CancellationToken ct) =>
        reader.ReadAsync(reference, after, ct);

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
        var stored = await WriteAsync(Seal(reference, ChainLink.Start, pending, cipher), key, ct);
        if (stored > 0)
            keys.Remember(reference, cipher);
        return stored;
    }

    // What follows is sealed after what this server has seen last; when others went on since then, nothing is stored.
    private async Task<int> NextAsync(
        CaseId reference,
        long expected,
        IReadOnlyList<PendingEvent> pending,
        CancellationToken ct
    )
    {
        if (heads.Known(reference) is null)
            await reader.ReadAsync(reference, 0, ct);
        if (heads.Known(reference) is not { } head || head.Sequence != expected)
            return 0;
        return await keys.FindAsync(reference, ct) is { } cipher
            ? await WriteAsync(Seal(reference, head, pending, cipher), key: null, ct)
            : 0;
    }

    private async Task<int> WriteAsync(SealedEvent[] events, CaseKeyRow? key, CancellationToken ct)
    {
        var stored = await commit.WriteAsync(new Append(events, key), ct);
        if (stored > 0)
            heads.Remember(events[0].Row.Case, events[stored - 1].Link);
        return stored;
    }

    private SealedEvent[] Seal(CaseId reference, ChainLink head, IReadOnlyList<PendingEvent> pending, CaseCipher cipher)
    {
        var events = new SealedEvent[pending.Count];
        for (var i = 0; i < events.Length; i++)
        {
            var (row, link) = codec.Seal(reference, head, pending[i], cipher);
            events[i] = new SealedEvent(row, link, heads.Sign(reference, link), pending[i].Rows);
            head = link;
        }
        return events;
    }
}
