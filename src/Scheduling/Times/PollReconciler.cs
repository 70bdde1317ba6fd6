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
/// this reads it, and how somebody was asked after: cut off in between, they get the same mail once more.
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
) : Reconciler(log, rooms)
{
    protected override long? OpenWish(CaseState state, Conference conference) =>
        conference.OpenPoll is { } poll
        && poll.Slots[^1] > clock.GetCurrentInstant()
        && OpenWork.Unasked(state, poll).Any()
            ? poll.Round
            : null;

    protected override async Task FulfilAsync(
        CaseId reference,
        CaseState state,
        Conference conference,
        CancellationToken ct
    )
    {
        var poll = conference.OpenPoll!;
        var waiting = OpenWork.Unasked(state, poll).ToList();
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
                await ReportAsync(reference, new ReportAsked(conference.Id, poll.Round, person, how));
            }
            catch (SchedulingException failure)
            {
                later = failure;
                if (!failure.IsAboutOneAddress)
                    break; // What does not answer now will not for the next one either, and other cases wait.
            }
        }
        if (later is not null)
            throw later;
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
