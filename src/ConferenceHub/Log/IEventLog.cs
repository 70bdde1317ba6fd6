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

    /// <summary>Appends one event and its derived rows, all or nothing, as sequence <c>expected + 1</c>; false, and
    /// nothing written, when the case is no longer at <paramref name="expected"/>.
    /// When it returns true the event is on disk.</summary>
    Task<bool> TryAppendAsync(CaseId reference, long expected, PendingEvent pending, CancellationToken ct);
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
