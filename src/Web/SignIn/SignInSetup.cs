using System.Security.Claims;
using System.Security.Cryptography;
using Accounts.Sessions;
using Agenda;
using ConferenceHub.Hub;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Web.SignIn;

/// <summary>
/// One cookie for a session. It holds who somebody is and never what he may: that is decided per case, on every
/// request. Whether it is still so says the store of sessions.
/// </summary>
internal static class SignInSetup
{
    public static IServiceCollection AddSignIn(
        this IServiceCollection services,
        SessionLimits limits,
        Providers providers,
        bool isSecure
    )
    {
        var authentication = services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = isSecure ? "__Host-nazorg" : "nazorg";
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Strict;
                cookie.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
                cookie.ExpireTimeSpan = limits.Longest.ToTimeSpan();
                cookie.SlidingExpiration = false;
                cookie.Events.OnValidatePrincipal = RejectEndedAsync;
                cookie.Events.OnRedirectToLogin = context => Status(context, StatusCodes.Status401Unauthorized);
                cookie.Events.OnRedirectToAccessDenied = context => Status(context, StatusCodes.Status403Forbidden);
            });
        authentication.AddProviders(providers);
        services.AddAuthorization();
        services.AddSingleton(providers);
        services.AddSingleton<ScreenCodes>();
        return services;
    }

    /// <summary>
    /// Begins a session in this browser in place of any that it had; that one's screens are told and closed.
    /// </summary>
    public static async Task BeginSessionAsync(this HttpContext context, PersonId person, CaseId? screenOf)
    {
        await context.EndStoredAsync();
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var caller = new Caller(person, name, screenOf);
        await context.Sessions().BeginAsync(caller, context.RequestAborted);
        var identity = new ClaimsIdentity(ClaimsOf(caller), CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity));
    }

    public static async Task EndSessionAsync(this HttpContext context)
    {
        await context.EndStoredAsync();
        await context.SignOutAsync();
    }

    private static IEnumerable<Claim> ClaimsOf(Caller caller) =>
        caller.ScreenOf is { } reference
            ? [.. Who(caller), new Claim(Caller.ScreenClaim, reference.Value)]
            : Who(caller);

    private static IReadOnlyList<Claim> Who(Caller caller) =>
        [new(Caller.PersonClaim, caller.Person.Value), new(Caller.SessionClaim, caller.Session)];

    private static Task EndStoredAsync(this HttpContext context) =>
        Caller.From(context.User) is { } caller
            ? context.Sessions().EndAsync(caller, context.RequestAborted)
            : Task.CompletedTask;

    private static SessionStore Sessions(this HttpContext context) =>
        context.RequestServices.GetRequiredService<SessionStore>();

    private static async Task RejectEndedAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (
            Caller.From(context.Principal) is not { } caller
            || await http.Sessions().FindAsync(caller, http.RequestAborted) is null
        )
            context.RejectPrincipal();
    }

    private static Task Status(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
