using Scheduling.Graph;
using Scheduling.Watching;

namespace Web.Endpoints;

/// <summary>
/// Where Microsoft Graph tells that something changed in the calendar. Anybody can send here: what does not carry the
/// secret is thanked for all the same, and dropped.
/// </summary>
internal static class TeamsEndpoints
{
    public const string Path = GraphOptions.NoticesPath;

    private const int LongestToken = 2048;
    private const int LongestMessage = 256 * 1024;

    public static void MapTeams(this WebApplication app)
    {
        if (app.Services.GetService<NoticeKeeper>() is { } keeper)
            app.MapPost(Path, (HttpContext context, CancellationToken ct) => TakeAsync(context, keeper, ct));
    }

    private static async Task<IResult> TakeAsync(HttpContext context, NoticeKeeper keeper, CancellationToken ct)
    {
        if (context.Request.Query["validationToken"] is [{ Length: > 0 } token])
            return token.Length <= LongestToken ? Results.Text(token, "text/plain") : Problems.BadRequest;
        if (
            await BodyAsync(context.Request, ct) is { } body
            && keeper.Secret is { } secret
            && NoticeReader.Read(body, secret) is { } notice
        )
        {
            if (notice.Keep)
                keeper.KeepNow();
            keeper.Look();
        }
        return Results.Accepted();
    }

    /// <summary>Null when it is longer than the service ever sends.</summary>
    private static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken ct)
    {
        using var body = new MemoryStream();
        var part = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(part, ct)) > 0)
        {
            if (body.Length + read > LongestMessage)
                return null;
            body.Write(part, 0, read);
        }
        return body.ToArray();
    }
}
