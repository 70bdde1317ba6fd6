using Agenda;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using Scheduling;

namespace Scheduling.Graph;

/// <summary>
/// Arranges a conference as a Teams meeting in the organizer's calendar. Every step looks at what is there first, so
/// that asking again is harmless wherever the last time ended.
/// </summary>
public sealed class GraphScheduler(
    GraphConnection connection,
    InvitationWords words,
    IClock clock,
    ILogger<GraphScheduler> logger
) : IMeetingScheduler
{
    private const int Attempts = 3;

    /// <summary>
    /// How far from the planned time a meeting is looked for whose making was not answered: it may have been planned at
    /// another time since.
    /// </summary>
    private static readonly Duration[] Around = [Duration.FromDays(60), Duration.FromDays(730)];

    private readonly GraphEvents events = new(connection.Client, connection.Options.OrganizerId);
    private readonly GraphMeetings meetings = new(connection.Client, connection.Options.OrganizerId);
    private readonly GraphFailures failures = new(logger, clock);

    public async Task<ArrangedMeeting> ArrangeAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct)
    {
        RefuseUnlessFit(plan);
        var meeting = known is null ? await MakeAsync(plan, ct) : await AsPlannedAsync(plan, known, known.Id, ct);
        var link = meeting.OnlineMeeting?.JoinUrl ?? await SecondLookAsync(meeting, ct);
        var warning = link is null ? MeetingProblem.NoLink : await MakeSafeAsync(link, ct);
        if (warning is { } problem)
            GraphLog.StandsWithProblem(logger, plan.Reference, problem);
        return Arranged(plan, meeting, link, warning);
    }

    public Task CancelAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct) =>
        failures.TellAsync(
            GraphPlace.Event,
            async () =>
            {
                var id = known?.Id ?? await MadeEarlierAsync(plan, ct);
                if (id is not null)
                    await events.CancelAsync(id, words.Cancelled(plan.Reference), ct);
            },
            ct
        );

    public async Task<MeetingSnapshot?> ReadAsync(ArrangedMeeting known, CancellationToken ct)
    {
        var meeting = await failures.TellAsync(GraphPlace.Event, () => events.FindAsync(known.Id, ct), ct);
        return meeting is null or { IsCancelled: true } ? Gone(meeting?.ChangeKey) : Standing(meeting);
    }

    private static void RefuseUnlessFit(MeetingPlan plan)
    {
        if (plan.Link is not null)
            throw new ArgumentException("A pasted link is not arranged in Teams.", nameof(plan));
        if (plan.Addresses.Count == 0)
            throw new ArgumentException("A meeting needs somebody to invite.", nameof(plan));
    }

    private static ArrangedMeeting Arranged(MeetingPlan plan, Event meeting, string? link, MeetingProblem? warning) =>
        new(
            MeetingVia.Teams,
            meeting.Id!,
            link,
            plan.Revision,
            plan.Start,
            plan.Length,
            plan.Addresses,
            meeting.ChangeKey,
            warning,
            meeting.ICalUId
        );

    private static MeetingSnapshot Gone(string? changeKey) =>
        new(
            IsGone: true,
            Start: null,
            Length: null,
            changeKey,
            new Dictionary<string, ResponseSnapshot>(StringComparer.OrdinalIgnoreCase)
        );

    private static MeetingSnapshot Standing(Event meeting)
    {
        var (start, end) = (GraphTime.Read(meeting.Start), GraphTime.Read(meeting.End));
        return new MeetingSnapshot(
            IsGone: false,
            start,
            end - start,
            meeting.ChangeKey,
            AttendeeList.Responses(meeting)
        );
    }

    private async Task<Event> MakeAsync(MeetingPlan plan, CancellationToken ct)
    {
        var makesTeams = await failures.TellAsync(GraphPlace.Mailbox, () => events.MakesTeamsMeetingsAsync(ct), ct);
        if (!makesTeams)
        {
            GraphLog.NoTeams(logger);
            throw new SchedulingException(MeetingProblem.NoTeams);
        }
        var made = await failures.TellAsync(GraphPlace.Mailbox, () => CreateOrFindAsync(plan, ct), ct);
        return await AsPlannedAsync(plan, known: null, made, ct);
    }

    /// <summary>
    /// The same key gives the meeting that was made the first time. Where the service says that the key was used
    /// instead, as it does when the plan changed since, the meeting is looked up.
    /// </summary>
    private async Task<string> CreateOrFindAsync(MeetingPlan plan, CancellationToken ct)
    {
        try
        {
            return (await events.CreateAsync(Invitation(plan), ct)).Id!;
        }
        catch (ApiException conflict) when (conflict.ResponseStatusCode is 409)
        {
            return await MadeEarlierAsync(plan, ct)
                ?? throw new SchedulingException(MeetingProblem.NotNow, Duration.FromSeconds(30), conflict);
        }
        catch (ApiException used) when (GraphFailures.IsUsedKey(used))
        {
            return await MadeEarlierAsync(plan, ct) ?? throw new SchedulingException(MeetingProblem.ChangedElsewhere);
        }
    }

    private async Task<string?> MadeEarlierAsync(MeetingPlan plan, CancellationToken ct)
    {
        foreach (var around in Around)
        {
            var within = new Interval(plan.Start - around, plan.Start + around);
            if (await events.FindByTransactionAsync(plan.Key, within, ct) is { } found)
                return found;
        }
        return null;
    }

    private Event Invitation(MeetingPlan plan) =>
        new()
        {
            TransactionId = plan.Key,
            Subject = InvitationWords.Subject(plan.Reference),
            Body = new ItemBody { ContentType = BodyType.Text, Content = words.Agenda(plan.Reference) },
            Start = GraphTime.Wall(plan.Start),
            End = GraphTime.Wall(plan.Start + plan.Length),
            Attendees = [.. plan.Addresses.Select(AttendeeList.Required)],
            IsOnlineMeeting = true,
            OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
            HideAttendees = true,
            AllowNewTimeProposals = true,
            ResponseRequested = true,
            Sensitivity = Sensitivity.Private,
        };

    /// <summary>
    /// Reads, and changes what differs from the plan. Somebody else may change it in between: then it is read again.
    /// </summary>
    private async Task<Event> AsPlannedAsync(MeetingPlan plan, ArrangedMeeting? known, string id, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await failures.TellAsync(GraphPlace.Event, () => AsPlannedOnceAsync(plan, known, id, ct), ct);
            }
            catch (SchedulingException failure)
                when (attempt < Attempts && failure.InnerException is ApiException { ResponseStatusCode: 412 })
            {
                // Its change key is an old one now.
            }
        }
    }

    private async Task<Event> AsPlannedOnceAsync(
        MeetingPlan plan,
        ArrangedMeeting? known,
        string id,
        CancellationToken ct
    )
    {
        var meeting = await events.FindAsync(id, ct);
        if (meeting is null or { IsCancelled: true })
            throw new SchedulingException(MeetingProblem.ChangedElsewhere);
        if (!IsAt(meeting, plan.Start, plan.Length))
            meeting = await MovedAsync(meeting, plan, known, ct);
        // In a change of its own, so that only those are mailed whom it concerns.
        if (AttendeeList.Changed(meeting, plan, known) is { } attendees)
            meeting = await events.ChangeAsync(meeting, new Event { Attendees = attendees }, ct);
        return meeting;
    }

    private Task<Event> MovedAsync(Event meeting, MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct)
    {
        if (known is not null && !IsAt(meeting, known.Start, known.Length))
            throw new SchedulingException(MeetingProblem.ChangedElsewhere);
        var time = new Event { Start = GraphTime.Wall(plan.Start), End = GraphTime.Wall(plan.Start + plan.Length) };
        return events.ChangeAsync(meeting, time, ct);
    }

    private static bool IsAt(Event meeting, Instant start, Duration length) =>
        GraphTime.Read(meeting.Start) == start && GraphTime.Read(meeting.End) == start + length;

    /// <summary>The link can be a moment late.</summary>
    private async Task<string?> SecondLookAsync(Event meeting, CancellationToken ct) =>
        (await failures.TellAsync(GraphPlace.Event, () => events.FindAsync(meeting.Id!, ct), ct))
            ?.OnlineMeeting
            ?.JoinUrl;

    private async Task<MeetingProblem?> MakeSafeAsync(string link, CancellationToken ct)
    {
        try
        {
            return await failures.TellAsync(GraphPlace.Meeting, () => meetings.MakeSafeAsync(link, ct), ct)
                ? null
                : MeetingProblem.OptionsNotSet;
        }
        catch (SchedulingException failure) when (failure.Problem is MeetingProblem.NoMeetingPermission)
        {
            return MeetingProblem.NoMeetingPermission;
        }
        catch (SchedulingException failure)
            when (failure.Problem is MeetingProblem.Refused or MeetingProblem.ChangedElsewhere)
        {
            return MeetingProblem.OptionsNotSet;
        }
    }
}
