using System.Text;
using Agenda;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Scheduling.Calendar;
using Scheduling.Feeds;
using Web.Access;
using Web.Answers;
using Web.Configuration;

namespace Web.Endpoints;

/// <param name="Since">When the present link was made; absent without one.</param>
/// <param name="Today">On the server's clock.</param>
internal sealed record CalendarSubscription(Instant? Since, LocalDate Today);

/// <param name="Url">Shown this once: it is not kept.</param>
internal sealed record NewCalendarLink(Uri Url);

/// <summary>
/// A conference for one's own calendar: as a file, and as a link that a calendar program reads without signing in.
/// </summary>
internal static class CalendarEndpoints
{
    public const string FeedPath = "/agenda";

    private const string Type = CalendarFile.ContentType + "; charset=utf-8";

    public static void MapCalendar(this IEndpointRouteBuilder app)
    {
        app.MapGet(CaseEndpoints.Path + "/{reference}/conferences/{conference}/calendar", FileAsync)
            .WithSummary("A conference as a calendar file.")
            .RequireAccess(AccessRule.Professional)
            .Produces<string>(contentType: CalendarFile.ContentType);
        var link = app.MapGroup("/api/my-calendar").RequireAccess(AccessRule.Professional);
        link.MapGet("", FindAsync).WithSummary("The link to one's own calendar, when there is one.");
        link.MapPost("", RenewAsync).WithSummary("Makes a link to one's own calendar; an earlier one stops working.");
        link.MapPost("/stop", StopAsync).WithSummary("Lets the link to one's own calendar stop working.");
        app.MapGet(FeedPath + "/{secret}.ics", FeedAsync)
            .WithSummary("The calendar behind a link.")
            .RequireAccess(AccessRule.SecretHolder)
            .Limit(LinkLimits.Calendars)
            .Produces<string>(contentType: CalendarFile.ContentType)
            .Refuses(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<FileContentHttpResult, Problem>> FileAsync(
        string reference,
        string conference,
        CurrentUser user,
        PersonalCalendar calendar,
        CancellationToken ct
    ) =>
        await calendar.OneAsync(new CaseId(reference), new ItemId(conference), user.Person, ct) is { } file
            ? TypedResults.File(Encoding.UTF8.GetBytes(file), Type, $"overleg-{reference}.ics")
            : Problems.NotFound;

    private static async Task<Ok<CalendarSubscription>> FindAsync(
        CurrentUser user,
        CalendarFeeds feeds,
        IClock clock,
        CancellationToken ct
    ) => TypedResults.Ok(new CalendarSubscription(await feeds.SinceAsync(user.Person, ct), clock.DutchToday()));

    private static async Task<Ok<NewCalendarLink>> RenewAsync(
        CurrentUser user,
        CalendarFeeds feeds,
        Settings settings,
        CancellationToken ct
    )
    {
        var secret = await feeds.RenewAsync(user.Person, ct);
        return TypedResults.Ok(new NewCalendarLink(new Uri(settings.PublicAddress, $"{FeedPath}/{secret}.ics")));
    }

    private static async Task<NoContent> StopAsync(CurrentUser user, CalendarFeeds feeds, CancellationToken ct)
    {
        await feeds.StopAsync(user.Person, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Results<ContentHttpResult, Problem>> FeedAsync(
        string secret,
        CalendarFeeds feeds,
        PersonalCalendar calendar,
        CancellationToken ct
    ) =>
        await feeds.WhoseAsync(secret, ct) is { } person
            ? TypedResults.Text(await calendar.FeedAsync(person, ct), Type)
            : Problems.NotFound;
}
