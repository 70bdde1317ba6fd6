using System.Net.Mime;
using Agenda;
using ConferenceHub.Log;
using Microsoft.AspNetCore.Http.HttpResults;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

internal static class HealthEndpoints
{
    private static readonly CaseId NoCase = new("-");

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/healthz").RequireAccess(AccessRule.Anyone);
        health
            .MapGet("/live", () => TypedResults.Text("live"))
            .WithSummary("The process runs.")
            .Produces<string>(contentType: MediaTypeNames.Text.Plain);
        health
            .MapGet("/ready", ReadyAsync)
            .WithSummary("Events can be read.")
            .Produces<string>(contentType: MediaTypeNames.Text.Plain)
            .Refuses(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<Results<ContentHttpResult, Problem>> ReadyAsync(IEventLog log, CancellationToken ct)
    {
        try
        {
            await log.ReadAsync(NoCase, 0, ct);
            return TypedResults.Text("ready");
        }
        // Whatever the store says, the one who asks is told in words.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Problems.NotReady("De opslag is niet bereikbaar.");
        }
    }
}
