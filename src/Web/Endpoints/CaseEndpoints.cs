using ConferenceHub.Overview;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Web.Access;

namespace Web.Endpoints;

/// <param name="At">Now, on the server's clock.</param>
internal sealed record CaseList(Instant At, IReadOnlyList<CaseRow> Cases);

internal static class CaseEndpoints
{
    public const string Path = "/api/cases";

    public static void MapCases(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, ListAsync)
            .WithSummary("The cases in which one takes part.")
            .RequireAccess(AccessRule.Professional);

    private static async Task<Ok<CaseList>> ListAsync(
        CurrentUser user,
        CaseOverview overview,
        IClock clock,
        CancellationToken ct
    )
    {
        var now = clock.GetCurrentInstant();
        return TypedResults.Ok(new CaseList(now, await overview.OfAsync(user.Person, now, ct)));
    }
}
