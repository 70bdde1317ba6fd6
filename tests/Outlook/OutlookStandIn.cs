using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Outlook;

/// <summary>
/// Stands in for Exchange and Teams with one mailbox: remembers, mails (in a list), and lets people move, answer,
/// propose and remove as they do in Outlook. Strict where the service is, and where we want to be.
/// </summary>
public sealed class OutlookStandIn : IAsyncDisposable
{
    public const string Organizer = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";

    private readonly WebApplication app;
    private readonly Lock gate = new();
    private readonly ConcurrentQueue<Fault> faults = new();
    private readonly ConcurrentQueue<string> asked = new();

    private OutlookStandIn(WebApplication app) => this.app = app;

    public StandInCalendar Calendar { get; private set; } = new();

    public StandInMeetings Meetings { get; private set; } = new();

    public StandInSubscriptions Subscriptions { get; private set; } = new();

    /// <summary>What people are told to come back to: the stand-in itself, or the judge before it.</summary>
    public string PublicUrl { get; set; } = "";

    public string Url => app.Urls.First();

    public static async Task<OutlookStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var standIn = new OutlookStandIn(builder.Build());
        standIn.app.Run(standIn.AnswerAsync);
        await standIn.app.StartAsync();
        standIn.PublicUrl = standIn.Url;
        return standIn;
    }

    public void Reset()
    {
        (Calendar, Meetings, Subscriptions) = (new(), new(), new());
        faults.Clear();
    }

    /// <summary>How often this was asked.</summary>
    public int Asked(string pathEnd) => asked.Count(path => path.EndsWith(pathEnd, StringComparison.Ordinal));

    /// <summary>The next request like this one goes wrong, once.</summary>
    public void Fail(
        string method,
        string pathEnd,
        int status,
        string code = "ErrorInternalServerError",
        string? retryAfter = null
    ) => faults.Enqueue(new Fault(method, pathEnd, status, code, retryAfter));

    /// <summary>The next request like this one is carried out, and then the line is cut before the answer.</summary>
    public void Cut(string method, string pathEnd) =>
        faults.Enqueue(new Fault(method, pathEnd, Status: 0, "", RetryAfter: null));

    public async ValueTask DisposeAsync()
    {
        Subscriptions.Dispose();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        asked.Enqueue(request.Path.Value!);
        var body =
            request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0
                ? await JsonNode.ParseAsync(request.Body) as JsonObject
                : null;
        var fault = faults.TryPeek(out var next) && next.Meets(request) && faults.TryDequeue(out next) ? next : null;
        if (fault is { Status: > 0 })
        {
            if (fault.RetryAfter is not null)
                context.Response.Headers.RetryAfter = fault.RetryAfter;
            await SendAsync(context, new Answer(fault.Status, Error(fault.Code)));
            return;
        }
        if (
            body is not null
            && request.Method == "POST"
            && request.Path == "/v1.0/subscriptions"
            && !await Subscriptions.IsAnsweredAsync(body)
        )
        {
            await SendAsync(context, new Answer(400, Error("ValidationError")));
            return;
        }
        Answer answer;
        lock (gate)
            answer = Answer(request, body);
        if (fault is not null)
            context.Abort();
        else
            await SendAsync(context, answer);
    }

    private Answer Answer(HttpRequest request, JsonObject? body)
    {
        var path = request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            return (request.Method, path) switch
            {
                ("GET", ["v1.0", "users", Organizer, "calendar"]) => new Answer(200, Meetings.Providers()),
                ("POST", ["v1.0", "users", Organizer, "calendar", "getSchedule"]) => new Answer(
                    200,
                    Calendar.Schedule(body!)
                ),
                ("POST", ["v1.0", "users", Organizer, "events"]) => new Answer(
                    201,
                    Calendar.Create(Preferred(request, body!), Meetings)
                ),
                ("GET", ["v1.0", "users", Organizer, "events", var id]) => new Answer(200, Calendar.Get(id)),
                ("PATCH", ["v1.0", "users", Organizer, "events", var id]) => new Answer(
                    200,
                    Calendar.Change(id, Preferred(request, body!), request.Headers.IfMatch.ToString())
                ),
                ("POST", ["v1.0", "users", Organizer, "events", var id, "cancel"]) => new Answer(
                    202,
                    Calendar.Cancel(id, body!)
                ),
                ("GET", ["v1.0", "users", Organizer, "calendarView"]) => new Answer(
                    200,
                    Calendar.View(request.Query, $"{PublicUrl}{request.Path}")
                ),
                ("GET", ["v1.0", "users", Organizer, "calendarView", "delta()"]) => new Answer(
                    200,
                    Calendar.Delta(request.Query, $"{PublicUrl}{request.Path}")
                ),
                ("GET", ["v1.0", "users", Organizer, "onlineMeetings"]) => new Answer(
                    200,
                    Meetings.Find(request.Query["$filter"].ToString())
                ),
                ("GET", ["v1.0", "users", Organizer, "onlineMeetings", var id]) => new Answer(200, Meetings.Get(id)),
                ("PATCH", ["v1.0", "users", Organizer, "onlineMeetings", var id]) => new Answer(
                    200,
                    Meetings.Change(id, body!)
                ),
                ("POST", ["v1.0", "subscriptions"]) => new Answer(201, Subscriptions.Make(body!)),
                ("PATCH", ["v1.0", "subscriptions", var id]) => new Answer(200, Subscriptions.Renew(id, body!)),
                ("DELETE", ["v1.0", "subscriptions", var id]) => new Answer(204, Subscriptions.End(id)),
                _ => new Answer(404, Error("ResourceNotFound")),
            };
        }
        catch (StandInException refused)
        {
            return new Answer(refused.Status, Error(refused.Code));
        }
    }

    private static JsonObject Preferred(HttpRequest request, JsonObject body) =>
        request.Headers["Prefer"].ToString() is var prefer
        && prefer.Contains("IdType=\"ImmutableId\"", StringComparison.Ordinal)
        && prefer.Contains("outlook.timezone=\"W. Europe Standard Time\"", StringComparison.Ordinal)
            ? body
            : throw new StandInException(400, "ErrorInvalidRequest");

    private static JsonObject Error(string code) =>
        new()
        {
            ["error"] = new JsonObject { ["code"] = code, ["message"] = "Said by the stand-in." },
        };

    private static async Task SendAsync(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Body is null)
            return;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.Body.ToJsonString());
    }

    private sealed record Fault(string Method, string PathEnd, int Status, string Code, string? RetryAfter)
    {
        public bool Meets(HttpRequest request) =>
            request.Method == Method && request.Path.Value!.EndsWith(PathEnd, StringComparison.Ordinal);
    }
}

internal sealed record Answer(int Status, JsonObject? Body);

public sealed class StandInException(int status, string code) : Exception(code)
{
    public int Status => status;

    public string Code => Message;
}
