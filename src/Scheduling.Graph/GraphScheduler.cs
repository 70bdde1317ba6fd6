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
        var standing = known is null
            ? await MakeAsync(plan, ct)
            : await AsPlannedAsync(plan, known, new Found(known.Id, IsAsSent: false), ct);
        var link = standing.Meeting.OnlineMeeting?.JoinUrl ?? await SecondLookAsync(standing.Meeting, ct);
        var warning =
            (link is null ? MeetingProblem.NoLink : await MakeSafeAsync(link, ct))
            ?? (standing.Aliases.Unclear.Count > 0 ? MeetingProblem.AddressUnclear : null);
        if (warning is { } problem)
            GraphLog.StandsWithProblem(logger, plan.Reference, problem);
        return Arranged(plan, standing, link, warning);
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
        return meeting is null or { IsCancelled: true } ? Gone(meeting?.ChangeKey) : Seen(meeting, known);
    }

    private static void RefuseUnlessFit(MeetingPlan plan)
    {
        if (plan.Link is not null)
            throw new ArgumentException("A pasted link is not arranged in Teams.", nameof(plan));
        if (plan.Addresses.Count == 0)
            throw new ArgumentException("A meeting needs somebody to invite.", nameof(plan));
    }

    private static ArrangedMeeting Arranged(
        MeetingPlan plan,
        Standing standing,
        string? link,
        MeetingProblem? warning
    ) =>
        new(
            MeetingVia.Teams,
            standing.Meeting.Id!,
            link,
            plan.Revision,
            plan.Start,
            plan.Length,
            plan.Addresses,
            standing.Meeting.ChangeKey,
            warning,
            standing.Meeting.ICalUId,
            standing.Aliases.Differing,
            standing.Aliases.Unclear
        );

    private static MeetingSnapshot Gone(string? changeKey) =>
        new(
            IsGone: true,
            Start: null,
            Length: null,
            changeKey,
            new Dictionary<string, ResponseSnapshot>(StringComparer.OrdinalIgnoreCase)
        );

    private static MeetingSnapshot Seen(Event meeting, ArrangedMeeting known)
    {
        var aliases = Aliases.Of(
            Invited.Of(known.Addresses),
            known.Aliases,
            AttendeeList.AddressesOn(meeting),
            areAllOurs: false
        );
        var (start, end) = (GraphTime.Read(meeting.Start), GraphTime.Read(meeting.End));
        return new MeetingSnapshot(
            IsGone: false,
            start,
            end - start,
            meeting.ChangeKey,
            AttendeeList.Responses(meeting, aliases)
        );
    }

    private async Task<Standing> MakeAsync(MeetingPlan plan, CancellationToken ct)
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
    private async Task<Found> CreateOrFindAsync(MeetingPlan plan, CancellationToken ct)
    {
        try
        {
            return new Found((await events.CreateAsync(Invitation(plan), ct)).Id!, IsAsSent: true);
        }
        catch (ApiException conflict) when (conflict.ResponseStatusCode is 409)
        {
            return await FoundAsync(plan, ct)
                ?? throw new SchedulingException(MeetingProblem.NotNow, Duration.FromSeconds(30), conflict);
        }
        catch (ApiException used) when (GraphFailures.IsUsedKey(used))
        {
            return await FoundAsync(plan, ct) ?? throw new SchedulingException(MeetingProblem.ChangedElsewhere);
        }
    }

    private async Task<Found?> FoundAsync(MeetingPlan plan, CancellationToken ct) =>
        await MadeEarlierAsync(plan, ct) is { } id ? new Found(id, IsAsSent: false) : null;

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
    private async Task<Standing> AsPlannedAsync(
        MeetingPlan plan,
        ArrangedMeeting? known,
        Found found,
        CancellationToken ct
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await failures.TellAsync(GraphPlace.Event, () => AsPlannedOnceAsync(plan, known, found, ct), ct);
            }
            catch (SchedulingException failure)
                when (attempt < Attempts && failure.InnerException is ApiException { ResponseStatusCode: 412 })
            {
                // Its change key is an old one now.
            }
        }
    }

    private async Task<Standing> AsPlannedOnceAsync(
        MeetingPlan plan,
        ArrangedMeeting? known,
        Found found,
        CancellationToken ct
    )
    {
        var meeting = await events.FindAsync(found.Id, ct);
        if (meeting is null or { IsCancelled: true })
            throw new SchedulingException(MeetingProblem.ChangedElsewhere);
        if (!IsAt(meeting, plan.Start, plan.Length))
            meeting = await MovedAsync(meeting, plan, known, ct);
        var ours = AttendeeList.Earlier(plan, known).And(known is null ? plan.Addresses : []);
        var there = AttendeeList.AddressesOn(meeting);
        return await WithAttendeesAsync(
            plan,
            known,
            new Standing(meeting, Aliases.Of(ours, known?.Aliases, there, found.IsAsSent)),
            ct
        );
    }

    /// <summary>In a change of its own, so that only those are mailed whom it concerns.</summary>
    private async Task<Standing> WithAttendeesAsync(
        MeetingPlan plan,
        ArrangedMeeting? known,
        Standing before,
        CancellationToken ct
    )
    {
        var coming = AttendeeList.Coming(plan, known, before.Aliases);
        if (AttendeeList.Changed(before.Meeting, plan, known, before.Aliases, coming) is not { } attendees)
            return before;
        var after = await events.ChangeAsync(before.Meeting, new Event { Attendees = attendees }, ct);
        var added = Invited
            .Of(AttendeeList.AddressesOn(after))
            .Without(Invited.Of(AttendeeList.AddressesOn(before.Meeting)));
        return new Standing(
            after,
            before.Aliases.And(Aliases.Of(Invited.Of(coming), known: null, [.. added], areAllOurs: true))
        );
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

    /// <param name="IsAsSent">Whether the calendar made it of what we sent.</param>
    private sealed record Found(string Id, bool IsAsSent);

    /// <summary>A meeting as planned, and under which address each of ours is on it.</summary>
    private sealed record Standing(Event Meeting, Aliases Aliases);
}
