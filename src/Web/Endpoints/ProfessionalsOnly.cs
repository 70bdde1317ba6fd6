using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Preparing;

namespace Web.Endpoints;

/// <summary>
/// Keeps the directory and the catalogue for whoever is signed in as a professional. For a detainee's screen they do
/// not exist, whatever it sends.
/// </summary>
internal sealed class ProfessionalsOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, IAccounts accounts)
    {
        if (!IsUnder(context, DirectoryEndpoints.Path) && !IsUnder(context, MeasureEndpoints.Path))
            return next(context);
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn.ExecuteAsync(context);
        if (caller.ScreenOf is not null || accounts.Find(caller.Person) is not { } account)
            return Problems.NotFound.ExecuteAsync(context);
        context.Features.Set(account.AsActor());
        return next(context);
    }

    // Capitals do not matter to the routes, so not here either.
    private static bool IsUnder(HttpContext context, string path) =>
        context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
}

internal static class Professional
{
    /// <summary>Who asks, outside any case.</summary>
    public static Actor Professionally(this HttpContext context) =>
        context.Features.Get<Actor>() ?? throw new InvalidOperationException("Nobody looked who asks.");
}
