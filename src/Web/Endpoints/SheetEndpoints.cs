using Agenda;
using Agenda.Views;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

/// <summary>The take-along sheet, which the casemanager prints after the conversation (D6).</summary>
internal static class SheetEndpoints
{
    public static void MapSheet(this IEndpointRouteBuilder app) =>
        app.MapGet(CaseEndpoints.Path + "/{reference}/sheet", FindAsync)
            .WithSummary("What the detainee takes home on paper.")
            .RequireAccess(AccessRule.Professional)
            .Refuses(StatusCodes.Status403Forbidden);

    private static async Task<Results<Ok<SheetPage>, Problem>> FindAsync(
        string reference,
        CurrentUser user,
        IEventLog log,
        IClock clock,
        CancellationToken ct
    )
    {
        var id = new CaseId(reference);
        var state = await CaseHistory.ReadAsync(id, log, ct);
        if (!user.Caller.MayAskAbout(id) || state.ActorOf(user.Person) is not { } actor)
            return Problems.NotFound;
        if (!actor.SpeaksForTheDetainee)
            return Problems.NotAllowed;
        return TakeAlongSheet.Of(state, clock.GetCurrentInstant()) is { } sheet
            ? TypedResults.Ok(new SheetPage(clock.DutchToday(), sheet))
            : Problems.NotFound;
    }
}

/// <param name="Today">On the server's clock.</param>
internal sealed record SheetPage(LocalDate Today, TakeAlongSheet Sheet);
