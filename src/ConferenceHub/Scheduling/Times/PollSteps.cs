using System.Security.Cryptography;
using System.Text;
using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using ConferenceHub.Scheduling.Calendar;
using ConferenceHub.Scheduling.Worker;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace ConferenceHub.Scheduling.Times;

/// <summary>Puts the open questions about times of one case to whoever was not asked yet. The question stands in the log before this reads it, and how somebody was asked after: cut off in between, he gets the same mail once more.</summary>
public sealed class PollSteps(IEventLog log, RoomDirectory rooms, FreeTimes times, IAddressBook addresses, IMailer mailer, PollLinks links, ILogger<PollSteps> logger)
{
    private static readonly Duration Soon = Duration.FromSeconds(30);

    /// <summary>When to come back; null when everybody was asked.</summary>
    public async Task<Duration?> WorkAsync(CaseId reference, CancellationToken ct)
    {
        var history = new CaseHistory(reference, log);
        await history.CatchUpAsync(ct);
        Duration? again = null;
        foreach (var conference in history.State.Conferences)
            if (conference.OpenPoll is { } poll && await AskAsync(reference, history.State, conference, poll, ct) is { } wait) again = again is { } other ? Duration.Min(other, wait) : wait;
        return again;
    }

    private async Task<Duration?> AskAsync(CaseId reference, CaseState state, Conference conference, TimePoll poll, CancellationToken ct)
    {
        var waiting = state.Participants.Where(participant => poll.Asks(participant) && poll.HowAsked(participant.Person) is null).Select(participant => participant.Person).ToList();
        if (waiting.Count == 0) return null;
        var visible = await times.VisibleAsync(state, poll, ct);
        var known = await addresses.AddressesOfAsync(waiting, ct);
        Duration? again = null;
        foreach (var person in waiting)
        {
            var ticket = new PollTicket(reference, conference.Id, poll.Round, person);
            var (how, wait) = visible.Contains(person) ? (AskedHow.Calendar, null) : await AskAsync(ticket, known.GetValueOrDefault(person), ct);
            if (wait is not null) again = wait;
            else if (await rooms.SubmitAsync(reference, Request.FromServer(new ReportAsked(conference.Id, poll.Round, person, how))) is Verdict.Refused { Reason: Refusal.Unavailable }) again = Soon;
        }
        return again;
    }

    /// <summary>By mail; or, where that cannot be, by the coordinator.</summary>
    private async Task<(AskedHow How, Duration? Wait)> AskAsync(PollTicket ticket, string? address, CancellationToken ct)
    {
        if (address is null) return (AskedHow.Link, null);
        try
        {
            await mailer.SendAsync(new OutgoingMail(MessageId(ticket), address, InvitationWords.Subject(ticket.Case), InvitationWords.WhichTimes(ticket.Case, links.Of(ticket)), Calendar: null), ct);
            return (AskedHow.Mail, null);
        }
        catch (SchedulingException failure)
        {
            if (failure.Problem is not SchedulingProblem.NoMailServer) logger.NotAsked(ticket.Case, ticket.Conference, failure.Problem);
            return (AskedHow.Link, failure.Problem is SchedulingProblem.NotNow ? failure.RetryAfter ?? Soon : null);
        }
    }

    /// <summary>The same mail has the same id, and the id tells nothing.</summary>
    private static string MessageId(PollTicket ticket) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes($"poll\n{ticket.Case}\n{ticket.Conference}\n{ticket.Round}\n{ticket.Person}")))[..32];
}

// Never the exception itself: what it holds inside may name addresses.
internal static partial class PollLog
{
    [LoggerMessage(423, LogLevel.Warning, "Case {Case}, conference {Conference}: somebody could not be asked by mail which times suit ({Problem})")]
    public static partial void NotAsked(this ILogger logger, CaseId @case, ItemId conference, SchedulingProblem problem);
}
