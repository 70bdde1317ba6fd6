using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Log;
using Scheduling.Times;

namespace Web.Endpoints;

/// <param name="Link">Opens the question for this person, and for nobody else.</param>
internal sealed record PollLink(PersonId Person, Uri Link);

/// <summary>Finding a time, for the coordinator of the case.</summary>
internal static class TimesEndpoints
{
    public static void MapTimes(this WebApplication app)
    {
        app.MapGet("/api/cases/{reference}/conferences/{conference}/times", TimesAsync);
        app.MapGet("/api/cases/{reference}/conferences/{conference}/poll-links", LinksAsync);
    }

    private static async Task<IResult> TimesAsync(
        string reference,
        string conference,
        int? minutes,
        HttpContext context,
        IEventLog log,
        FreeTimes times,
        CancellationToken ct
    )
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        if (
            await log.CoordinatedByAsync(caller, reference, ct) is not { } state
            || state.FindConference(new ItemId(conference)) is not { } found
        )
            return Problems.NotFound;
        if (minutes is < 1 or > Conference.LongestMinutes)
            return Problems.WrongField("minutes", "Kies een aantal minuten tussen 1 en 480.");
        return Results.Ok(await times.FindAsync(state, found, minutes, ct));
    }

    private static async Task<IResult> LinksAsync(
        string reference,
        string conference,
        HttpContext context,
        IEventLog log,
        PollLinks links,
        CancellationToken ct
    )
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        if (
            await log.CoordinatedByAsync(caller, reference, ct) is not { } state
            || state.FindConference(new ItemId(conference))?.OpenPoll is not { } poll
        )
            return Problems.NotFound;
        return Results.Ok(
            state
                .Participants.Where(poll.Asks)
                .Select(participant => new PollLink(
                    participant.Person,
                    links.Of(
                        new PollTicket(new CaseId(reference), new ItemId(conference), poll.Round, participant.Person)
                    )
                ))
        );
    }
}
