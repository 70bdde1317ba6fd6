using Agenda;
using ConferenceHub.Log;

namespace ConferenceHub.Rooms;

/// <summary>
/// One case as far as it has been read: its state, its place in the log, and the commands that made it.
/// </summary>
public sealed class CaseHistory(CaseId reference, IEventLog log)
{
    private readonly Dictionary<CommandId, string> commands = [];

    /// <summary>The case as it stands in the log now; <see cref="CaseState.Empty"/> when there is none.</summary>
    public static async Task<CaseState> ReadAsync(CaseId reference, IEventLog log, CancellationToken ct)
    {
        var history = new CaseHistory(reference, log);
        await history.CatchUpAsync(ct);
        return history.State;
    }

    public CaseState State { get; private set; } = CaseState.Empty;

    public long Version { get; private set; }

    /// <summary>
    /// Whether this press is known: true the same press, false another one under the same id, null an unknown id (ID1).
    /// </summary>
    public bool? Knows(CommandId command, string fingerprint) =>
        commands.TryGetValue(command, out var known)
            ? string.Equals(known, fingerprint, StringComparison.Ordinal)
            : null;

    /// <summary>Reads what others appended. True when there was anything.</summary>
    public async Task<bool> CatchUpAsync(CancellationToken ct)
    {
        var tail = await log.ReadAsync(reference, Version, ct);
        foreach (var stored in tail)
            Take(stored.Command, stored.Fingerprint, stored.Event.ApplyTo(State, stored.Origin));
        return tail.Count > 0;
    }

    /// <summary>Stores one event and only then takes it in; false when others were first.</summary>
    public async Task<bool> TryAppendAsync(PendingEvent pending, CaseState after, CancellationToken ct)
    {
        if (!await log.TryAppendAsync(reference, Version, pending, ct))
            return false;
        Take(pending.Command, pending.Fingerprint, after);
        return true;
    }

    private void Take(CommandId command, string fingerprint, CaseState after)
    {
        State = after;
        Version++;
        commands[command] = fingerprint;
    }
}
