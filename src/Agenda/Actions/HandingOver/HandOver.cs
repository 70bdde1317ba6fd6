namespace Agenda;

/// <summary>Asks another participant to take an action over. It stays with its owner until they accept.</summary>
public sealed record HandOver(ItemId Action, PersonId To) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (action.Owner is null || !IsOwners(action, actor))
            return Refusal.NotAllowed;
        if (action.HasEnded)
            return Refusal.NotOpen;
        if (state.ActorOf(To) is not { } receiver || !receiver.Audience.MaySee(action.Visibility))
            return Verdict.Invalid(nameof(To));
        if (action.Owner.Person == To || action.HandingOverTo?.Person == To)
            return Verdict.Nothing;

        return new HandOverAsked(Action, receiver.Party);
    }
}

public sealed record HandOverAsked(ItemId Action, Party To) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(Action, action => action with { HandingOverTo = To });
}
