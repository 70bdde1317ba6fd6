using NodaTime;

namespace Agenda;

/// <summary>
/// The least that a case needs to be one. There is no field for BSN, offence, victim or diagnosis, and there will be
/// none.
/// </summary>
public sealed record CaseRecord
{
    public required CaseId Reference { get; init; }

    public required string FirstName { get; init; }

    /// <summary>The partner who brought the case in and answers for its data (aanbrenger).</summary>
    public OrganisationId? BringingPartner { get; init; }

    public string? HomeMunicipality { get; init; }

    public string? SettlementMunicipality { get; init; }

    public string? PiMunicipality { get; init; }

    public LocalDate? DetentionStart { get; init; }

    public DetentionKind? DetentionKind { get; init; }

    /// <summary>When the person was told that this conference is held about him.</summary>
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
