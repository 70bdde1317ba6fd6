using NodaTime;

namespace Agenda;

/// <summary>
/// The least that a case needs. There is no field for BSN, offence, victim or diagnosis, and there never will be.
/// </summary>
public sealed record CaseRecord
{
    public required CaseId Reference { get; init; }

    public required CaseDetails Details { get; init; }

    /// <summary>When the detainee was told that this conference is held about them.</summary>
    public LocalDate? InformedOn { get; init; }

    /// <summary>None for a remand detainee, who may be free today.</summary>
    public LocalDate? ReleaseDate { get; init; }

    public bool ReleaseProvisional { get; init; }

    /// <summary>Where the release date stood before it last moved.</summary>
    public LocalDate? ReleaseMovedFrom { get; init; }

    /// <summary>The five fixed areas, then those that this case added, in the fixed order.</summary>
    public EquatableArray<LifeArea> LifeAreas { get; init; } = Fixed;

    public static readonly EquatableArray<LifeArea> Fixed =
    [
        LifeArea.Identity,
        LifeArea.Housing,
        LifeArea.WorkAndIncome,
        LifeArea.Debts,
        LifeArea.Care,
    ];
}
