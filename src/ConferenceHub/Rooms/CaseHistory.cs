using Agenda;
using ConferenceHub.Index;
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

    public CaseState State { get; private set; } = CaseState.Empty;

    public long Version { get; private set; }

    /// <summary>Whether this command was taken before, as far as the case has been read (ID1).</summary>
    public SeenBefore Seen(Request request) =>
        !commands.TryGetValue(request.Id, out var known) ? SeenBefore.No
        : string.Equals(known, request.Fingerprint, StringComparison.Ordinal) ? SeenBefore.SameCommand
        : SeenBefore.OtherCommand;

    /// <summary>
    /// Decides, appends, and only then takes in. When others were first it reads what they appended and decides again,
    /// so that the verdict always stands on the newest state. Throws when the log cannot be reached: nobody knows then
    /// whether the event was stored, and the next call reads the log first.
    /// </summary>
    public async Task<Verdict> TransactAsync(Request request, Instant now, CancellationToken ct)
    {
        if (mayBeBehind)
            await CatchUpAsync(ct);
        while (true)
        {
            if (request.AskerIn(State) is not { } asker)
                return Refusal.NoSuchItem;
            var verdict = Decide(request, asker, now);
            if (verdict is not Verdict.Changes { Event: var happened })
                return verdict;
            if (
                await TryAppendAsync(
                    request,
                    happened,
                    new Origin(asker.Party.Person, asker.Party.Organisation, now),
                    ct
                )
            )
                return verdict;
            if (!await CatchUpAsync(ct))
                throw new InvalidOperationException("The log took nothing and has nothing new.");
        }
    }

    /// <summary>Reads what others appended. True when there was anything.</summary>
    public async Task<bool> CatchUpAsync(CancellationToken ct)
    {
        var tail = await log.ReadAsync(reference, Version, ct);
        foreach (var stored in tail)
            Take(stored.Command, stored.Fingerprint, stored.Event.ApplyTo(State, stored.Origin));
        mayBeBehind = false;
        return tail.Count > 0;
    }

    private Verdict Decide(Request request, Asker asker, Instant now) =>
        Seen(request) switch
        {
            SeenBefore.No => request.Command.DecideFor(State, asker, now),
            SeenBefore.SameCommand => Verdict.Nothing,
            SeenBefore.OtherCommand => Verdict.Invalid("commandId"),
        };

    private async Task<bool> TryAppendAsync(Request request, AgendaEvent happened, Origin origin, CancellationToken ct)
    {
        var after = happened.ApplyTo(State, origin);
        var rows = IndexRows.Between(State, after);
        mayBeBehind = true; // Until the log has answered.
        if (
            !await log.TryAppendAsync(
                reference,
                Version,
                new PendingEvent(request.Id, request.Fingerprint, happened, origin, rows),
                ct
            )
        )
            return false;
        mayBeBehind = false;
        Take(request.Id, request.Fingerprint, after);
        return true;
    }

    private void Take(CommandId command, string fingerprint, CaseState after)
    {
        State = after;
        Version++;
        commands[command] = fingerprint;
    }
}

/// <summary>What the log knows of a command id.</summary>
public enum SeenBefore
{
    No,
    SameCommand,

    /// <summary>The id was used for another command.</summary>
    OtherCommand,
}
