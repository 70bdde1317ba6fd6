using NodaTime;

namespace Agenda;

/// <summary>
/// Corrects or completes the details of a case. Replaces all of them: what is absent is not known. Only the
/// coordinator; what stood there before stays in the log.
/// </summary>
public sealed record CorrectCase(string FirstName) : CaseDetailsCommand(FirstName)
{
    protected override Verdict Describe(CaseState state, Instant now)
    {
        if (state.Case is not { } current)
            return Refusal.NoSuchItem;
        if (current.ReleaseDate < DetentionStart)
            return Verdict.Invalid(nameof(DetentionStart));

        var corrected = new CaseCorrected(Details);
        return corrected.Of(current) == current ? Verdict.Nothing : corrected;
    }
}

public sealed record CaseCorrected(CaseDetails Details) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Case is not { } current
            ? state
            : (state with { Case = Of(current) }).ChangeParticipant(
                Participant.Detainee,
                detainee =>
                    string.Equals(detainee.Name, current.Details.FirstName, StringComparison.Ordinal)
                        ? detainee with
                        {
                            Name = Details.FirstName,
                        }
                        : detainee
            );

    // Remand has no release date: the one of somebody who turns out to be in remand was taken for theirs by mistake.
    internal CaseRecord Of(CaseRecord current) =>
        Details.IsRemand && !current.Details.IsRemand
            ? current with
            {
                Details = Details,
                ReleaseDate = null,
                ReleaseProvisional = false,
                ReleaseMovedFrom = current.ReleaseDate ?? current.ReleaseMovedFrom,
            }
            : current with
            {
                Details = Details,
            };
}
