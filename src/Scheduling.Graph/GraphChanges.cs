using Agenda;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Users.Item.CalendarView.Delta;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using Scheduling;

namespace Scheduling.Graph;

/// <summary>
/// Asks Graph what changed since the last time. The cursor is Graph's own link, and is followed only to the service
/// that this program talks to.
/// </summary>
public sealed class GraphChanges(GraphConnection connection, IClock clock, ILogger<GraphChanges> logger)
    : IMeetingChanges
{
    private readonly GraphFailures failures = new(logger, clock);

    private DeltaRequestBuilder Delta => connection.Client.Users[connection.Options.OrganizerId].CalendarView.Delta;

    public async Task<ChangedMeetings> SinceAsync(string? cursor, Interval window, CancellationToken ct)
    {
        if (cursor is null || !IsOurs(cursor))
            return await AnewAsync(window, ct);
        try
        {
            return await FollowAsync(() => NextAsync(cursor, ct), ct);
        }
        catch (SchedulingException failure)
            when (failure.InnerException is ApiException { ResponseStatusCode: 400 or 404 or 410 })
        {
            return await AnewAsync(window, ct); // The service has forgotten this cursor.
        }
    }

    private Task<ChangedMeetings> AnewAsync(Interval window, CancellationToken ct) =>
        FollowAsync(
            () =>
                Delta.GetAsDeltaGetResponseAsync(
                    request =>
                    {
                        request.Headers.AddForEvents();
                        request.QueryParameters.StartDateTime = GraphTime.UtcText(window.Start);
                        request.QueryParameters.EndDateTime = GraphTime.UtcText(window.End);
                    },
                    ct
                ),
            ct
        );

    private async Task<ChangedMeetings> FollowAsync(Func<Task<DeltaGetResponse?>> first, CancellationToken ct)
    {
        var ids = new List<string>();
        var page = await failures.TellAsync(GraphPlace.Mailbox, first, ct);
        while (true)
        {
            ids.AddRange((page?.Value ?? []).Select(one => one.Id).OfType<string>());
            if (page?.OdataDeltaLink is { } cursor)
                return new ChangedMeetings([.. ids.Distinct(StringComparer.Ordinal)], cursor);
            if (page?.OdataNextLink is not { } next || !IsOurs(next))
                throw new SchedulingException(MeetingProblem.Refused);
            page = await failures.TellAsync(GraphPlace.Mailbox, () => NextAsync(next, ct), ct);
        }
    }

    private Task<DeltaGetResponse?> NextAsync(string link, CancellationToken ct) =>
        Delta.WithUrl(link).GetAsDeltaGetResponseAsync(request => request.Headers.AddForEvents(), ct);

    private bool IsOurs(string link) =>
        link.StartsWith(connection.Options.BaseUrl.AbsoluteUri + "/", StringComparison.OrdinalIgnoreCase);
}
