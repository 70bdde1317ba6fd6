using ConferenceHub.Hub;
using Web.Answers;

namespace Web.Endpoints;

/// <summary>
/// Refuses what another website lets a browser send: whatever names a foreign Origin, and a POST body that is not JSON
/// (or, at the one address of the import, a CSV file; clients negotiate with the hub by an empty text).
/// Together with the SameSite cookie that is the whole antiforgery.
/// </summary>
internal sealed class SameOriginMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.Equals(TeamsEndpoints.Path, StringComparison.Ordinal))
            return next(context); // Another machine speaks there, without a session.
        if (!IsOwn(request))
            return Problems.ForeignOrigin.ExecuteAsync(context);
        var isHub = request.Path.StartsWithSegments(HubSetup.Path, StringComparison.OrdinalIgnoreCase);
        if (
            HttpMethods.IsPost(request.Method)
            && !isHub
            && HasBody(request)
            && !request.HasJsonContentType()
            && !IsImport(request)
        )
            return Problems.NotJson.ExecuteAsync(context);
        return next(context);
    }

    private static bool IsOwn(HttpRequest request)
    {
        if (request.Headers.Origin is not [{ Length: > 0 } origin])
            return request.Headers.Origin.Count == 0;
        return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    // A file of contacts travels as what it is: 20 MB in a JSON text would be half as much again. Like JSON, text/csv
    // is no type that a form of another website can send.
    private static bool IsImport(HttpRequest request) =>
        request.Path.Equals(ImportEndpoints.Path, StringComparison.Ordinal)
        && request.ContentType?.Split(';')[0].Trim().Equals("text/csv", StringComparison.OrdinalIgnoreCase) is true;

    private static bool HasBody(HttpRequest request) =>
        request.ContentLength > 0 || request.ContentType is not null || request.Headers.TransferEncoding.Count > 0;
}
