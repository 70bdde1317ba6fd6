namespace Agenda;

/// <summary>
/// "Ik pak dit op" (CL1, CL3). The first claim that is stored wins. <paramref name="For"/>: the coordinator claims for
/// anyone, the PI casemanager for the detainee (CL7).
/// </summary>
public sealed record ClaimAction(ItemId Action, PersonId? For = null) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (Claimant(state, actor) is not { } claimant)
            return Verdict.Invalid(nameof(For));
        if (!actor.SpeaksFor(claimant))
            return Refusal.NotAllowed;
        if (action.Owner?.Person == claimant.Person)
            return Verdict.Nothing;
        if (action.Owner is { } owner)
            return Verdict.AlreadyClaimed(owner);
        if (action.HasEnded)
            return Refusal.NotOpen;
        if (state.ActorOf(claimant.Person) is not { } future || !future.Audience.MaySee(action.Visibility))
            return Verdict.Invalid(nameof(For));

        return new ActionClaimed(Action, claimant);
    }

    private Party? Claimant(CaseState state, Actor actor) => For is { } other ? state.Find(other)?.Party : actor.Party;
}

public sealed record ActionClaimed(ItemId Action, Party Owner) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action =>
                Worded(action) with
                {
                    Owner = Owner,
                    State = ActionState.Claimed,
                    Deferred = false,
                    Reason = null,
                    Supporters = action.Supporters.Without(supporter => supporter.Person == Owner.Person),
                }
        );

    // "We bellen je baas" holds when one of us picks it up, not when the detainee does.
    private ActionItem Worded(ActionItem action) =>
        Owner.Person == Participant.Detainee ? action.WithWordsAside() : action;
}
