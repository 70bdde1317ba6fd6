using Agenda;

namespace ConferenceHub.Log;

/// <summary>The durable, ordered record of every case. Everything else can be rebuilt from it.</summary>
public interface IEventLog
{
    /// <summary>
    /// Reads, in order, what was appended to the case after <paramref name="after"/>; 0 reads all. Empty for an unknown
    /// case.
    /// </summary>
    Task<IReadOnlyList<StoredEvent>> ReadAsync(CaseId reference, long after, CancellationToken ct);

    /// <summary>
    /// Appends events, each with its derived rows, as sequences <c>expected + 1</c>, <c>expected + 2</c> and so on.
    /// Answers how many were stored: those are on disk, and of the others nothing is. It stores all of them; or none,
    /// when the case is no longer at <paramref name="expected"/>; or those before the first that cannot be stored.
    /// Throws when that is the very first, or when nobody knows what became of them.
    /// </summary>
    Task<int> AppendAsync(CaseId reference, long expected, IReadOnlyList<PendingEvent> pending, CancellationToken ct);
}

public static class EventLogExtensions
{
    /// <summary>Appends one event; false, and nothing written, when the case is no longer at that place.</summary>
    public static async Task<bool> TryAppendAsync(
        this IEventLog log,
        CaseId reference,
        long expected,
        PendingEvent pending,
        CancellationToken ct
    ) => await log.AppendAsync(reference, expected, [pending], ct) == 1;
}

/// <summary>One event on its way into the log.</summary>
/// <param name="Command">Unique within the case: what makes a retry safe, also across a restart.</param>
/// <param name="Fingerprint">Tells this command from another one under the same id; stored encrypted with the
/// event.</param>
/// <param name="Rows">The derived rows that this event changes, written in the same transaction.</param>
public sealed record PendingEvent(
    CommandId Command,
    string Fingerprint,
    AgendaEvent Event,
    Origin Origin,
    Index.IndexChange Rows
);

/// <summary>One event as it stands in the log; sequences of a case are 1, 2, 3 … without holes.</summary>
public sealed record StoredEvent(
    long Sequence,
    CommandId Command,
    string Fingerprint,
    AgendaEvent Event,
    Origin Origin
);
