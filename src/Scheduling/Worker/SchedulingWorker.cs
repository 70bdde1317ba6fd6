using System.Collections.Concurrent;
using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Rooms;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Scheduling.Times;
using Scheduling.Watching;

namespace Scheduling.Worker;

/// <summary>
/// Looks after the meetings of all cases: at once when somebody wishes for one, again when a service asked to wait,
/// every few minutes for what people answer, and after a restart for whatever was cut off. The log is its queue.
/// </summary>
public sealed class SchedulingWorker(
    MeetingReconciler steps,
    PollReconciler polls,
    ICaseIndex index,
    CalendarChangeTracker watch,
    SchedulingQueue queue,
    TimeProvider time,
    SchedulingOptions options,
    ILogger<SchedulingWorker> logger
) : BackgroundService
{
    private readonly ConcurrentDictionary<CaseId, long> comingBack = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var reference in await index.PlannedAsync(stoppingToken))
            queue.Wish(reference);
        await using var looking = time.CreateTimer(
            _ => queue.RefreshAll(),
            null,
            options.RefreshInterval,
            options.RefreshInterval
        );
        await foreach (var asked in queue.ReadAllAsync(stoppingToken))
            await DoAsync(asked, stoppingToken);
    }

    private async Task DoAsync(CaseId? asked, CancellationToken ct)
    {
        try
        {
            if (asked is not { } reference)
                await RefreshAllAsync(ct);
            else
            {
                Duration?[] waits =
                [
                    await TryAsync(reference, steps.WorkAsync, ct),
                    await TryAsync(reference, polls.WorkAsync, ct),
                ];
                if (waits.Min() is { } wait)
                    _ = ComeBackAsync(reference, wait, ct);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.StepFailed(asked, failure);
        }
    }

    private async Task<Duration?> TryAsync(
        CaseId reference,
        Func<CaseId, CancellationToken, Task<Duration?>> work,
        CancellationToken ct
    )
    {
        try
        {
            return await work(reference, ct);
        }
        // The store is not there, or our own mistake: said aloud, tried again later, and the rest goes on.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.StepFailed(reference, failure);
            return Duration.FromMinutes(1);
        }
    }

    private async Task RefreshAllAsync(CancellationToken ct)
    {
        var changed = await watch.ChangedAsync(ct);
        if (changed.IsNone)
            return;
        foreach (var reference in await index.PlannedAsync(ct))
            watch.Again(await steps.LookAsync(reference, changed, ct));
    }

    /// <summary>
    /// Only the newest wait of a case counts: whoever presses again meanwhile starts no second row of tries.
    /// </summary>
    private async Task ComeBackAsync(CaseId reference, Duration wait, CancellationToken ct)
    {
        var mine = comingBack.AddOrUpdate(reference, 1, (_, newest) => newest + 1);
        await Task.Delay(wait.ToTimeSpan(), time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (comingBack[reference] == mine)
            queue.Wish(reference);
    }
}

public sealed record SchedulingOptions
{
    /// <summary>How often answers and changes are read from the calendar.</summary>
    public TimeSpan RefreshInterval { get; init; } = TimeSpan.FromMinutes(5);
}

// Never the exception of a scheduler: what it holds inside may name addresses.
internal static partial class SchedulingWorkerLog
{
    [LoggerMessage(
        410,
        LogLevel.Error,
        "Case {Case}, conference {Conference}: the meeting could not be arranged ({Problem})"
    )]
    public static partial void NotArranged(
        this ILogger logger,
        CaseId @case,
        ItemId conference,
        MeetingProblem problem
    );

    [LoggerMessage(
        413,
        LogLevel.Warning,
        "Case {Case}, conference {Conference}: try {Try} to arrange the meeting failed; again after {Wait}"
    )]
    public static partial void TryFailed(this ILogger logger, CaseId @case, ItemId conference, int @try, Duration wait);

    [LoggerMessage(
        414,
        LogLevel.Error,
        "Case {Case}, conference {Conference}: try {Try} to arrange the meeting failed as well; the coordinator knows, and the next is after {Wait}"
    )]
    public static partial void TryFailedAgain(
        this ILogger logger,
        CaseId @case,
        ItemId conference,
        int @try,
        Duration wait
    );

    [LoggerMessage(
        411,
        LogLevel.Warning,
        "Case {Case}, conference {Conference}: the meeting cannot be looked at now ({Problem})"
    )]
    public static partial void NotSeen(this ILogger logger, CaseId @case, ItemId conference, MeetingProblem problem);

    [LoggerMessage(412, LogLevel.Error, "Case {Case}: a step of scheduling failed and is tried again")]
    public static partial void StepFailed(this ILogger logger, CaseId? @case, Exception failure);
}
