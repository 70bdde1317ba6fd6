using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Trust;
using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.Log;

/// <summary>Reads what is stored of a case, and refuses it when it is not what was stored.</summary>
internal sealed class EventReader(
    IDbContextFactory<ConferenceDb> databases,
    EventCodec codec,
    CaseKeys keys,
    CaseHeads heads
)
{
    /// <inheritdoc cref="IEventLog.ReadAsync"/>
    /// <exception cref="TamperedCaseException">What is stored is not what was stored.</exception>
    public async Task<IReadOnlyList<StoredEvent>> ReadAsync(CaseId reference, long after, CancellationToken ct)
    {
        var from = heads.Known(reference) is { } known && known.Sequence == after ? known : ChainLink.Start;
        if (await FindAsync(reference, from.Sequence, ct) is not { } stored)
            return from == ChainLink.Start ? [] : throw Lost(reference, from);
        var read = new List<StoredEvent>(stored.Rows.Count);
        var last = await OpenAsync(stored.Rows, from, read, ct);
        if (!heads.IsHead(stored.Head, last))
            throw Lost(reference, last);
        heads.Remember(reference, last);
        return from.Sequence == after ? read : [.. read.Where(one => one.Sequence > after)];
    }

    private async Task<ChainLink> OpenAsync(
        List<EventRow> rows,
        ChainLink from,
        List<StoredEvent> read,
        CancellationToken ct
    )
    {
        if (rows.Count == 0)
            return from;
        var reference = rows[0].Case;
        var cipher =
            await keys.FindAsync(reference, ct)
            ?? throw new TamperedCaseException(reference, rows[0].Sequence, "its key is gone");
        foreach (var row in rows)
        {
            var (happened, link) = codec.Open(row, from, cipher);
            read.Add(happened);
            from = link;
        }
        return from;
    }

    // Events without a head were begun between two statements, or lost it.
    private async Task<Stored?> FindAsync(CaseId reference, long after, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await QueryAsync(db, reference, after, ct) is { } found)
            return found;
        if (!await db.Set<EventRow>().AnyAsync(row => row.Case == reference, ct))
            return null;
        return await QueryAsync(db, reference, after, ct) ?? throw Lost(reference, ChainLink.Start);
    }

    // One statement, so that the head belongs to the rows that are read.
    private static async Task<Stored?> QueryAsync(ConferenceDb db, CaseId reference, long after, CancellationToken ct)
    {
        var found = await db.Set<HeadRow>()
            .AsNoTracking()
            .Where(head => head.Case == reference)
            .LeftJoin(
                db.Set<EventRow>().Where(row => row.Sequence > after),
                head => head.Case,
                row => row.Case,
                (head, row) => new { Head = head, Row = row }
            )
            .OrderBy(one => one.Row!.Sequence)
            .ToListAsync(ct);
        return found.Count == 0
            ? null
            : new Stored(found[0].Head, [.. found.Select(one => one.Row).OfType<EventRow>()]);
    }

    private static TamperedCaseException Lost(CaseId reference, ChainLink last) =>
        new(reference, last.Sequence + 1, "its end is not the end that was stored");

    private sealed record Stored(HeadRow Head, List<EventRow> Rows);
}
