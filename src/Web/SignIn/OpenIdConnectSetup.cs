using System.Security.Claims;
using Accounts.People;
using Agenda;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Web.SignIn;

/// <summary>
/// Signing in with the account of one's own organisation: authorization code with PKCE, on the framework's own handler.
/// It says who somebody is; what they are here comes from our accounts and never from a claim.
/// </summary>
internal static class OpenIdConnectSetup
{
    /// <summary>Where somebody comes who has no access, or whose sign-in went wrong.</summary>
    private const string NoAccess = "/?aanmelden=geen-toegang";
    private const string Failed = "/?aanmelden=mislukt";

    private const string PersonItem = "person";

    public static void AddProviders(this AuthenticationBuilder authentication, Providers providers)
    {
        foreach (var provider in providers.All)
            authentication.AddOpenIdConnect(provider.Scheme, options => Configure(options, provider));
    }

    private static void Configure(OpenIdConnectOptions options, Provider provider)
    {
        options.Authority = provider.Authority.AbsoluteUri;
        options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.CallbackPath = provider.Callback;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // A posted answer would come from another site, which is refused, and without our cookies.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.Scope.Clear();
        foreach (var scope in new[] { "openid", "profile", "email" })
            options.Scope.Add(scope);
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.GetClaimsFromUserInfoEndpoint = false;
        options.DisableTelemetry = true;
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }
        options.Events = new OpenIdConnectEvents
        {
            OnTokenValidated = context => FindPersonAsync(context, provider),
            OnTicketReceived = BeginAsync,
            OnRemoteFailure = FailAsync,
            OnAccessDenied = DenyAsync,
        };
    }

    private static async Task FindPersonAsync(TokenValidatedContext context, Provider provider)
    {
        var claims = context.Principal!;
        var identity = new ProvenIdentity(
            context.SecurityToken.Issuer,
            context.SecurityToken.Subject,
            IsMailProven(claims, provider) ? claims.FindFirstValue("email") : null
        );
        var accounts = context.HttpContext.RequestServices.GetRequiredService<AccountLinking>();
        if (await accounts.FindAsync(identity, context.HttpContext.RequestAborted) is { } person)
            context.Properties!.Items[PersonItem] = person.Value;
    }

    private static bool IsMailProven(ClaimsPrincipal claims, Provider provider) =>
        provider.MailIsVerified
        || string.Equals(claims.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase);

    private static async Task BeginAsync(TicketReceivedContext context)
    {
        context.HandleResponse();
        if (context.Properties?.Items.TryGetValue(PersonItem, out var person) is not true || person is null)
        {
            context.Response.Redirect(NoAccess);
            return;
        }
        await context.HttpContext.BeginSessionAsync(new PersonId(person), screenOf: null);
        context.Response.Redirect(context.ReturnUri ?? "/");
    }

    private static Task FailAsync(RemoteFailureContext context)
    {
        context
            .HttpContext.RequestServices.GetRequiredService<ILogger<Providers>>()
            .SignInFailed(context.Scheme.Name, context.Failure?.GetType().Name ?? "");
        context.Response.Redirect(Failed);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static Task DenyAsync(AccessDeniedContext context)
    {
        context.Response.Redirect(Failed);
        context.HandleResponse();
        return Task.CompletedTask;
    }
}

internal static partial class SignInLog
{
    // What a provider answers may name somebody: only what kind of failure it was.
    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in by {Scheme} failed: {Failure}.")]
    public static partial void SignInFailed(this ILogger logger, string scheme, string failure);
}
