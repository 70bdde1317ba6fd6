using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using NodaTime;
using Scheduling;

namespace Scheduling.Graph;

/// <summary>
/// When colleagues inside the tenant, and in organisations that share theirs with it, are busy. Of what Graph tells
/// only the times are kept.
/// </summary>
public sealed class GraphFreeBusy(GraphConnection connection, IClock clock, ILogger<GraphFreeBusy> logger) : IFreeBusy
{
    private const int AddressesAtOnce = 20;

    /// <summary>Less than 62 days at once.</summary>
    private static readonly Duration Longest = Duration.FromDays(60);

    private readonly GraphFailures failures = new(logger, clock);

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Interval>>> BusyAsync(
        IReadOnlyList<string> addresses,
        Interval within,
        CancellationToken ct
    )
    {
        var busy = new Dictionary<string, IReadOnlyList<Interval>>(StringComparer.OrdinalIgnoreCase);
        foreach (var some in addresses.Distinct(StringComparer.OrdinalIgnoreCase).Chunk(AddressesAtOnce))
        foreach (var period in Periods(within))
        foreach (var (address, times) in await AskAsync(some, period, ct))
            busy[address] = [.. busy.GetValueOrDefault(address, []), .. times];
        return busy;
    }

    private static IEnumerable<Interval> Periods(Interval within)
    {
        for (var start = within.Start; start < within.End; start += Longest)
            yield return new Interval(start, Instant.Min(start + Longest, within.End));
    }

    private async Task<IEnumerable<(string Address, IEnumerable<Interval> Times)>> AskAsync(
        string[] addresses,
        Interval period,
        CancellationToken ct
    )
    {
        var question = Question(addresses, period);
        var answer = await failures.TellAsync(GraphPlace.Mailbox, () => AskAsync(question, ct), ct);
        return (answer?.Value ?? [])
            .Where(one => one is { ScheduleId: not null, Error: null })
            .Select(one => (one.ScheduleId!, Times(one)));
    }

    private static GetSchedulePostRequestBody Question(string[] addresses, Interval period) =>
        new()
        {
            Schedules = [.. addresses],
            StartTime = GraphTime.Utc(period.Start),
            EndTime = GraphTime.Utc(period.End),
            AvailabilityViewInterval = 30,
        };

    private Task<GetSchedulePostResponse?> AskAsync(GetSchedulePostRequestBody question, CancellationToken ct) =>
        connection
            .Client.Users[connection.Options.OrganizerId]
            .Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
                question,
                request => request.Headers.AddForEvents(),
                ct
            );

    private static IEnumerable<Interval> Times(ScheduleInformation schedule) =>
        from item in schedule.ScheduleItems ?? []
        where
            item.Status
                is FreeBusyStatus.Busy
                    or FreeBusyStatus.Tentative
                    or FreeBusyStatus.Oof
                    or FreeBusyStatus.Unknown
        let start = GraphTime.Read(item.Start)
        let end = GraphTime.Read(item.End)
        where start is not null && end > start
        select new Interval(start, end);
}
