using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Preparing;
using ConferenceHub.Rooms;
using Microsoft.Extensions.Logging;
using NodaTime;
using Scheduling.Calendar;

namespace Scheduling.Times;

/// <summary>
/// Puts the open questions about times of one case to whoever was not asked yet. The question stands in the log before
/// this reads it, and how somebody was asked after: cut off in between, he gets the same mail once more.
/// </summary>
public sealed class PollReconciler(
    IEventLog log,
    RoomDirectory rooms,
    FreeTimes times,
    IAddressBook addresses,
    IMailer mailer,
    PollLinks links,
    IClock clock,
    ILogger<PollReconciler> logger
)
{
    private readonly RetryBackoff backoff = new();

    /// <summary>When to come back; null when everybody was asked.</summary>
    public async Task<Duration?> WorkAsync(CaseId reference, CancellationToken ct)
    {
        var (state, now) = (await CaseHistory.ReadAsync(reference, log, ct), clock.GetCurrentInstant());
        Duration? again = null;
        foreach (var conference in state.Conferences)
            if (
                conference.OpenPoll is { } poll
                && poll.Slots[^1] > now
                && await AskAsync(reference, state, conference, poll, ct) is { } wait
            )
                again = again is { } other ? Duration.Min(other, wait) : wait;
        return again;
    }

    private async Task<Duration?> AskAsync(
        CaseId reference,
        CaseState state,
        Conference conference,
        TimePoll poll,
        CancellationToken ct
    )
    {
        var waiting = OpenWork.Unasked(state, poll).ToList();
        if (waiting.Count == 0)
            return null;
        var visible = await times.VisibleAsync(state, poll, ct);
        var known = await addresses.AddressesOfAsync(waiting, ct);
        SchedulingException? later = null;
        // First those for whom nobody need answer.
        foreach (var person in waiting.OrderBy(person => !visible.Contains(person) && known.ContainsKey(person)))
        {
            var ticket = new PollTicket(reference, conference.Id, poll.Round, person);
            try
            {
                var how = visible.Contains(person)
                    ? AskedHow.Calendar
                    : await AskAsync(ticket, known.GetValueOrDefault(person), ct);
                await NoteAsync(ticket, how);
            }
            catch (SchedulingException failure)
            {
                later = failure;
                if (!failure.IsAboutOneAddress)
                    break; // What does not answer now will not for the next one either, and other cases wait.
            }
        }
        if (later is not null)
            return RetryBackoff.WaitAfter(backoff.Count(reference, conference.Id, poll.Round), later.RetryAfter);
        backoff.Forget(reference, conference.Id);
        return null;
    }

    /// <summary>By mail; or, where that can never be, by the coordinator.</summary>
    private async Task<AskedHow> AskAsync(PollTicket ticket, string? address, CancellationToken ct)
    {
        if (address is null)
            return AskedHow.Link;
        try
        {
            await mailer.SendAsync(
                new OutgoingMail(
                    MessageId(ticket),
                    address,
                    InvitationWords.Subject(ticket.Case),
                    InvitationWords.WhichTimes(ticket.Case, links.Of(ticket)),
                    Calendar: null
                ),
                ct
            );
            return AskedHow.Mail;
        }
        catch (SchedulingException failure)
        {
            if (failure.Problem is not MeetingProblem.NoMailServer)
                logger.NotAsked(ticket.Case, ticket.Conference, failure.Problem);
            if (failure.Problem is MeetingProblem.NotNow)
                throw;
            return AskedHow.Link;
        }
    }

    /// <exception cref="SchedulingException">It cannot be stored now.</exception>
    private async Task NoteAsync(PollTicket ticket, AskedHow how)
    {
        var verdict = await rooms.SubmitAsync(
            ticket.Case,
            Request.FromServer(new ReportAsked(ticket.Conference, ticket.Round, ticket.Person, how))
        );
        if (verdict is Verdict.Refused { Reason: Refusal.Unavailable })
            throw new SchedulingException(MeetingProblem.NotNow);
    }

    /// <summary>The same mail has the same id, and the id tells nothing.</summary>
    private static string MessageId(PollTicket ticket) =>
        OpaqueId.Of($"poll\n{ticket.Case}\n{ticket.Conference}\n{ticket.Round}\n{ticket.Person}", bytes: 16);
}

// Never the exception itself: what it holds inside may name addresses.
internal static partial class PollLog
{
    [LoggerMessage(
        423,
        LogLevel.Warning,
        "Case {Case}, conference {Conference}: somebody could not be asked by mail which times suit ({Problem})"
    )]
    public static partial void NotAsked(this ILogger logger, CaseId @case, ItemId conference, MeetingProblem problem);
}
