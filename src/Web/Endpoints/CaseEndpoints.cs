using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Index;
using NodaTime;

namespace Web.Endpoints;

/// <param name="At">Now, on the server's clock.</param>
internal sealed record CaseList(Instant At, IReadOnlyList<CaseRow> Cases);

internal static class CaseEndpoints
{
    public static void MapCases(this WebApplication app) =>
        app.MapGet(
            "/api/cases",
            async (HttpContext context, CaseOverview overview, IClock clock, CancellationToken ct) =>
            {
                if (Caller.From(context.User) is not { } caller)
                    return Problems.NotSignedIn;
                if (caller.ScreenOf is not null)
                    return Problems.NotFound;
                var now = clock.GetCurrentInstant();
                return Results.Ok(new CaseList(now, await overview.OfAsync(caller.Person, now, ct)));
            }
        );
}
