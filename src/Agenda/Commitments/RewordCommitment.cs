using NodaTime;

namespace Agenda;

/// <summary>
/// Rewords a commitment, which is then open, read back and answered again. The earlier wording is kept beside it.
/// </summary>
public sealed record RewordCommitment(ItemId Commitment, string Partner, string Detainee) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Find<Commitment>(Commitment, actor) is not { } commitment)
            return Refusal.NoSuchItem;
        if (!TextLimits.IsFit(Partner))
            return Verdict.Invalid(nameof(Partner));
        if (!TextLimits.IsFit(Detainee))
            return Verdict.Invalid(nameof(Detainee));

        var same =
            string.Equals(commitment.Partner, Partner, StringComparison.Ordinal)
            && string.Equals(commitment.Detainee, Detainee, StringComparison.Ordinal);
        if (same)
            return Verdict.Nothing;
        return CaseLimits.IsFull(commitment.Earlier)
            ? Refusal.Full
            : new CommitmentReworded(Commitment, Partner, Detainee);
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
