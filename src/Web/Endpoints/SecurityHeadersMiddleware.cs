namespace Web.Endpoints;

/// <summary>
/// Headers of every answer. Nothing of a case is kept by a browser, and a calendar link by nobody but the program that
/// reads it; the client's own files, whose names change with their content, may be kept for ever.
/// </summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers.CacheControl =
                IsFeed(context) ? "private, no-cache"
                : IsHashed(context) ? "public, max-age=31536000, immutable"
                : IsPage(context) ? "no-cache"
                : "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static bool IsHashed(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
        && context.Response.StatusCode is 200 or 304;

    private static bool IsFeed(HttpContext context) =>
        context.Request.Path.StartsWithSegments(CalendarEndpoints.FeedPath, StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(HttpContext context) =>
        context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true
        || Path.HasExtension(context.Request.Path);
}
