using System.Text;
using Agenda;
using ConferenceHub.Hub;
using NodaTime;
using Scheduling.Calendar;
using Scheduling.Feeds;

namespace Web.Endpoints;

/// <param name="Since">When the present link was made; absent without one.</param>
internal sealed record CalendarSubscription(Instant? Since);

/// <param name="Url">Shown this once: it is not kept.</param>
internal sealed record NewCalendarLink(Uri Url);

/// <summary>
/// A conference for one's own calendar: as a file, and as a link that a calendar program reads without signing in.
/// </summary>
internal static class CalendarEndpoints
{
    public const string FeedPath = "/agenda";

    private const string OwnLink = "/api/my-calendar";
    private const string Type = CalendarFile.ContentType + "; charset=utf-8";

    public static void MapCalendar(this WebApplication app)
    {
        app.MapGet("/api/cases/{reference}/conferences/{conference}/calendar", FileAsync);
        app.MapGet(OwnLink, StandsAsync);
        app.MapPost(OwnLink, RenewAsync);
        app.MapPost(OwnLink + "/stop", StopAsync);
        app.MapGet(FeedPath + "/{secret}.ics", FeedAsync).RequireRateLimiting(LinkLimits.Calendars);
    }

    private static async Task<IResult> FileAsync(
        string reference,
        string conference,
        HttpContext context,
        PersonalCalendar calendar,
        CancellationToken ct
    )
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        if (
            caller.ScreenOf is not null
            || await calendar.OneAsync(new CaseId(reference), new ItemId(conference), caller.Person, ct) is not { } file
        )
            return Problems.NotFound;
        return Results.File(Encoding.UTF8.GetBytes(file), Type, $"overleg-{reference}.ics");
    }

    private static async Task<IResult> StandsAsync(HttpContext context, CalendarFeeds feeds, CancellationToken ct)
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        return caller.ScreenOf is not null
            ? Problems.NotFound
            : Results.Ok(new CalendarSubscription(await feeds.SinceAsync(caller.Person, ct)));
    }

    private static async Task<IResult> RenewAsync(
        HttpContext context,
        CalendarFeeds feeds,
        Settings settings,
        CancellationToken ct
    )
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        return caller.ScreenOf is not null
            ? Problems.NotFound
            : Results.Ok(
                new NewCalendarLink(
                    new Uri(settings.PublicAddress, $"{FeedPath}/{await feeds.RenewAsync(caller.Person, ct)}.ics")
                )
            );
    }

    private static async Task<IResult> StopAsync(HttpContext context, CalendarFeeds feeds, CancellationToken ct)
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        if (caller.ScreenOf is not null)
            return Problems.NotFound;
        await feeds.StopAsync(caller.Person, ct);
        return Results.NoContent();
    }

    private static async Task<IResult> FeedAsync(
        string secret,
        CalendarFeeds feeds,
        PersonalCalendar calendar,
        CancellationToken ct
    ) =>
        await feeds.WhoseAsync(secret, ct) is { } person
            ? Results.Text(await calendar.FeedAsync(person, ct), Type)
            : Problems.NotFound;
}
