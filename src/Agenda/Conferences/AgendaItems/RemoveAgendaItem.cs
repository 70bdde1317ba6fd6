namespace Agenda;

/// <summary>Takes a point off the agenda. If it was the current item, the one before it is again.</summary>
public sealed record RemoveAgendaItem(ItemId Item) : AgendaItemCommand(Item)
{
    protected override Verdict DecideOn(AgendaItem item, CaseState state, Actor actor) => new AgendaItemRemoved(Item);
}

public sealed record AgendaItemRemoved(ItemId Item) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state with
        {
            Items = state.Items.RemoveAll(item => item.Id == Item),
        };
}
