using Agenda;
using ConferenceHub.Log;
using NodaTime;

namespace ConferenceHub.Rooms;

/// <summary>
/// One case as far as it has been read: its state, its place in the log, and the commands that made it.
/// </summary>
public sealed class CaseHistory(CaseId reference, IEventLog log)
{
    private readonly Dictionary<CommandId, string> commands = [];
    private bool mayBeBehind;

    /// <summary>The case as it stands in the log now; <see cref="CaseState.Empty"/> when there is none.</summary>
    public static async Task<CaseState> ReadAsync(CaseId reference, IEventLog log, CancellationToken ct)
    {
        var history = new CaseHistory(reference, log);
        await history.CatchUpAsync(ct);
        return history.State;
    }

    /// <summary>Called for every event once it is stored and taken in. Must not throw.</summary>
    public Action<Advance>? Advanced { get; set; }

    public CaseState State { get; private set; } = CaseState.Empty;

    public long Version { get; private set; }

    /// <summary>Whether this command was taken before, as far as the case has been read (ID1).</summary>
    public SeenBefore Seen(Request request) =>
        commands.TryGetValue(request.Id, out var known) ? Compare(known, request) : SeenBefore.No;

    /// <summary>One request, as <see cref="TransactAsync(IReadOnlyList{Request}, List{Verdict}, Instant,
    /// CancellationToken)"/> decides several.</summary>
    public async Task<Verdict> TransactAsync(Request request, Instant now, CancellationToken ct)
    {
        var verdicts = new List<Verdict>(1);
        await TransactAsync([request], verdicts, now, ct);
        return verdicts[0];
    }

    /// <summary>
    /// Decides each request on the state that the one before it leaves, appends in one go what they change, and only
    /// then takes it in. When others were first it reads what they appended and decides again, so that every verdict
    /// stands on what is stored. Throws when the log cannot be reached: nobody knows then whether the events of the
    /// requests without a verdict were stored, and the next call reads the log first.
    /// </summary>
    /// <param name="verdicts">Gets the verdict on each request, in their order, as soon as it stands.</param>
    public async Task TransactAsync(
        IReadOnlyList<Request> requests,
        List<Verdict> verdicts,
        Instant now,
        CancellationToken ct
    )
    {
        if (mayBeBehind)
            await CatchUpAsync(ct);
        while (verdicts.Count < requests.Count)
        {
            var decided = new SpeculativeHistory(this);
            foreach (var request in requests.Skip(verdicts.Count))
                decided.Decide(request, now);
            var stood = verdicts.Count;
            verdicts.AddRange(decided.Standing(events: 0));
            var stored = await AppendAsync(decided, ct);
            verdicts.AddRange(decided.Standing(stored).Skip(verdicts.Count - stood));
            if (verdicts.Count < requests.Count && !await CatchUpAsync(ct) && stored == 0)
                throw new InvalidOperationException("The log took nothing and has nothing new.");
        }
    }

    /// <summary>Reads what others appended. True when there was anything.</summary>
    public async Task<bool> CatchUpAsync(CancellationToken ct)
    {
        var tail = await log.ReadAsync(reference, Version, ct);
        foreach (var stored in tail)
            Take(stored.Command, stored.Fingerprint, stored.Event, stored.Event.ApplyTo(State, stored.Origin));
        mayBeBehind = false;
        return tail.Count > 0;
    }

    internal static SeenBefore Compare(string known, Request request) =>
        string.Equals(known, request.Fingerprint, StringComparison.Ordinal)
            ? SeenBefore.SameCommand
            : SeenBefore.OtherCommand;

    private async Task<int> AppendAsync(SpeculativeHistory decided, CancellationToken ct)
    {
        var pending = decided.Pending;
        if (pending.Count == 0)
            return 0;
        mayBeBehind = true; // Until the log has answered.
        var stored = await log.AppendAsync(reference, Version, pending, ct);
        mayBeBehind = false;
        foreach (var (one, after) in decided.Stored(stored))
            Take(one.Command, one.Fingerprint, one.Event, after);
        return stored;
    }

    private void Take(CommandId command, string fingerprint, AgendaEvent happened, CaseState after)
    {
        var before = State;
        State = after;
        Version++;
        commands[command] = fingerprint;
        Advanced?.Invoke(new Advance(happened, before, after));
    }
}

/// <summary>One event that is stored, and the states around it.</summary>
public readonly record struct Advance(AgendaEvent Event, CaseState Before, CaseState After);

/// <summary>What the log knows of a command id.</summary>
public enum SeenBefore
{
    No,
    SameCommand,

    /// <summary>The id was used for another command.</summary>
    OtherCommand,
}
