using System.Runtime.InteropServices;
using Agenda;
using ConferenceHub.Index;

namespace ConferenceHub.Log;

/// <summary>
/// The log as its promise in the fewest lines: for tests, and for whoever wants to know what a log must do. Keeps
/// nothing after the process.
/// </summary>
public sealed class MemoryEventLog : IEventLog, ICaseIndex, ILogEraser
{
    private readonly Lock gate = new();
    private readonly Dictionary<CaseId, List<StoredEvent>> cases = [];
    private readonly MemoryRows rows = new();

    public Task<IReadOnlyList<StoredEvent>> ReadAsync(CaseId reference, long after, CancellationToken ct)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<StoredEvent>>([
                .. EventsOf(reference).Where(stored => stored.Sequence > after),
            ]);
    }

    public Task<int> AppendAsync(
        CaseId reference,
        long expected,
        IReadOnlyList<PendingEvent> pending,
        CancellationToken ct
    )
    {
        lock (gate)
            return Task.FromResult(Append(reference, expected, pending));
    }

    public Task<IReadOnlyList<IndexedCase>> CasesOfAsync(PersonId person, CancellationToken ct)
    {
        lock (gate)
            return Task.FromResult(rows.CasesOf(person));
    }

    public Task<IReadOnlyList<CaseId>> PlannedAsync(CancellationToken ct)
    {
        lock (gate)
            return Task.FromResult(rows.Planned());
    }

    public Task<ParticipantEntry?> ParticipantAsync(CaseId reference, PersonId person, CancellationToken ct)
    {
        lock (gate)
            return Task.FromResult(rows.Participant(reference, person));
    }

    public Task EraseAllAsync(CancellationToken ct)
    {
        lock (gate)
        {
            cases.Clear();
            rows.Clear();
        }
        return Task.CompletedTask;
    }

    private int Append(CaseId reference, long expected, IReadOnlyList<PendingEvent> pending)
    {
        var events = EventsOf(reference);
        if (events.Count != expected)
            return 0;

        var stored = 0;
        while (stored < pending.Count && TryAdd(reference, events, pending[stored]))
            stored++;
        return stored > 0 || pending.Count == 0
            ? stored
            : throw new InvalidOperationException($"Command {pending[0].Command} is already in this case.");
    }

    private bool TryAdd(CaseId reference, List<StoredEvent> events, PendingEvent pending)
    {
        if (events.Exists(stored => stored.Command == pending.Command))
            return false;
        rows.Apply(reference, pending.Rows);
        events.Add(new(events.Count + 1, pending.Command, pending.Fingerprint, pending.Event, pending.Origin));
        return true;
    }

    private List<StoredEvent> EventsOf(CaseId reference) =>
        CollectionsMarshal.GetValueRefOrAddDefault(cases, reference, out _) ??= [];
}
