using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using NodaTime;

namespace Scheduling;

/// <summary>
/// Does for one case what its conferences wish for, of one kind of wish. Every wish stands in the log before this reads
/// it, and what came of it goes into the log after: cut off anywhere, the next time finishes it.
/// </summary>
public abstract class Reconciler(IEventLog log, RoomDirectory rooms)
{
    private readonly RetryBackoff backoff = new();

    /// <summary>When to come back; null when nothing waits.</summary>
    public async Task<Duration?> WorkAsync(CaseId reference, CancellationToken ct)
    {
        var state = await ReadAsync(reference, ct);
        Duration? again = null;
        foreach (var conference in state.Conferences)
            if (await WorkAsync(reference, state, conference, ct) is { } wait)
                again = again is { } other ? Duration.Min(other, wait) : wait;
        return again;
    }

    private async Task<Duration?> WorkAsync(
        CaseId reference,
        CaseState state,
        Conference conference,
        CancellationToken ct
    )
    {
        if (OpenWish(state, conference) is not { } wish)
            return null;
        try
        {
            await FulfilAsync(reference, state, conference, ct);
            backoff.Forget(reference, conference.Id);
            return null;
        }
        catch (SchedulingException failure)
        {
            var tries = backoff.Count(reference, conference.Id, wish);
            var wait = RetryBackoff.WaitAfter(tries, failure.RetryAfter);
            await TryFailedAsync(reference, conference, failure.Problem, tries, wait);
            return wait;
        }
    }

    /// <summary>The number of the wish that waits: another wish is tried from the beginning. Null when none
    /// waits.</summary>
    protected abstract long? OpenWish(CaseState state, Conference conference);

    /// <exception cref="SchedulingException">Not now: it is tried again, less and less often.</exception>
    protected abstract Task FulfilAsync(CaseId reference, CaseState state, Conference conference, CancellationToken ct);

    /// <summary>After each try that failed, while the next one waits.</summary>
    protected virtual Task TryFailedAsync(
        CaseId reference,
        Conference conference,
        MeetingProblem problem,
        int tries,
        Duration wait
    ) => Task.CompletedTask;

    protected Task<CaseState> ReadAsync(CaseId reference, CancellationToken ct) =>
        CaseHistory.ReadAsync(reference, log, ct);

    /// <exception cref="SchedulingException">It cannot be stored now: the wish stays, and with it the way
    /// back.</exception>
    protected async Task ReportAsync(CaseId reference, ServerReport report)
    {
        using var _ = SchedulingActivitySource.Begin("report");
        if (await SubmitAsync(reference, report) is Verdict.Refused { Reason: Refusal.Unavailable })
            throw new SchedulingException(MeetingProblem.NotNow);
    }

    protected Task<Verdict> SubmitAsync(CaseId reference, ServerReport report) =>
        rooms.SubmitAsync(reference, Request.FromServer(report));
}
