using Accounts.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Web.Access;
using Web.Answers;
using Web.SignIn;

namespace Web.Endpoints;

/// <param name="Seconds">Until this session ends by itself.</param>
/// <param name="CanStay">Whether doing something makes it live longer.</param>
internal sealed record SessionLeft(int Seconds, bool CanStay);

/// <summary>How long a session still lives, and ending it here and everywhere.</summary>
internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/api/session").RequireAccess(AccessRule.SignedIn);
        session.MapGet("", LookAsync).WithSummary("How long this session still lives. Asking does not make it longer.");
        session.MapPost("", SeeAsync).WithSummary("Somebody is still here.");
        app.MapPost("/api/sign-out", (Delegate)SignOutAsync)
            .WithSummary("Ends the session and closes its screens.")
            .RequireAccess(AccessRule.Anyone);
        app.MapPost("/api/sign-out/everywhere", SignOutEverywhereAsync)
            .WithSummary("Ends every session of this person, in every browser.")
            .RequireAccess(AccessRule.Professional);
    }

    private static async Task<Results<Ok<SessionLeft>, Problem>> LookAsync(
        CurrentUser user,
        [AsParameters] SessionAsked asked
    ) =>
        await asked.Sessions.FindAsync(user.Caller, asked.Ct) is { } session
            ? TypedResults.Ok(asked.Left(session))
            : Problems.NotSignedIn;

    private static async Task<Results<Ok<SessionLeft>, Problem>> SeeAsync(
        CurrentUser user,
        [AsParameters] SessionAsked asked
    )
    {
        await asked.Sessions.SeeAsync(user.Caller, asked.Ct);
        return await LookAsync(user, asked);
    }

    private static async Task<NoContent> SignOutAsync(HttpContext context)
    {
        await context.EndSessionAsync();
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> SignOutEverywhereAsync(
        CurrentUser user,
        HttpContext context,
        SessionStore sessions,
        CancellationToken ct
    )
    {
        await sessions.EndAllOfAsync(user.Person, ct);
        await context.EndSessionAsync();
        return TypedResults.NoContent();
    }

    private sealed record SessionAsked(
        SessionStore Sessions,
        SessionLimits Limits,
        TimeProvider Time,
        CancellationToken Ct
    )
    {
        public SessionLeft Left(Session session)
        {
            var until = session.LivesUntil(Limits);
            var left = until - Instant.FromDateTimeOffset(Time.GetUtcNow());
            return new(Math.Max(0, (int)left.TotalSeconds), until < session.EndsAt);
        }
    }
}
