using NodaTime;

namespace Agenda;

/// <summary>
/// What is known of the case turned out otherwise, or is known only now. Says all of it anew: what is absent is not
/// known. Only the coordinator; how it stood before stays in the log.
/// </summary>
public sealed record CorrectCase(string FirstName) : DescribingCase(FirstName)
{
    protected override Verdict Describe(CaseState state, Instant now)
    {
        if (state.Case is not { } current)
            return Refusal.NoSuchItem;
        if (current.ReleaseDate < DetentionStart)
            return Verdict.Invalid(nameof(DetentionStart));

        var corrected = new CaseCorrected(
            FirstName,
            BringingPartner,
            HomeMunicipality,
            SettlementMunicipality,
            PiMunicipality,
            DetentionStart,
            DetentionKind
        );
        return corrected.Of(current) == current ? Verdict.Nothing : corrected;
    }
}

public sealed record CaseCorrected(
    string FirstName,
    OrganisationId? BringingPartner,
    string? HomeMunicipality,
    string? SettlementMunicipality,
    string? PiMunicipality,
    LocalDate? DetentionStart,
    DetentionKind? DetentionKind
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Case is not { } current
            ? state
            : (state with { Case = Of(current) }).ChangeParticipant(
                Participant.Detainee,
                detainee =>
                    string.Equals(detainee.Name, current.FirstName, StringComparison.Ordinal)
                        ? detainee with
                        {
                            Name = FirstName,
                        }
                        : detainee
            );

    internal CaseRecord Of(CaseRecord current)
    {
        var corrected = current with
        {
            FirstName = FirstName,
            BringingPartner = BringingPartner,
            HomeMunicipality = HomeMunicipality,
            SettlementMunicipality = SettlementMunicipality,
            PiMunicipality = PiMunicipality,
            DetentionStart = DetentionStart,
            DetentionKind = DetentionKind,
        };
        // Remand has no release date: whoever turns out to be in remand loses the one that was taken for his.
        return DetentionKind is Agenda.DetentionKind.Remand && current.DetentionKind is not Agenda.DetentionKind.Remand
            ? corrected with
            {
                ReleaseDate = null,
                ReleaseProvisional = false,
                ReleaseMovedFrom = current.ReleaseDate ?? current.ReleaseMovedFrom,
            }
            : corrected;
    }
}
