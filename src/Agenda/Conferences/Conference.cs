using System.Collections.Immutable;
using NodaTime;

namespace Agenda;

/// <summary>
/// One meeting (overleg) about the case: its segment, its current item and its facilitator live here, on the server.
/// </summary>
public sealed record Conference(ItemId Id, ConferenceType Type, Instant? PlannedAt, int Minutes, Party Facilitator)
{
    /// <summary>May take over when the facilitator drops out.</summary>
    public Party? Deputy { get; init; }

    public ConferenceSegment Segment { get; init; } = ConferenceSegment.Planned;

    /// <summary>How often its time was changed: a calendar file that says the newest time counts along.</summary>
    public int TimesMoved { get; init; }

    /// <summary>The video call and its invitations, once somebody asked for them.</summary>
    public VideoMeeting? Meeting { get; init; }

    /// <summary>The last poll of which times suit.</summary>
    public TimePoll? Poll { get; init; }

    /// <summary>The poll that people can answer now.</summary>
    public TimePoll? OpenPoll => PollIn(PollState.Open);

    /// <summary>The poll after which the time was chosen.</summary>
    public TimePoll? ChosenPoll => PollIn(PollState.Chosen);

    private TimePoll? PollIn(PollState state) =>
        Segment is ConferenceSegment.Draft or ConferenceSegment.Planned && Poll?.State == state ? Poll : null;

    public Instant? StartedAt { get; init; }

    public Instant? ClosedAt { get; init; }

    public ImmutableArray<CurrentItemMove> Moves { get; init; } = [];

    /// <summary>The detainee's first, then by time (C11).</summary>
    public EquatableArray<Hand> Hands { get; init; } = [];

    /// <summary>Who has the floor in the speaking round.</summary>
    public PersonId? Speaker { get; init; }

    /// <summary>Who is still to speak in the speaking round.</summary>
    public EquatableArray<PersonId> Speakers { get; init; } = [];

    /// <summary>The link to the call, once there is one.</summary>
    public string? CallLink =>
        Meeting is { State: not (MeetingState.CancelWanted or MeetingState.Cancelled) } meeting
            ? meeting.JoinUrl ?? meeting.Link
            : null;

    public bool IsDraft => Segment is ConferenceSegment.Draft;

    public bool IsRunning => Runs(Segment);

    /// <summary>Whether a conference in this segment runs: it has begun and is not closed.</summary>
    public static bool Runs(ConferenceSegment segment) =>
        segment is ConferenceSegment.Prep or ConferenceSegment.Dialogue or ConferenceSegment.Debrief;

    /// <summary>The same at this time, which is then what an open poll led to.</summary>
    public Conference At(Instant plannedAt, int minutes) =>
        this with
        {
            PlannedAt = plannedAt,
            Minutes = minutes,
            TimesMoved = TimesMoved + (PlannedAt is null || (PlannedAt == plannedAt && Minutes == minutes) ? 0 : 1),
            Poll = OpenPoll is { } poll ? poll with { State = PollState.Chosen } : Poll,
        };

    /// <summary>While it is still to come: the same without the invitation of this person.</summary>
    internal Conference WithoutInvitationOf(PersonId person) =>
        Segment is ConferenceSegment.Planned && Meeting is { } meeting
            ? this with
            {
                Meeting = meeting.Without(person),
            }
            : this;

    public bool IsLedBy(Actor actor) => actor.IsCoordinator || actor.Person == Facilitator.Person;
}
