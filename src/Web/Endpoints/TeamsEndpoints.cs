using System.Net.Mime;
using Microsoft.AspNetCore.Http.HttpResults;
using Scheduling.Graph;
using Scheduling.Watching;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

/// <summary>
/// Where Microsoft Graph tells that something changed in the calendar. Anybody can send here: what does not carry the
/// secret is thanked for all the same, and dropped.
/// </summary>
internal static class TeamsEndpoints
{
    public const string Path = GraphOptions.NoticesPath;

    private const int LongestToken = 2048;
    private const int LongestMessage = 256 * 1024;

    public static void MapTeams(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetService<SubscriptionRenewer>() is { } keeper)
            app.MapPost(Path, (HttpRequest request, CancellationToken ct) => TakeAsync(request, keeper, ct))
                .WithSummary("Where Microsoft Graph tells of changes in the calendar.")
                .RequireAccess(AccessRule.SecretHolder)
                .Produces<string>(contentType: MediaTypeNames.Text.Plain)
                .Refuses(StatusCodes.Status400BadRequest);
    }

    private static async Task<Results<Accepted, ContentHttpResult, Problem>> TakeAsync(
        HttpRequest request,
        SubscriptionRenewer keeper,
        CancellationToken ct
    )
    {
        if (request.Query["validationToken"] is [{ Length: > 0 } token])
            return token.Length <= LongestToken
                ? TypedResults.Text(token, MediaTypeNames.Text.Plain)
                : Problems.BadRequest;
        if (
            await request.ReadBodyAsync(LongestMessage, ct) is { } body
            && keeper.Secret is { } secret
            && NotificationReader.Read(body, secret) is { } notice
        )
        {
            if (notice.Keep)
                keeper.KeepNow();
            keeper.Look();
        }
        return TypedResults.Accepted((string?)null);
    }
}
