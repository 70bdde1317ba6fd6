using NodaTime;

namespace Agenda;

/// <summary>
/// Says what a case is: when it begins, and when that turns out to be otherwise. What may stand there is the same for
/// both.
/// </summary>
public abstract record DescribingCase(string FirstName) : AgendaCommand
{
    public OrganisationId? BringingPartner { get; init; }
    public string? HomeMunicipality { get; init; }
    public string? SettlementMunicipality { get; init; }
    public string? PiMunicipality { get; init; }
    public LocalDate? DetentionStart { get; init; }
    public DetentionKind? DetentionKind { get; init; }

    protected sealed override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.IsCoordinator)
            return Refusal.NotAllowed;
        if (!Texts.IsFit(FirstName) || FirstName.Length > 100)
            return Verdict.Invalid("firstName");
        if (!Dates.AreFit(DetentionStart))
            return Verdict.Invalid("detentionStart");
        if (!Texts.IsFitOrAbsent(HomeMunicipality))
            return Verdict.Invalid("homeMunicipality");
        if (!Texts.IsFitOrAbsent(SettlementMunicipality))
            return Verdict.Invalid("settlementMunicipality");
        if (!Texts.IsFitOrAbsent(PiMunicipality))
            return Verdict.Invalid("piMunicipality");

        return Describe(state, now);
    }

    protected abstract Verdict Describe(CaseState state, Instant now);
}
