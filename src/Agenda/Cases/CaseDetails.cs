using NodaTime;

namespace Agenda;

/// <summary>What the coordinator says of a case when it begins, and says again when that proves wrong.</summary>
public sealed record CaseDetails(string FirstName)
{
    /// <summary>The partner who brought the case in and answers for its data (aanbrenger).</summary>
    public OrganisationId? BringingPartner { get; init; }

    public string? HomeMunicipality { get; init; }
    public string? SettlementMunicipality { get; init; }
    public string? PiMunicipality { get; init; }
    public LocalDate? DetentionStart { get; init; }
    public DetentionKind? DetentionKind { get; init; }

    /// <summary>Not convicted, so without a release date.</summary>
    internal bool IsRemand => DetentionKind is Agenda.DetentionKind.Remand;
}
