using System.Globalization;
using Agenda;
using Microsoft.AspNetCore.Http.HttpResults;
using Scheduling.Calendar;
using Scheduling.Times;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

/// <param name="Link">Opens the question for this person, and for nobody else.</param>
internal sealed record PollLink(PersonId Person, Uri Link);

/// <summary>Finding a time and inviting by hand, for the coordinator of the case.</summary>
internal static class TimesEndpoints
{
    public static void MapTimes(this IEndpointRouteBuilder app)
    {
        var conference = app.MapGroup(CaseEndpoints.Path + "/{reference}/conferences/{conference}")
            .RequireAccess(AccessRule.Professional);
        conference
            .MapGet("/times", TimesAsync)
            .WithSummary("Times at which the participants are free.")
            .Refuses(StatusCodes.Status400BadRequest);
        conference
            .MapGet("/poll-links", LinksAsync)
            .WithSummary("The personal links of the open question about times.");
        conference
            .MapGet("/messages-by-hand", MessagesAsync)
            .WithSummary("What the coordinator sends where Nazorg does not: text and addresses.");
    }

    private static async Task<Results<Ok<FoundTimes>, Problem>> TimesAsync(
        string conference,
        int? minutes,
        [AsParameters] CoordinatedCase coordinated,
        FreeTimes times
    )
    {
        if (
            await coordinated.StateAsync() is not { } state
            || state.FindConference(new ItemId(conference)) is not { } found
        )
            return Problems.NotFound;
        if (minutes is { } asked && !ConferenceLimits.IsFit(asked))
            return Problems.WrongField(
                "minutes",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Kies een aantal minuten tussen 1 en {ConferenceLimits.LongestMinutes}."
                )
            );
        return TypedResults.Ok(await times.FindAsync(state, found, minutes, coordinated.Ct));
    }

    private static async Task<Results<Ok<IReadOnlyList<MessageByHand>>, Problem>> MessagesAsync(
        string conference,
        [AsParameters] CoordinatedCase coordinated,
        MessagesByHand messages
    ) =>
        await coordinated.StateAsync() is { } state && state.FindConference(new ItemId(conference)) is { } found
            ? TypedResults.Ok(await messages.OfAsync(coordinated.Id, found, coordinated.Ct))
            : Problems.NotFound;

    private static async Task<Results<Ok<IReadOnlyList<PollLink>>, Problem>> LinksAsync(
        string conference,
        [AsParameters] CoordinatedCase coordinated,
        PollLinks links
    )
    {
        if (
            await coordinated.StateAsync() is not { } state
            || state.FindConference(new ItemId(conference))?.OpenPoll is not { } poll
        )
            return Problems.NotFound;
        return TypedResults.Ok<IReadOnlyList<PollLink>>([
            .. state.Participants.Where(poll.Asks).Select(participant => Link(participant.Person)),
        ]);

        PollLink Link(PersonId person) =>
            new(person, links.Of(new PollTicket(coordinated.Id, new ItemId(conference), poll.Round, person)));
    }
}
