using NodaTime;

namespace Agenda.Views;

public sealed record ConferenceView(
    ItemId Id,
    ConferenceSegment Segment,
    ConferenceType Type,
    Party Facilitator,
    EquatableArray<Hand> Hands,
    EquatableArray<PersonId> Speakers
) : ItemView(Id)
{
    public override string Kind => "conference";
    public Instant? PlannedAt { get; init; }
    public int? Minutes { get; init; }
    public Party? Deputy { get; init; }
    public ItemId? CurrentItem { get; init; }
    public Instant? CurrentSince { get; init; }
    public Instant? StartedAt { get; init; }
    public Instant? ClosedAt { get; init; }
    public PersonId? Speaker { get; init; }

    /// <summary>Where the call is.</summary>
    public string? JoinUrl { get; init; }

    /// <summary>The state of the invitations; for the coordinator.</summary>
    public MeetingView? Meeting { get; init; }

    /// <summary>Who was asked which times suit, and what they said; for the coordinator.</summary>
    public PollView? Poll { get; init; }
}
