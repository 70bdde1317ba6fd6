using Accounts.Sessions;
using Agenda;
using ConferenceHub.Index;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Web.Access;
using Web.Answers;
using Web.SignIn;

namespace Web.Endpoints;

internal sealed record ScreenCode(string Code, Instant ExpiresAt);

internal sealed record PairRequest(string? Code);

internal sealed record Paired(CaseId Case);

/// <summary>
/// How the detainee's screen is opened: a code from the casemanager's own screen, typed on the shared one.
/// </summary>
internal static class ScreenEndpoints
{
    public static void MapScreen(this IEndpointRouteBuilder app)
    {
        app.MapPost(CaseEndpoints.Path + "/{reference}/screen-code", NewCodeAsync)
            .WithSummary("A code that opens the detainee's screen, once.")
            .RequireAccess(AccessRule.Professional)
            .Refuses(StatusCodes.Status403Forbidden);
        app.MapPost(CaseEndpoints.Path + "/{reference}/screen/end", EndAsync)
            .WithSummary("Ends the detainee's screens of a case.")
            .RequireAccess(AccessRule.Professional)
            .Refuses(StatusCodes.Status403Forbidden);
        app.MapPost("/screen/pair", PairAsync)
            .WithSummary("Opens the detainee's screen with a code.")
            .RequireAccess(AccessRule.SecretHolder)
            .Refuses(
                StatusCodes.Status400BadRequest,
                StatusCodes.Status404NotFound,
                StatusCodes.Status429TooManyRequests
            );
    }

    private static async Task<Results<Ok<ScreenCode>, Problem>> NewCodeAsync(
        string reference,
        CurrentUser user,
        [AsParameters] ScreenOfCase screen
    )
    {
        var id = new CaseId(reference);
        if (await screen.RefusalAsync(id, user) is { } refusal)
            return refusal;
        var (code, expiresAt) = screen.Codes.New(id);
        return TypedResults.Ok(new ScreenCode(code, Instant.FromDateTimeOffset(expiresAt)));
    }

    private static async Task<Results<NoContent, Problem>> EndAsync(
        string reference,
        CurrentUser user,
        [AsParameters] ScreenOfCase screen,
        SessionStore sessions
    )
    {
        var id = new CaseId(reference);
        if (await screen.RefusalAsync(id, user) is { } refusal)
            return refusal;
        screen.Codes.Void(id);
        await sessions.EndScreensOfAsync(id, screen.Ct);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<Paired>, Problem>> PairAsync(
        PairRequest request,
        HttpContext context,
        ScreenCodes codes
    )
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        if (codes.IsBlocked(address))
            return Problems.TooManyCodes;
        if (codes.Use(request.Code ?? "", address) is not { } reference)
            return Problems.WrongCode;

        await context.BeginSessionAsync(Participant.Detainee, screenOf: reference);
        return TypedResults.Ok(new Paired(reference));
    }

    private sealed record ScreenOfCase(ICaseIndex Index, ScreenCodes Codes, CancellationToken Ct)
    {
        /// <summary>Only the PI casemanager of the case has it in hand.</summary>
        public async Task<Problem?> RefusalAsync(CaseId id, CurrentUser user) =>
            !user.Caller.MayAskAbout(id) || await Index.ParticipantAsync(id, user.Person, Ct) is not { } participant
                ? Problems.NotFound
            : participant.Role is Role.PiCaseManager ? null
            : Problems.NotAllowed;
    }
}
