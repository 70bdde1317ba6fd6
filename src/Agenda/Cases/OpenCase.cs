using Agenda.Deadlines;
using NodaTime;

namespace Agenda;

/// <summary>Begins a case. Only the coordinator; asked by the server itself, never over the hub, because before it there is no case to ask.</summary>
public sealed record OpenCase(CaseId Reference, string FirstName) : AgendaCommand
{
    public OrganisationId? BringingPartner { get; init; }
    public string? HomeMunicipality { get; init; }
    public string? SettlementMunicipality { get; init; }
    public string? PiMunicipality { get; init; }
    public LocalDate? DetentionStart { get; init; }
    public DetentionKind? DetentionKind { get; init; }
    public LocalDate? InformedOn { get; init; }
    public LocalDate? ReleaseDate { get; init; }
    public bool ReleaseProvisional { get; init; }

    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.IsCoordinator) return Refusal.NotAllowed;
        if (state.Case is not null) return Verdict.Invalid("reference");
        if (!Texts.IsFit(FirstName) || FirstName.Length > 100) return Verdict.Invalid("firstName");
        if (!Dates.AreFit(DetentionStart)) return Verdict.Invalid("detentionStart");
        if (!Dates.AreFit(ReleaseDate)) return Verdict.Invalid("releaseDate");
        if (DetentionKind is Agenda.DetentionKind.Remand && ReleaseDate is not null) return Verdict.Invalid("releaseDate");
        if (ReleaseDate < DetentionStart) return Verdict.Invalid("releaseDate");
        if (InformedOn > now.InZone(Deadlines.DutchCalendar.Zone).Date) return Verdict.Invalid("informedOn");
        if (!Texts.IsFitOrAbsent(HomeMunicipality)) return Verdict.Invalid("homeMunicipality");
        if (!Texts.IsFitOrAbsent(SettlementMunicipality)) return Verdict.Invalid("settlementMunicipality");
        if (!Texts.IsFitOrAbsent(PiMunicipality)) return Verdict.Invalid("piMunicipality");

        return new CaseOpened(Reference, FirstName, BringingPartner, HomeMunicipality, SettlementMunicipality, PiMunicipality, DetentionStart, DetentionKind, InformedOn, ReleaseDate, ReleaseProvisional);
    }
}

public sealed record CaseOpened(
    CaseId Reference, string FirstName, OrganisationId? BringingPartner, string? HomeMunicipality, string? SettlementMunicipality, string? PiMunicipality,
    LocalDate? DetentionStart, DetentionKind? DetentionKind, LocalDate? InformedOn, LocalDate? ReleaseDate, bool ReleaseProvisional) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) => state with
    {
        Case = new CaseRecord
        {
            Reference = Reference, FirstName = FirstName, BringingPartner = BringingPartner,
            HomeMunicipality = HomeMunicipality, SettlementMunicipality = SettlementMunicipality, PiMunicipality = PiMunicipality,
            DetentionStart = DetentionStart, DetentionKind = DetentionKind, InformedOn = InformedOn,
            ReleaseDate = ReleaseDate, ReleaseProvisional = ReleaseProvisional,
        },
    };
}
