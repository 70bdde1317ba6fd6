using NodaTime;

namespace Agenda;

/// <summary>
/// Says what a case is, when it begins or when that turns out to be wrong. The fields stand beside the command's own,
/// as they do on the wire.
/// </summary>
public abstract record CaseDetailsCommand(string FirstName) : AgendaCommand
{
    public OrganisationId? BringingPartner { get; init; }
    public string? HomeMunicipality { get; init; }
    public string? SettlementMunicipality { get; init; }
    public string? PiMunicipality { get; init; }
    public LocalDate? DetentionStart { get; init; }
    public DetentionKind? DetentionKind { get; init; }

    protected CaseDetails Details =>
        new(FirstName)
        {
            BringingPartner = BringingPartner,
            HomeMunicipality = HomeMunicipality,
            SettlementMunicipality = SettlementMunicipality,
            PiMunicipality = PiMunicipality,
            DetentionStart = DetentionStart,
            DetentionKind = DetentionKind,
        };

    protected sealed override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.IsCoordinator)
            return Refusal.NotAllowed;
        if (!TextLimits.IsFit(FirstName) || FirstName.Length > TextLimits.FirstNameLength)
            return Verdict.Invalid(nameof(FirstName));
        if (!DateLimits.AreFit(DetentionStart))
            return Verdict.Invalid(nameof(DetentionStart));
        if (!TextLimits.IsFitOrAbsent(HomeMunicipality))
            return Verdict.Invalid(nameof(HomeMunicipality));
        if (!TextLimits.IsFitOrAbsent(SettlementMunicipality))
            return Verdict.Invalid(nameof(SettlementMunicipality));
        if (!TextLimits.IsFitOrAbsent(PiMunicipality))
            return Verdict.Invalid(nameof(PiMunicipality));

        return Describe(state, now);
    }

    protected abstract Verdict Describe(CaseState state, Instant now);
}
