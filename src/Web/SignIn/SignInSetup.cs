using System.Security.Claims;
using System.Security.Cryptography;
using Agenda;
using ConferenceHub.Hub;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Web.SignIn;

/// <summary>
/// One cookie for a session. It holds who somebody is and never what he may: that is decided per case, on every
/// request.
/// </summary>
internal static class SignInSetup
{
    public static IServiceCollection AddSignIn(this IServiceCollection services, TimeSpan session)
    {
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = "nazorg";
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Strict;
                cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookie.ExpireTimeSpan = session;
                cookie.SlidingExpiration = true;
                cookie.Events.OnRedirectToLogin = context => Status(context, StatusCodes.Status401Unauthorized);
                cookie.Events.OnRedirectToAccessDenied = context => Status(context, StatusCodes.Status403Forbidden);
            });
        services.AddAuthorization();
        services.AddSingleton<ScreenCodes>();
        return services;
    }

    /// <summary>
    /// Begins a session in this browser in place of any that it had; that one's screens are told and closed.
    /// </summary>
    public static async Task BeginSessionAsync(this HttpContext context, PersonId person, CaseId? screenOf)
    {
        await context.CloseScreensAsync();
        List<Claim> claims =
        [
            new(Caller.PersonClaim, person.Value),
            new(Caller.SessionClaim, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))),
        ];
        if (screenOf is { } reference)
            claims.Add(new Claim(Caller.ScreenClaim, reference.Value));
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity));
    }

    public static async Task EndSessionAsync(this HttpContext context)
    {
        await context.CloseScreensAsync();
        await context.SignOutAsync();
    }

    private static Task CloseScreensAsync(this HttpContext context) =>
        Caller.From(context.User) is { } caller
            ? context.RequestServices.GetRequiredService<Connections>().SignOutAsync(caller.Session)
            : Task.CompletedTask;

    private static Task Status(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
