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
        if (UnfitField() is { } field)
            return Verdict.Invalid(field);

        return Describe(state, now);
    }

    private string? UnfitField() =>
        !TextLimits.IsFit(FirstName) || FirstName.Length > TextLimits.FirstNameLength ? nameof(FirstName)
        : !DateLimits.AreFit(DetentionStart) ? nameof(DetentionStart)
        : !TextLimits.IsFitOrAbsent(HomeMunicipality) ? nameof(HomeMunicipality)
        : !TextLimits.IsFitOrAbsent(SettlementMunicipality) ? nameof(SettlementMunicipality)
        : !TextLimits.IsFitOrAbsent(PiMunicipality) ? nameof(PiMunicipality)
        : null;

    protected abstract Verdict Describe(CaseState state, Instant now);
}
