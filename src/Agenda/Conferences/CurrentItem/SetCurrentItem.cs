namespace Agenda;

/// <summary>Sets what is being discussed: any point, in any order (C3).</summary>
public sealed record SetCurrentItem(ItemId Conference, ItemId Item) : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (state.Find<AgendaItem>(Item, actor) is not { } item || item.Conference != Conference)
            return Refusal.NoSuchItem;
        if (!conference.IsRunning)
            return Refusal.NotOpen;
        // Asked of the coordinator, who sees every point: others may be at one that the asker does not see.
        return CurrentItem.For(state, conference, Audience.Coordinator)?.Item == Item
            ? Verdict.Nothing
            : new CurrentItemSet(Conference, Item);
    }
}

public sealed record CurrentItemSet(ItemId Conference, ItemId Item) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference with
                {
                    Moves = conference.Moves.Add(new CurrentItemMove(origin.At, [Item], EntersSegment: false)),
                }
        );
}
