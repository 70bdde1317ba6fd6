using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Preparing;
using ConferenceHub.Rooms;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Scheduling.Worker;

/// <summary>Makes the meetings of one case exist as its conferences wish, and looks how they stand.</summary>
public sealed class MeetingReconciler(
    IEventLog log,
    RoomDirectory rooms,
    IMeetingScheduler scheduler,
    IAddressBook addresses,
    IClock clock,
    ILogger<MeetingReconciler> logger
) : Reconciler(log, rooms)
{
    /// <summary>
    /// Looks at the meetings that stand: who comes, and whether somebody changed one in the calendar.
    /// </summary>
    /// <returns>Those that could not be seen now.</returns>
    public async Task<IReadOnlyList<string>> LookAsync(CaseId reference, MeetingFilter which, CancellationToken ct)
    {
        var unseen = new List<string>();
        foreach (var conference in (await ReadAsync(reference, ct)).Conferences)
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

    protected override long? OpenWish(CaseState state, Conference conference) =>
        conference is { Segment: not ConferenceSegment.Closed, Meeting: { WaitsForServer: true } meeting }
            ? meeting.Revision
            : null;

    protected override async Task FulfilAsync(
        CaseId reference,
        CaseState state,
        Conference conference,
        CancellationToken ct
    )
    {
        var meeting = conference.Meeting!;
        if (meeting.State is MeetingState.CancelWanted)
        {
            await CancelAsync(reference, conference, meeting, ct);
            return;
        }
        try
        {
            await ArrangeAsync(reference, conference, meeting, ct);
        }
        catch (SchedulingException failure) when (failure is { RetryAfter: null, Problem: not MeetingProblem.NotNow })
        {
            await GiveUpAsync(reference, conference, meeting, failure.Problem, ct);
        }
    }

    private async Task GiveUpAsync(
        CaseId reference,
        Conference conference,
        VideoMeeting meeting,
        MeetingProblem problem,
        CancellationToken ct
    )
    {
        logger.NotArranged(reference, conference.Id, problem);
        await ReportAsync(
            reference,
            new ReportArranged(
                conference.Id,
                meeting.Revision,
                MeetingState.NotArranged,
                meeting.Handle,
                meeting.JoinUrl,
                problem
            )
        );
        if (problem is not MeetingProblem.ChangedElsewhere)
            return;
        // So that there is something to choose from.
        if (meeting.Handle is null)
            await ReportAsync(
                reference,
                new ReportSeen(conference.Id, meeting.Revision, [], new MeetingConflict(null, null))
            );
        else
            await LookAsync(reference, MeetingFilter.All, ct);
    }

    private static bool Stands(VideoMeeting meeting) =>
        meeting.State is MeetingState.Arranged
        || (meeting.State is MeetingState.NotArranged && meeting.Problem is MeetingProblem.ChangedElsewhere);

    /// <summary>
    /// Problems that a person must fix are reported at once; a service that does not answer after
    /// <see cref="RetryBackoff.TriesBeforeTelling"/> tries.
    /// </summary>
    protected override async Task TryFailedAsync(
        CaseId reference,
        Conference conference,
        MeetingProblem problem,
        int tries,
        Duration wait
    )
    {
        if (problem is MeetingProblem.NotNow && tries < RetryBackoff.TriesBeforeTelling)
        {
            logger.TryFailed(reference, conference.Id, tries, wait);
            return;
        }
        logger.TryFailedAgain(reference, conference.Id, tries, wait);
        await SubmitAsync(reference, new ReportDelay(conference.Id, conference.Meeting!.Revision, problem));
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
            await ReportAsync(
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
        ReportAsync(
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
}
