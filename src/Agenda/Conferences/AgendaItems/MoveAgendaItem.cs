namespace Agenda;

/// <summary>Puts a point elsewhere on the agenda.</summary>
/// <param name="Before">Absent: to the end.</param>
public sealed record MoveAgendaItem(ItemId Item, ItemId? Before = null) : AgendaItemCommand(Item)
{
    protected override Verdict DecideOn(AgendaItem item, CaseState state, Actor actor)
    {
        if (Before is { } before && state.Find<AgendaItem>(before, actor) is null)
            return Refusal.NoSuchItem;
        return Before == Item || ItemOrder.IsAlready<AgendaItem>(state, actor, Item, Before)
            ? Verdict.Nothing
            : new AgendaItemMoved(Item, Before);
    }
}

public sealed record AgendaItemMoved(ItemId Item, ItemId? Before) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        ItemOrder.Move<AgendaItem>(state, Item, Before);
}
