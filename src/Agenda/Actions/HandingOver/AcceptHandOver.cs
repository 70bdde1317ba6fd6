namespace Agenda;

/// <summary>Takes over an action that was handed to you (or, through the PI casemanager, to the detainee).</summary>
public sealed record AcceptHandOver(ItemId Action) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (action.HandingOverTo is null && action.Owner is { } owner && actor.SpeaksFor(owner))
            return Verdict.Nothing;
        if (action.HandingOverTo is not { } receiver || !actor.SpeaksFor(receiver))
            return Refusal.NotAllowed;
        if (state.ActorOf(receiver.Person) is not { } future || !future.Audience.MaySee(action.Visibility))
            return Refusal.NotAllowed;
        return new HandOverAccepted(Action, receiver);
    }
}

public sealed record HandOverAccepted(ItemId Action, Party Owner) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(
            Action,
            action =>
                action.WithWordsAside() with
                {
                    Owner = Owner,
                    HandingOverTo = null,
                    ConfirmedBy = null,
                    Answer = null,
                    Deputy = action.Deputy?.Person == Owner.Person ? null : action.Deputy,
                    Supporters = action.Supporters.Without(supporter => supporter.Person == Owner.Person),
                }
        );
}
