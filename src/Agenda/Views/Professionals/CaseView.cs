using Agenda.Deadlines;
using NodaTime;

namespace Agenda.Views;

public sealed record CaseView(
    ItemId Id,
    CaseId Reference,
    string FirstName,
    EquatableArray<LifeArea> LifeAreas,
    EquatableArray<Deadline> Deadlines
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

    /// <summary>The last working day before release: what is due later is too late.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>For the coordinator only.</summary>
    public EquatableArray<PersonId>? LockedOut { get; init; }
}
