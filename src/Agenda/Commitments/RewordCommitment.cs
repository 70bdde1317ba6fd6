using NodaTime;

namespace Agenda;

/// <summary>
/// Rewords one side of a commitment or both, which is then open, read back and answered again. The earlier wording is
/// kept beside it.
/// </summary>
/// <param name="Partner">Absent: it stays.</param>
/// <param name="Detainee">Absent: it stays.</param>
public sealed record RewordCommitment(ItemId Commitment, string? Partner = null, string? Detainee = null)
    : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Find<Commitment>(Commitment, actor) is not { } commitment)
            return Refusal.NoSuchItem;
        if (Partner is not null && !TextLimits.IsFit(Partner))
            return Verdict.Invalid(nameof(Partner));
        if (Detainee is not null && !TextLimits.IsFit(Detainee))
            return Verdict.Invalid(nameof(Detainee));

        var (ours, theirs) = (Partner ?? commitment.Partner, Detainee ?? commitment.Detainee);
        var same =
            string.Equals(commitment.Partner, ours, StringComparison.Ordinal)
            && string.Equals(commitment.Detainee, theirs, StringComparison.Ordinal);
        if (same)
            return Verdict.Nothing;
        return CaseLimits.IsFull(commitment.Earlier) ? Refusal.Full : new CommitmentReworded(Commitment, ours, theirs);
    }
}

public sealed record CommitmentReworded(ItemId Commitment, string Partner, string Detainee) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<Commitment>(
            Commitment,
            commitment =>
                commitment.WithWordsAside() with
                {
                    Partner = Partner,
                    Detainee = Detainee,
                    Written = origin,
                    ConfirmedBy = null,
                    PartnerOutcome = null,
                    DetaineeOutcome = null,
                    Answer = null,
                    Earlier = commitment.Earlier.Add(
                        Remark.From($"{commitment.Partner}\n{commitment.Detainee}", commitment.Written)
                    ),
                }
        );
}
