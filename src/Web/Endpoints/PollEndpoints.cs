using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Scheduling.Times;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

internal sealed record PollRequest(string? Token);

internal sealed record PollReply(string? Token, EquatableArray<SlotAnswer>? Answers);

/// <summary>All that a personal link shows: nobody else, and nothing that anybody else said.</summary>
/// <param name="Today">On the server's clock: from it the page tells whether a year must be said.</param>
/// <param name="Slots">The times that are asked about; none once one was chosen.</param>
/// <param name="Answers">What this person said before.</param>
/// <param name="Chosen">The time that was chosen.</param>
internal sealed record PollPage(
    CaseId Reference,
    LocalDate Today,
    int Minutes,
    EquatableArray<Instant> Slots,
    EquatableArray<SlotAnswer>? Answers,
    Instant? Chosen = null
)
{
    /// <summary>What the question looks like now; null when there is nothing to see of it any more.</summary>
    public static PollPage? Of(PollTicket ticket, CaseState state, LocalDate today) =>
        ticket.OpenIn(state) is { } poll
            ? new(ticket.Case, today, poll.Minutes, poll.Slots, poll.AnswerOf(ticket.Person))
        : ticket.ChosenIn(state) is { } conference
            ? new(ticket.Case, today, conference.Minutes, [], Answers: null, conference.PlannedAt)
        : null;
}

/// <summary>
/// Saying which times suit, by a personal link and without a sign-in. The link comes in the body, so that it stands in
/// no log.
/// </summary>
internal static class PollEndpoints
{
    public const string Page = "/peiling";

    public static void MapPoll(this IEndpointRouteBuilder app)
    {
        var poll = app.MapGroup("/api/poll")
            .RequireAccess(AccessRule.SecretHolder)
            .Limit(LinkLimits.Polls)
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        poll.MapPost("", LookAsync).WithSummary("What the link asks: which times suit.");
        poll.MapPost("/answer", AnswerAsync)
            .WithSummary("Answers which times suit.")
            .Refuses(StatusCodes.Status503ServiceUnavailable);
    }

    private static Task<Results<Ok<PollPage>, Problem>> LookAsync(
        PollRequest request,
        [AsParameters] OpenPolls polls
    ) => polls.ShowAsync(request.Token);

    private static async Task<Results<Ok<PollPage>, Problem>> AnswerAsync(
        PollReply reply,
        [AsParameters] OpenPolls polls,
        RoomDirectory rooms
    )
    {
        if (polls.Links.Read(reply.Token) is not { } ticket)
            return Problems.LinkGone;
        var answer = new AnswerTimes(ticket.Conference, ticket.Round, ticket.Person, reply.Answers ?? []);
        return await rooms.SubmitAsync(ticket.Case, Request.FromServer(answer)) switch
        {
            Verdict.Refused { Reason: Refusal.Invalid } => Problems.WrongField(
                "answers",
                "Kies bij elke tijd wat voor jou geldt."
            ),
            Verdict.Refused { Reason: Refusal.Unavailable } => Problems.NotStored,
            _ => await polls.ShowAsync(reply.Token),
        };
    }

    private sealed record OpenPolls(PollLinks Links, IEventLog Log, IClock Clock, CancellationToken Ct)
    {
        public async Task<Results<Ok<PollPage>, Problem>> ShowAsync(string? token)
        {
            if (Links.Read(token) is not { } ticket)
                return Problems.LinkGone;
            var state = await CaseHistory.ReadAsync(ticket.Case, Log, Ct);
            return PollPage.Of(ticket, state, Clock.DutchToday()) is { } page
                ? TypedResults.Ok(page)
                : Problems.LinkGone;
        }
    }
}
