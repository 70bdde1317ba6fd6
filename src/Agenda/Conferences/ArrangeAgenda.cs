using NodaTime;

namespace Agenda;

/// <summary>A command about one point of an agenda that is not closed, by whoever leads the conference.</summary>
public abstract record ArrangingCommand(ItemId Item) : AgendaCommand
{
    protected sealed override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (
            state.Find<AgendaItem>(Item, actor) is not { } item
            || state.FindConference(item.Conference) is not { } conference
        )
            return Refusal.NoSuchItem;
        if (!conference.IsLedBy(actor))
            return Refusal.NotAllowed;
        return conference.Segment is ConferenceSegment.Closed ? Refusal.NotOpen : DecideOn(item, state, actor);
    }

    protected abstract Verdict DecideOn(AgendaItem item, CaseState state, Actor actor);
}

/// <summary>Puts a point elsewhere on the agenda.</summary>
/// <param name="Before">Absent: to the end.</param>
public sealed record MoveAgendaItem(ItemId Item, ItemId? Before = null) : ArrangingCommand(Item)
{
    protected override Verdict DecideOn(AgendaItem item, CaseState state, Actor actor)
    {
        if (Before is { } before && state.Find<AgendaItem>(before, actor) is null)
            return Refusal.NoSuchItem;
        return Before == Item || Order.IsAlready<AgendaItem>(state, actor, Item, Before)
            ? Verdict.Nothing
            : new AgendaItemMoved(Item, Before);
    }
}

public sealed record AgendaItemMoved(ItemId Item, ItemId? Before) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) => Order.Move<AgendaItem>(state, Item, Before);
}

/// <summary>Takes a point off the agenda. If it was the current item, the one before it is again.</summary>
public sealed record RemoveAgendaItem(ItemId Item) : ArrangingCommand(Item)
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
