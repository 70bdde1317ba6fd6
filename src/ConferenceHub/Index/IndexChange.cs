using Agenda;
using NodaTime;

namespace ConferenceHub.Index;

/// <summary>
/// The derived rows that one event changes. Rows hold ids, dates, states and owners, never text that somebody wrote.
/// </summary>
/// <param name="Case">The case's own row, when it changed.</param>
public sealed record IndexChange(
    CaseEntry? Case,
    IReadOnlyList<ParticipantEntry> Participants,
    IReadOnlyList<PersonId> ParticipantsGone,
    IReadOnlyList<ActionEntry> Actions,
    IReadOnlyList<ConferenceEntry> Conferences
)
{
    public static readonly IndexChange None = new(null, [], [], [], []);
}

/// <param name="LifeAreas">The areas of this case, in their fixed order.</param>
public sealed record CaseEntry(
    CaseId Reference,
    LocalDate? ReleaseDate,
    bool ReleaseProvisional,
    LocalDate? DetentionStart,
    IReadOnlyList<LifeArea> LifeAreas
);

public sealed record ParticipantEntry(CaseId Reference, PersonId Person, OrganisationId Organisation, Role Role);

/// <param name="VisibleTo">Only for <see cref="Visibility.Restricted"/>: the organisations that may see it.</param>
public sealed record ActionEntry(
    CaseId Reference,
    ItemId Action,
    LifeArea? LifeArea,
    ActionState State,
    PersonId? Owner,
    OrganisationId? OwnerOrganisation,
    LocalDate? Due,
    Visibility Visibility,
    IReadOnlyList<OrganisationId> VisibleTo
);

public sealed record ConferenceEntry(
    CaseId Reference,
    ItemId Conference,
    ConferenceType Type,
    ConferenceSegment Segment,
    Instant? PlannedAt
);
