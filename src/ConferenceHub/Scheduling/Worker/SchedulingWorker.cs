using System.Threading.Channels;
using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Rooms;
using ConferenceHub.Scheduling.Times;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace ConferenceHub.Scheduling.Worker;

/// <summary>Looks after the meetings of all cases: at once when somebody wishes for one, again when a service asked to wait, every few minutes for what people answer, and after a restart for whatever was cut off. The log is its queue.</summary>
public sealed class SchedulingWorker(MeetingSteps steps, PollSteps polls, ICaseIndex index, SchedulingQueue queue, TimeProvider time, SchedulingOptions options, ILogger<SchedulingWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var reference in await index.PlannedAsync(stoppingToken)) queue.Wish(reference);
        await using var looking = time.CreateTimer(_ => queue.LookAround(), null, options.LookEvery, options.LookEvery);
        await foreach (var asked in queue.ReadAllAsync(stoppingToken)) await DoAsync(asked, stoppingToken);
    }

    private async Task DoAsync(CaseId? asked, CancellationToken ct)
    {
        try
        {
            if (asked is not { } reference) await LookAroundAsync(ct);
            else
            {
                Duration?[] waits = [await steps.WorkAsync(reference, ct), await polls.WorkAsync(reference, ct)];
                if (waits.Min() is { } wait) _ = ComeBackAsync(reference, wait, ct);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)   // The store is not there, or our own mistake: said aloud, tried again later, and the other cases go on.
        {
            logger.StepFailed(asked, failure);
            if (asked is { } reference) _ = ComeBackAsync(reference, Duration.FromMinutes(1), ct);
        }
    }

    private async Task LookAroundAsync(CancellationToken ct)
    {
        foreach (var reference in await index.PlannedAsync(ct)) await steps.LookAsync(reference, ct);
    }

    private async Task ComeBackAsync(CaseId reference, Duration wait, CancellationToken ct)
    {
        await Task.Delay(wait.ToTimeSpan(), time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        queue.Wish(reference);
    }
}

/// <summary>What the worker is asked. Losing it loses nothing: the wishes stand in the log.</summary>
public sealed class SchedulingQueue : IEventListener
{
    private readonly Channel<CaseId?> asked = Channel.CreateUnbounded<CaseId?>(new() { SingleReader = true });

    public void Wish(CaseId reference) => asked.Writer.TryWrite(reference);

    public void Happened(CaseId reference, AgendaEvent happened)
    {
        if (happened is MeetingWanted or MeetingCancelWanted or ConferenceTimeSet or ConflictResolved or TimesAsked or ParticipantInvited) Wish(reference);
    }

    public void LookAround() => asked.Writer.TryWrite(null);

    public IAsyncEnumerable<CaseId?> ReadAllAsync(CancellationToken ct) => asked.Reader.ReadAllAsync(ct);
}

public sealed record SchedulingOptions
{
    /// <summary>How often answers and changes are read from the calendar.</summary>
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromMinutes(5);
}

// Never the exception of a scheduler: what it holds inside may name addresses.
internal static partial class SchedulingWorkerLog
{
    [LoggerMessage(410, LogLevel.Error, "Case {Case}, conference {Conference}: the meeting could not be arranged ({Problem})")]
    public static partial void NotArranged(this ILogger logger, CaseId @case, ItemId conference, SchedulingProblem problem);

    [LoggerMessage(411, LogLevel.Warning, "Case {Case}, conference {Conference}: the meeting cannot be looked at now ({Problem})")]
    public static partial void NotSeen(this ILogger logger, CaseId @case, ItemId conference, SchedulingProblem problem);

    [LoggerMessage(412, LogLevel.Error, "Case {Case}: a step of scheduling failed and is tried again")]
    public static partial void StepFailed(this ILogger logger, CaseId? @case, Exception failure);
}
