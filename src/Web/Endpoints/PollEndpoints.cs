using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using NodaTime;
using Scheduling.Times;

namespace Web.Endpoints;

internal sealed record PollRequest(string? Token);

internal sealed record PollReply(string? Token, Sequence<SlotAnswer>? Answers);

/// <summary>All that a personal link shows: nobody else, and nothing that anybody else said.</summary>
/// <param name="Answers">What this person said before.</param>
internal sealed record PollPage(CaseId Reference, int Minutes, Sequence<Instant> Slots, Sequence<SlotAnswer>? Answers);

/// <summary>
/// Saying which times suit, by a personal link and without a sign-in. The link comes in the body, so that it stands in
/// no log.
/// </summary>
internal static class PollEndpoints
{
    public const string Page = "/peiling";

    public static void MapPoll(this WebApplication app)
    {
        app.MapPost("/api/poll", LookAsync).RequireRateLimiting(LinkLimits.Polls);
        app.MapPost("/api/poll/answer", AnswerAsync).RequireRateLimiting(LinkLimits.Polls);
    }

    private static async Task<IResult> LookAsync(
        PollRequest request,
        PollLinks links,
        IEventLog log,
        CancellationToken ct
    )
    {
        if (links.Read(request.Token) is not { } ticket)
            return Problems.LinkGone;
        var poll = ticket.OpenIn(await CaseHistory.ReadAsync(ticket.Case, log, ct));
        return poll is null
            ? Problems.LinkGone
            : Results.Ok(new PollPage(ticket.Case, poll.Minutes, poll.Slots, poll.AnswerOf(ticket.Person)));
    }

    private static async Task<IResult> AnswerAsync(
        PollReply reply,
        PollLinks links,
        IEventLog log,
        RoomDirectory rooms,
        CancellationToken ct
    )
    {
        if (links.Read(reply.Token) is not { } ticket)
            return Problems.LinkGone;
        var answer = new AnswerTimes(ticket.Conference, ticket.Round, ticket.Person, reply.Answers ?? []);
        return await rooms.SubmitAsync(ticket.Case, Request.FromServer(answer)) switch
        {
            Verdict.Refused { Reason: Refusal.Invalid } => Problems.WrongField(
                "answers",
                "Kies bij elke tijd wat voor u geldt."
            ),
            Verdict.Refused { Reason: Refusal.Unavailable } => Problems.NotStored,
            Verdict.Refused => Problems.LinkGone,
            _ => await LookAsync(new PollRequest(reply.Token), links, log, ct),
        };
    }
}
