using Agenda.Deadlines;
using NodaTime;

namespace Agenda.Views;

/// <summary>One thing as a screen is sent it. Compares by content: what is equal is not sent again.</summary>
public abstract record ViewItem(ItemId Id)
{
    public abstract string Kind { get; }
}

/// <summary>An item for professionals. Absent is the same as null.</summary>
public abstract record ItemView(ItemId Id) : ViewItem(Id)
{
    public Visibility Visibility { get; init; } = Visibility.Partners;

    public Sequence<OrganisationId>? VisibleTo { get; init; }
}

/// <summary>What was written by somebody about a life area, with the detainee's words for it.</summary>
public abstract record WrittenView(ItemId Id) : ItemView(Id)
{
    public LifeArea? LifeArea { get; init; }
    public required Party By { get; init; }
    public Instant At { get; init; }
    public Sequence<string>? PlainText { get; init; }
}

public sealed record CaseView(
    ItemId Id,
    CaseId Reference,
    string FirstName,
    Sequence<LifeArea> LifeAreas,
    Sequence<Deadline> Deadlines
) : ItemView(Id)
{
    public override string Kind => "case";
    public OrganisationId? BringingPartner { get; init; }
    public string? HomeMunicipality { get; init; }
    public string? SettlementMunicipality { get; init; }
    public string? PiMunicipality { get; init; }
    public LocalDate? DetentionStart { get; init; }
    public DetentionKind? DetentionKind { get; init; }
    public LocalDate? InformedOn { get; init; }
    public LocalDate? ReleaseDate { get; init; }
    public bool? ReleaseProvisional { get; init; }
    public LocalDate? ReleaseMovedFrom { get; init; }

    /// <summary>For the coordinator only.</summary>
    public Sequence<PersonId>? LockedOut { get; init; }
}

public sealed record ParticipantView(
    ItemId Id,
    PersonId Person,
    string Name,
    string Function,
    OrganisationId Organisation,
    string OrganisationName,
    Role Role,
    PersonId? DeputyOf
) : ItemView(Id)
{
    public override string Kind => "participant";
    public string? Purpose { get; init; }
    public LegalBasis? LegalBasis { get; init; }
    public Sequence<Consent>? Consents { get; init; }
}

public sealed record ConferenceView(
    ItemId Id,
    ConferenceSegment Segment,
    ConferenceType Type,
    Party Facilitator,
    Sequence<Hand> Hands,
    Sequence<PersonId> Speakers
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

    /// <summary>How the invitations stand; for the coordinator.</summary>
    public MeetingView? Meeting { get; init; }

    /// <summary>Who was asked which times suit, and what they said; for the coordinator.</summary>
    public PollView? Poll { get; init; }
}

public sealed record PollView(int Round, int Minutes, Sequence<Instant> Slots, Sequence<PolledView> People);

public sealed record PolledView(PersonId Person)
{
    /// <summary>Absent while the question is on its way.</summary>
    public AskedHow? How { get; init; }
    public Sequence<SlotAnswer>? Answers { get; init; }
}

public sealed record MeetingView(
    MeetingVia Via,
    MeetingState State,
    Sequence<PersonId> Invited,
    Sequence<Attending> Answers
)
{
    public string? Link { get; init; }
    public string? Problem { get; init; }
    public MeetingConflict? Conflict { get; init; }
}

public sealed record AgendaItemView(ItemId Id, ItemId Conference, string Title, ConferenceSegment Segment, int Order)
    : WrittenView(Id)
{
    public override string Kind => "agendaItem";
    public int? Minutes { get; init; }
    public bool? QuickWin { get; init; }
}

public sealed record GoalView(
    ItemId Id,
    string Text,
    GoalStance Stance,
    GoalState State,
    int Order,
    Sequence<Words> Earlier,
    Sequence<Words> Interpretations
) : WrittenView(Id)
{
    public override string Kind => "goal";
    public LocalDate? AskAgainOn { get; init; }
    public Instant? ConfirmedAt { get; init; }
}

public sealed record ActionView(
    ItemId Id,
    string Text,
    ActionState State,
    Sequence<Party> Supporters,
    Sequence<OrganisationId> Suggested,
    Sequence<ItemId> DependsOn,
    Sequence<ItemId> Unlocks,
    Sequence<Words> Progress
) : WrittenView(Id)
{
    public override string Kind => "action";
    public ItemId? Goal { get; init; }
    public LocalDate? Due { get; init; }
    public Party? Owner { get; init; }
    public Party? Deputy { get; init; }
    public Party? HandingOverTo { get; init; }
    public string? DoneWhen { get; init; }
    public bool? QuickWin { get; init; }
    public Scarcity? Scarcity { get; init; }
    public BudgetRequest? Budget { get; init; }
    public string? Result { get; init; }
    public string? Reason { get; init; }
    public bool? Deferred { get; init; }
    public Party? ConfirmedBy { get; init; }
    public Answer? Answer { get; init; }

    /// <summary>Due after the last working day before release.</summary>
    public bool? AfterRelease { get; init; }
}

public sealed record CommitmentView(ItemId Id, string Partner, string Detainee, Sequence<Words> Earlier)
    : WrittenView(Id)
{
    public override string Kind => "commitment";
    public LocalDate? Due { get; init; }
    public Party? Owner { get; init; }
    public Answer? Answer { get; init; }
    public Party? ConfirmedBy { get; init; }
    public bool? AfterRelease { get; init; }
}

public sealed record DecisionView(ItemId Id, string Text, DecisionKind Decision, Sequence<Words> Earlier)
    : WrittenView(Id)
{
    public override string Kind => "decision";
    public string? Because { get; init; }
    public Answer? Answer { get; init; }
}

public sealed record SituationView(ItemId Id, string Text, Sequence<Words> Earlier) : WrittenView(Id)
{
    public override string Kind => "situation";
    public string? Possible { get; init; }
    public bool? AlreadyRunning { get; init; }
    public LocalDate? StopsOn { get; init; }
}

public sealed record NoteView(ItemId Id, string Text, Sequence<Words> Earlier) : WrittenView(Id)
{
    public override string Kind => "note";
    public Answer? Answer { get; init; }
}
