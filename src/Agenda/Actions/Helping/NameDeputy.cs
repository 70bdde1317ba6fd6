namespace Agenda;

/// <summary>Names who continues an action when its owner cannot. By the owner or the coordinator.</summary>
public sealed record NameDeputy(ItemId Action, PersonId Person) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (action.Owner is null || !IsOwners(action, actor))
            return Refusal.NotAllowed;
        if (action.HasEnded)
            return Refusal.NotOpen;
        if (
            state.ActorOf(Person) is not { IsDetainee: false } deputy
            || !deputy.Audience.MaySee(action.Visibility)
            || Person == action.Owner.Person
        )
            return Verdict.Invalid(nameof(Person));

        return action.Deputy?.Person == Person ? Verdict.Nothing : new DeputyNamed(Action, deputy.Party);
    }
}

public sealed record DeputyNamed(ItemId Action, Party Deputy) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(Action, action => action with { Deputy = Deputy });
}
