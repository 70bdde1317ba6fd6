using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;
using NodaTime;

namespace ConferenceHub.Rooms;

/// <summary>
/// A case as it would stand if everything that was decided here were stored. Nothing of it may be told or answered
/// before it is.
/// </summary>
internal sealed class SpeculativeHistory(CaseHistory stored)
{
    private readonly List<Verdict> verdicts = [];
    private readonly List<Step> steps = [];
    private CaseState state = stored.State;

    /// <summary>What is to be stored, in the order of deciding.</summary>
    public IReadOnlyList<PendingEvent> Pending => [.. steps.Select(step => step.Event)];

    /// <summary>Decides on the state that the decision before this one leaves.</summary>
    public void Decide(Request request, Instant now) =>
        verdicts.Add(request.AskerIn(state) is { } asker ? Decide(request, asker, now) : Refusal.NoSuchItem);

    /// <summary>The verdicts that stand once the first events are stored, up to the first that rests on another.</summary>
    public IEnumerable<Verdict> Standing(int events) =>
        events == steps.Count ? verdicts : verdicts.Take(steps[events].Verdict);

    /// <summary>The state once the first events are stored, for each of them.</summary>
    public IEnumerable<(PendingEvent Event, CaseState After)> Stored(int events) =>
        steps.Take(events).Select(step => (step.Event, step.After));

    private Verdict Decide(Request request, Asker asker, Instant now)
    {
        var seen = SeenHere(request) ?? stored.Seen(request);
        if (seen is not SeenBefore.No)
            return seen is SeenBefore.SameCommand ? Verdict.Nothing : Verdict.Invalid("commandId");
        var verdict = request.Command.DecideFor(state, asker, now);
        if (verdict is Verdict.Changes { Event: var happened })
            Advance(request, happened, new Origin(asker.Party.Person, asker.Party.Organisation, now));
        return verdict;
    }

    private SeenBefore? SeenHere(Request request) =>
        steps.Find(step => step.Event.Command == request.Id) is { } step
            ? CaseHistory.Compare(step.Event.Fingerprint, request)
            : null;

    private void Advance(Request request, AgendaEvent happened, Origin origin)
    {
        var after = happened.ApplyTo(state, origin);
        var rows = IndexRows.Between(state, after);
        steps.Add(
            new Step(new PendingEvent(request.Id, request.Fingerprint, happened, origin, rows), after, verdicts.Count)
        );
        state = after;
    }

    /// <param name="Verdict">The place of its verdict.</param>
    private sealed record Step(PendingEvent Event, CaseState After, int Verdict);
}
