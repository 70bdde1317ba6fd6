using Agenda;
using NodaTime;

namespace ConferenceHub.Preparing;

/// <summary>What a coordinator fills in to begin a case.</summary>
/// <param name="CommandId">Made once for one press: asking again with it gives the same case.</param>
public sealed record NewCase(CommandId CommandId, string FirstName)
{
    public OrganisationId? BringingPartner { get; init; }
    public string? HomeMunicipality { get; init; }
    public string? SettlementMunicipality { get; init; }
    public string? PiMunicipality { get; init; }
    public LocalDate? DetentionStart { get; init; }
    public DetentionKind? DetentionKind { get; init; }
    public LocalDate? InformedOn { get; init; }
    public LocalDate? ReleaseDate { get; init; }
    public bool? ReleaseProvisional { get; init; }

    internal OpenCase With(CaseId reference) =>
        new(reference, FirstName)
        {
            BringingPartner = BringingPartner,
            HomeMunicipality = HomeMunicipality,
            SettlementMunicipality = SettlementMunicipality,
            PiMunicipality = PiMunicipality,
            DetentionStart = DetentionStart,
            DetentionKind = DetentionKind,
            InformedOn = InformedOn,
            ReleaseDate = ReleaseDate,
            ReleaseProvisional = ReleaseProvisional ?? false,
        };
}
