using Agenda;
using Agenda.Deadlines;
using NodaTime;

namespace ConferenceHub.Overview;

/// <summary>One line of the list of cases (B1). Counts see only what the asker may see.</summary>
public sealed record CaseRow(
    CaseId Reference,
    string FirstName,
    IReadOnlyList<AreaRow> Areas,
    int Unclaimed,
    int Overdue
)
{
    public LocalDate? ReleaseDate { get; init; }

    public bool? ReleaseProvisional { get; init; }

    /// <summary>The one that runs, or else the next one; for a coordinator also one that is still a draft.</summary>
    public ConferenceRow? Conference { get; init; }

    /// <summary>Why a conference should be planned now.</summary>
    public PlanningWarning? Warning { get; init; }
}

public sealed record AreaRow(LifeArea LifeArea, AreaState State);

/// <summary>
/// Done: nothing is open. Claimed: all that is open has an owner. Open: somebody is needed. None: nothing is asked.
/// </summary>
public enum AreaState
{
    Done,
    Claimed,
    Open,
    None,
}

public sealed record ConferenceRow(ItemId Id, ConferenceType Type, Instant? PlannedAt, ConferenceSegment Segment);
