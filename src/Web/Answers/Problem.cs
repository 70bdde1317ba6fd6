using System.Text.Json;

namespace Web.Answers;

/// <summary>An error over HTTP: RFC 9457 with a stable type and a plain Dutch sentence.</summary>
/// <param name="Field">Only when it is about one field: which, by its name on the wire.</param>
internal sealed record Problem(string Type, string Title, int Status, string Detail, string? Field = null) : IResult
{
    public const string ContentType = "application/problem+json";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        return httpContext.Response.WriteAsJsonAsync(this, (JsonSerializerOptions?)null, ContentType);
    }
}

internal static class ProblemConventions
{
    /// <summary>Says that these endpoints can answer a problem with one of these statuses.</summary>
    public static TBuilder Refuses<TBuilder>(this TBuilder endpoints, params int[] statuses)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata([
            .. statuses.Select(status => new ProducesResponseTypeMetadata(
                status,
                typeof(Problem),
                [Problem.ContentType]
            )),
        ]);
}
