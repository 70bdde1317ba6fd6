using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Preparing;
using ConferenceHub.Rooms;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Scheduling.Worker;

/// <summary>
/// Does for one case what its conferences wish for. Every wish stands in the log before this reads it, and what came of
/// it goes into the log after: cut off anywhere, the next time makes it one meeting.
/// </summary>
public sealed class MeetingReconciler(
    IEventLog log,
    RoomDirectory rooms,
    IMeetingScheduler scheduler,
    IAddressBook addresses,
    IClock clock,
    ILogger<MeetingReconciler> logger
)
{
    private readonly RetryBackoff backoff = new();

    /// <summary>When to come back; null when nothing waits.</summary>
    public async Task<Duration?> WorkAsync(CaseId reference, CancellationToken ct)
    {
        Duration? again = null;
        foreach (
            var conference in (await CaseHistory.ReadAsync(reference, log, ct)).Conferences.Where(conference =>
                conference is { Segment: not ConferenceSegment.Closed, Meeting.IsWaiting: true }
            )
        )
            if (await WorkAsync(reference, conference, ct) is { } wait)
                again = again is { } other ? Duration.Min(other, wait) : wait;
        return again;
    }

    /// <summary>
    /// Looks at the meetings that stand: who comes, and whether somebody changed one in the calendar.
    /// </summary>
    /// <returns>Those that could not be seen now.</returns>
    public async Task<IReadOnlyList<string>> LookAsync(CaseId reference, MeetingFilter which, CancellationToken ct)
    {
        var unseen = new List<string>();
        foreach (var conference in (await CaseHistory.ReadAsync(reference, log, ct)).Conferences)
            if (
                conference.Meeting is { } meeting
                && MeetingPlanMapper.Known(meeting) is { } known
                && which.Contains(known.Id)
                && (
                    meeting.State is MeetingState.Wanted
                    || (Stands(meeting) && !await LookAsync(reference, conference, meeting, known, ct))
                )
            )
                unseen.Add(known.Id);
        return unseen;
    }

    private async Task<Duration?> WorkAsync(CaseId reference, Conference conference, CancellationToken ct)
    {
        var meeting = conference.Meeting!;
        try
        {
            if (meeting.State is MeetingState.CancelWanted)
                await CancelAsync(reference, conference, meeting, ct);
            else
                await ArrangeAsync(reference, conference, meeting, ct);
            backoff.Forget(reference, conference.Id);
            return null;
        }
        catch (SchedulingException failure)
            when (failure.RetryAfter is not null
                || failure.Problem is MeetingProblem.NotNow
                || meeting.State is MeetingState.CancelWanted
            )
        {
            return await LaterAsync(reference, conference.Id, meeting.Revision, failure);
        }
        catch (SchedulingException failure)
        {
            logger.NotArranged(reference, conference.Id, failure.Problem);
            await SubmitAsync(
                reference,
                new ReportArranged(
                    conference.Id,
                    meeting.Revision,
                    MeetingState.NotArranged,
                    meeting.Handle,
                    meeting.JoinUrl,
                    failure.Problem
                )
            );
            if (failure.Problem is MeetingProblem.ChangedElsewhere)
                await LookAsync(reference, MeetingFilter.All, ct); // So that there is something to choose from.
            return null;
        }
    }

    private static bool Stands(VideoMeeting meeting) =>
        meeting.State is MeetingState.Arranged
        || (meeting.State is MeetingState.NotArranged && meeting.Problem is MeetingProblem.ChangedElsewhere);

    /// <summary>
    /// The wish stands and is tried again, less and less often. Problems that a person must fix are reported at once; a
    /// service that does not answer after <see cref="RetryBackoff.TriesBeforeTelling"/> tries.
    /// </summary>
    private async Task<Duration?> LaterAsync(
        CaseId reference,
        ItemId conference,
        long revision,
        SchedulingException failure
    )
    {
        var tries = backoff.Count(reference, conference, revision);
        var wait = RetryBackoff.WaitAfter(tries, failure.RetryAfter);
        if (failure.Problem is MeetingProblem.NotNow && tries < RetryBackoff.TriesBeforeTelling)
            logger.TriedInVain(reference, conference, tries, wait);
        else
        {
            logger.StillInVain(reference, conference, tries, wait);
            await rooms.SubmitAsync(
                reference,
                Request.FromServer(new ReportDelay(conference, revision, failure.Problem))
            );
        }
        return wait;
    }

    private async Task ArrangeAsync(CaseId reference, Conference conference, VideoMeeting meeting, CancellationToken ct)
    {
        var known = MeetingPlanMapper.Known(meeting);
        var plan = MeetingPlanMapper.Plan(reference, conference, await AddressesAsync(meeting, ct));
        if (plan.Start + plan.Length < clock.GetCurrentInstant())
            throw new SchedulingException(MeetingProblem.TooLate);
        if (plan.Addresses.Count == 0)
            throw new SchedulingException(MeetingProblem.AddressRefused);

        var arranged = await scheduler.ArrangeAsync(plan, known, ct);
        var problem =
            arranged.Warning ?? (plan.Addresses.Count < meeting.Invited.Count ? MeetingProblem.AddressRefused : null);
        await ReportAsync(reference, conference, meeting, MeetingState.Arranged, arranged, problem);
    }

    private async Task CancelAsync(CaseId reference, Conference conference, VideoMeeting meeting, CancellationToken ct)
    {
        await scheduler.CancelAsync(
            MeetingPlanMapper.Plan(reference, conference, await AddressesAsync(meeting, ct)),
            MeetingPlanMapper.Known(meeting),
            ct
        );
        await ReportAsync(reference, conference, meeting, MeetingState.Cancelled, null, null);
    }

    private Task<IReadOnlyDictionary<PersonId, string>> AddressesAsync(VideoMeeting meeting, CancellationToken ct) =>
        addresses.AddressesOfAsync([.. meeting.Invited.Union(meeting.PerhapsInvited)], ct);

    private async Task<bool> LookAsync(
        CaseId reference,
        Conference conference,
        VideoMeeting meeting,
        ArrangedMeeting known,
        CancellationToken ct
    )
    {
        try
        {
            if (await scheduler.ReadAsync(known, ct) is not { } seen)
                return true;
            var found = await addresses.AddressesOfAsync(meeting.Invited, ct);
            await SubmitAsync(
                reference,
                new ReportSeen(
                    conference.Id,
                    meeting.Revision,
                    Answers(meeting, found, seen),
                    Conflict(conference, seen)
                )
            );
            return true;
        }
        catch (SchedulingException failure)
        {
            logger.NotSeen(reference, conference.Id, failure.Problem);
            return false;
        }
    }

    private static EquatableArray<Attending> Answers(
        VideoMeeting meeting,
        IReadOnlyDictionary<PersonId, string> found,
        MeetingSnapshot seen
    ) =>
        meeting
            .Invited.Where(found.ContainsKey)
            .Select(person =>
                seen.Responses.TryGetValue(found[person], out var response)
                    ? new Attending(person, Of(response.Response), response.ProposedStart)
                    : new Attending(person, Attendance.NoAnswer)
            )
            .ToEquatableArray();

    private static Attendance Of(AttendanceResponse response) =>
        response switch
        {
            AttendanceResponse.None => Attendance.NoAnswer,
            AttendanceResponse.Accepted => Attendance.Comes,
            AttendanceResponse.Tentative => Attendance.Maybe,
            AttendanceResponse.Declined => Attendance.CannotCome,
        };

    private static MeetingConflict? Conflict(Conference conference, MeetingSnapshot seen)
    {
        if (seen.IsGone)
            return new MeetingConflict(null, null);
        var minutes = seen.Length is { } length ? (int)length.TotalMinutes : conference.Minutes;
        return seen.Start == conference.PlannedAt && minutes == conference.Minutes
            ? null
            : new MeetingConflict(seen.Start, minutes);
    }

    private Task ReportAsync(
        CaseId reference,
        Conference conference,
        VideoMeeting meeting,
        MeetingState state,
        ArrangedMeeting? arranged,
        MeetingProblem? problem
    ) =>
        SubmitAsync(
            reference,
            new ReportArranged(
                conference.Id,
                meeting.Revision,
                state,
                arranged is null ? null : MeetingPlanMapper.Handle(arranged),
                arranged?.JoinUrl,
                problem
            )
        );

    /// <exception cref="SchedulingException">It cannot be stored now: the wish stays, and with it the way
    /// back.</exception>
    private async Task SubmitAsync(CaseId reference, MeetingReport report)
    {
        using var _ = SchedulingActivitySource.Begin("report");
        var verdict = await rooms.SubmitAsync(reference, Request.FromServer(report));
        if (verdict is Verdict.Refused { Reason: Refusal.Unavailable })
            throw new SchedulingException(MeetingProblem.NotNow);
    }
}
