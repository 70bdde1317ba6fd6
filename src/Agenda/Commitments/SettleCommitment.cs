using NodaTime;

namespace Agenda;

/// <summary>
/// Says how one side of a commitment ended, or takes that back (A5). Ours: its owner or the coordinator; the
/// detainee's: the PI casemanager or the coordinator.
/// </summary>
/// <param name="End">Absent: the promise is open again.</param>
/// <param name="Reason">Required unless it was kept.</param>
public sealed record SettleCommitment(
    ItemId Commitment,
    PromiseSide Side,
    PromiseEnd? End = null,
    string? Reason = null
) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Find<Commitment>(Commitment, actor) is not { } commitment)
            return Refusal.NoSuchItem;
        if (!IsTheirs(actor, commitment))
            return Refusal.NotAllowed;
        if (!IsReasonFit)
            return Verdict.Invalid(nameof(Reason));
        var known = commitment.OutcomeOf(Side);
        var reason = End is null ? null : Reason;
        var same = known?.End == End && string.Equals(known?.Reason, reason, StringComparison.Ordinal);
        return same ? Verdict.Nothing : new CommitmentSettled(Commitment, Side, End, reason);
    }

    private bool IsTheirs(Actor actor, Commitment commitment) =>
        Side is PromiseSide.Detainee
            ? actor.SpeaksForTheDetainee
            : actor.IsCoordinator || commitment.Owner?.Person == actor.Person;

    private bool IsReasonFit =>
        End is PromiseEnd.NotKept or PromiseEnd.Dropped ? TextLimits.IsFit(Reason) : TextLimits.IsFitOrAbsent(Reason);
}

public sealed record CommitmentSettled(ItemId Commitment, PromiseSide Side, PromiseEnd? End, string? Reason)
    : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin)
    {
        var outcome = End is { } end ? new PromiseOutcome(end, Reason, origin.Party, origin.At) : null;
        return state.Change<Commitment>(
            Commitment,
            commitment =>
                Side is PromiseSide.Partner
                    ? commitment with
                    {
                        PartnerOutcome = outcome,
                    }
                    : commitment with
                    {
                        DetaineeOutcome = outcome,
                    }
        );
    }
}
