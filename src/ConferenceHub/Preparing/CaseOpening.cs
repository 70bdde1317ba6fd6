using Agenda;
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
            var verdict = await TryOpenAsync(asked, coordinator, reference, ct);
            if (verdict == OpenCase.ReferenceIsTaken)
                continue;
            return verdict is Verdict.Refused refused
                ? new OpeningOutcome.Refused(refused)
                : new OpeningOutcome.Opened(reference);
        }
        throw new InvalidOperationException("No case reference is free.");
    }

    private async Task<Verdict> TryOpenAsync(NewCase asked, Account coordinator, CaseId reference, CancellationToken ct)
    {
        var history = new CaseHistory(reference, log);
        await history.CatchUpAsync(ct);
        foreach (var request in Requests(asked, coordinator, reference))
            if (await history.TransactAsync(request, clock.GetCurrentInstant(), ct) is Verdict.Refused refused)
                return refused;
        return Verdict.Nothing;
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
            Request.From(coordinator.AsActor(), new CommandId($"{asked.CommandId}/{name}"), command);
    }
}

public abstract record OpeningOutcome
{
    public sealed record Opened(CaseId Reference) : OpeningOutcome;

    public sealed record Refused(Verdict.Refused Verdict) : OpeningOutcome;
}
