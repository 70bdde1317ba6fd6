using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Index;
using NodaTime;
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
    public static void MapScreen(this WebApplication app)
    {
        app.MapPost("/api/cases/{reference}/screen-code", NewCodeAsync);
        app.MapPost("/screen/pair", PairAsync);
    }

    private static async Task<IResult> NewCodeAsync(
        string reference,
        HttpContext context,
        ICaseIndex index,
        ScreenCodes codes,
        CancellationToken ct
    )
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        var id = new CaseId(reference);
        if (
            !caller.MayAskAbout(id)
            || caller.ScreenOf is not null
            || await index.ParticipantAsync(id, caller.Person, ct) is not { } participant
        )
            return Problems.NotFound;
        if (participant.Role is not Role.PiCaseManager)
            return Problems.NotAllowed;

        var (code, expiresAt) = codes.New(id);
        return Results.Ok(new ScreenCode(code, Instant.FromDateTimeOffset(expiresAt)));
    }

    private static async Task<IResult> PairAsync(PairRequest request, HttpContext context, ScreenCodes codes)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        if (codes.IsBlocked(address))
            return Problems.TooManyCodes;
        if (codes.Use(request.Code ?? "", address) is not { } reference)
            return Problems.WrongCode;

        await context.BeginSessionAsync(Participant.Detainee, screenOf: reference);
        return Results.Ok(new Paired(reference));
    }
}
