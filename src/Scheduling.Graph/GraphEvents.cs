using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using Microsoft.Kiota.Abstractions;
using NodaTime;

namespace Scheduling.Graph;

/// <summary>
/// The calls on one organizer's calendar, each with what it must always carry. What stands in subject and body is not
/// read.
/// </summary>
internal sealed class GraphEvents(GraphServiceClient graph, string organizer)
{
    private static readonly string[] Fields =
    [
        "id",
        "iCalUId",
        "changeKey",
        "transactionId",
        "start",
        "end",
        "isCancelled",
        "attendees",
        "isOnlineMeeting",
        "onlineMeetingProvider",
        "onlineMeeting",
    ];

    public async Task<bool> MakesTeamsMeetingsAsync(CancellationToken ct)
    {
        var calendar = await graph
            .Users[organizer]
            .Calendar.GetAsync(request => request.QueryParameters.Select = ["allowedOnlineMeetingProviders"], ct);
        return calendar?.AllowedOnlineMeetingProviders?.Contains(OnlineMeetingProviderType.TeamsForBusiness) is true;
    }

    public async Task<Event> CreateAsync(Event meeting, CancellationToken ct) =>
        (await graph.Users[organizer].Events.PostAsync(meeting, request => request.Headers.AddForEvents(), ct))!;

    /// <summary>Null when it is not there any more.</summary>
    public async Task<Event?> FindAsync(string id, CancellationToken ct)
    {
        try
        {
            return await graph
                .Users[organizer]
                .Events[id]
                .GetAsync(
                    request =>
                    {
                        request.Headers.AddForEvents();
                        request.QueryParameters.Select = Fields;
                    },
                    ct
                );
        }
        catch (ApiException gone) when (GraphFailures.IsGone(gone))
        {
            return null;
        }
    }

    /// <summary>
    /// Changes only what <paramref name="change"/> holds, and only if nobody changed the meeting since it was read.
    /// </summary>
    public async Task<Event> ChangeAsync(Event read, Event change, CancellationToken ct) =>
        (
            await graph
                .Users[organizer]
                .Events[read.Id]
                .PatchAsync(
                    change,
                    request =>
                    {
                        request.Headers.AddForEvents();
                        if (read.AdditionalData.TryGetValue("@odata.etag", out var etag))
                            request.Headers.Add("If-Match", $"{etag}");
                    },
                    ct
                )
        )!;

    public async Task CancelAsync(string id, string comment, CancellationToken ct)
    {
        try
        {
            await graph
                .Users[organizer]
                .Events[id]
                .Cancel.PostAsync(
                    new CancelPostRequestBody { Comment = comment },
                    request => request.Headers.AddForEvents(),
                    ct
                );
        }
        catch (ApiException gone) when (GraphFailures.IsGone(gone))
        {
            // Gone already is what was asked.
        }
    }

    /// <summary>
    /// The meeting that an earlier call made, when its answer was lost and the service will not say it again.
    /// </summary>
    public async Task<string?> FindByTransactionAsync(string transaction, Interval within, CancellationToken ct)
    {
        for (var page = await FirstPageAsync(within, ct); page is not null; page = await NextPageAsync(page, ct))
            if (page.Value?.FirstOrDefault(one => IsOf(one, transaction)) is { } found)
                return found.Id;
        return null;
    }

    private static bool IsOf(Event one, string transaction) =>
        string.Equals(one.TransactionId, transaction, StringComparison.Ordinal);

    private Task<EventCollectionResponse?> FirstPageAsync(Interval within, CancellationToken ct) =>
        graph
            .Users[organizer]
            .CalendarView.GetAsync(
                request =>
                {
                    request.Headers.AddForEvents();
                    request.QueryParameters.StartDateTime = GraphTime.UtcText(within.Start);
                    request.QueryParameters.EndDateTime = GraphTime.UtcText(within.End);
                    request.QueryParameters.Select = ["id", "transactionId"];
                },
                ct
            );

    private async Task<EventCollectionResponse?> NextPageAsync(EventCollectionResponse page, CancellationToken ct) =>
        page.OdataNextLink is { } next
            ? await graph
                .Users[organizer]
                .CalendarView.WithUrl(next)
                .GetAsync(request => request.Headers.AddForEvents(), ct)
            : null;
}
