using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Web.Access;
using Web.Answers;
using Web.SignIn;

namespace Web.Endpoints;

/// <summary>An organisation whose people can sign in.</summary>
internal sealed record SignInWay(string Id, string Name);

/// <param name="IsDemo">Whether one chooses who one is, among made-up people.</param>
internal sealed record SignInChoice(bool IsDemo, IReadOnlyList<SignInWay> Ways);

/// <summary>Signing in with the account of one's own organisation.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sign-in", List)
            .WithSummary("With which organisations one can sign in.")
            .RequireAccess(AccessRule.Anyone);
        app.MapGet("/sign-in/{provider}", Begin)
            .WithSummary("Goes to the sign-in of an organisation.")
            .RequireAccess(AccessRule.Anyone)
            .Refuses(StatusCodes.Status404NotFound);
    }

    private static Ok<SignInChoice> List(Providers providers) =>
        TypedResults.Ok(
            new SignInChoice(providers.AreForDemo, [.. providers.All.Select(one => new SignInWay(one.Id, one.Name))])
        );

    /// <param name="naar">The page to come back to, on this site.</param>
    private static Results<ChallengeHttpResult, Problem> Begin(string provider, string? naar, Providers providers) =>
        providers.Find(provider) is { } found
            ? TypedResults.Challenge(
                new AuthenticationProperties { RedirectUri = IsOurs(naar) ? naar : "/" },
                [found.Scheme]
            )
            : Problems.NotFound;

    // Never to another site, whatever the address says.
    public static bool IsOurs(string? path) =>
        path is ['/', ..]
        && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Contains('\\', StringComparison.Ordinal);
}
