using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using NodaTime;

namespace ConferenceHub.Preparing;

/// <summary>
/// Begins a case: its record, the coordinator who asks, and the detainee. Can be cut off anywhere and asked again, with
/// the same outcome.
/// </summary>
public sealed class CaseOpening(IEventLog log, IClock clock)
{
    private const int Attempts = 200;

    public async Task<OpeningOutcome> OpenAsync(NewCase asked, Account coordinator, CancellationToken ct)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var reference = CaseReferences.For(coordinator.Person, asked.CommandId, attempt);
            var history = new CaseHistory(reference, log);
            await history.CatchUpAsync(ct);
            foreach (var request in Requests(asked, coordinator, reference))
            {
                var verdict = await SettleAsync(history, request, coordinator.AsActor(), ct);
                if (verdict is null)
                    break; // The reference is another case's: the next one.
                if (verdict is Verdict.Refused refused)
                    return new OpeningOutcome.Refused(refused);
                if (request.Command is InviteParticipant { Role: Role.Detainee })
                    return new OpeningOutcome.Opened(reference);
            }
        }
        throw new InvalidOperationException("No case reference is free.");
    }

    private static IEnumerable<Request> Requests(NewCase asked, Account coordinator, CaseId reference)
    {
        yield return Step("open", asked.With(reference));
        yield return Step(
            "pr",
            new InviteParticipant(
                coordinator.Person,
                coordinator.Name,
                coordinator.Function,
                coordinator.Organisation,
                coordinator.OrganisationName,
                coordinator.Role
            )
        );
        yield return Step(
            "detainee",
            new InviteParticipant(
                Participant.Detainee,
                asked.FirstName,
                "gedetineerde",
                new(Participant.Detainee.Value),
                "",
                Role.Detainee
            )
        );

        Request Step(string name, AgendaCommand command) =>
            Request.From(coordinator.Person, new CommandId($"{asked.CommandId}/{name}"), command);
    }

    /// <summary>Null when another case has this reference already.</summary>
    private async Task<Verdict?> SettleAsync(CaseHistory history, Request request, Actor actor, CancellationToken ct)
    {
        while (true)
        {
            if (history.Knows(request.Id, request.Fingerprint) is { } same)
                return same ? Verdict.Nothing : Verdict.Invalid("commandId");
            if (request.Command is OpenCase && history.State.Case is not null)
                return null;
            var now = clock.GetCurrentInstant();
            var verdict = request.Command.DecideFor(history.State, actor, now);
            if (verdict is not Verdict.Changes { Event: var happened })
                return verdict;

            var origin = new Origin(actor.Person, actor.Organisation, now);
            var after = happened.ApplyTo(history.State, origin);
            var pending = new PendingEvent(
                request.Id,
                request.Fingerprint,
                happened,
                origin,
                IndexRows.Between(history.State, after)
            );
            if (await history.TryAppendAsync(pending, after, ct))
                return verdict;
            await history.CatchUpAsync(ct);
        }
    }
}

public abstract record OpeningOutcome
{
    public sealed record Opened(CaseId Reference) : OpeningOutcome;

    public sealed record Refused(Verdict.Refused Verdict) : OpeningOutcome;
}
