namespace Agenda;

/// <summary>"Ik help mee": beside the owner, never instead of them.</summary>
public sealed record Support(ItemId Action) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (
            action.Owner?.Person == actor.Person
            || action.Supporters.Any(supporter => supporter.Person == actor.Person)
        )
            return Verdict.Nothing;
        return action.HasEnded ? Refusal.NotOpen : new SupportOffered(Action, actor.Party);
    }
}

public sealed record SupportOffered(ItemId Action, Party Supporter) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(Action, action => action with { Supporters = action.Supporters.Add(Supporter) });
}
