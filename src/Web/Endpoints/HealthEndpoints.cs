using Agenda;
using ConferenceHub.Log;

namespace Web.Endpoints;

internal static class HealthEndpoints
{
    private static readonly CaseId NoCase = new("-");

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz/live", () => Results.Text("live"));
        app.MapGet("/healthz/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IEventLog log, CancellationToken ct)
    {
        try
        {
            await log.ReadAsync(NoCase, 0, ct);
            return Results.Text("ready");
        }
        // Whatever the store says, the one who asks is told in words.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Problems.NotReady("De opslag is niet bereikbaar.");
        }
    }
}
