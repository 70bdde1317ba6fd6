using NodaTime;

namespace Agenda;

/// <summary>
/// A command about one point of the agenda of a conference that is not closed, by the one who leads it.
/// </summary>
public abstract record AgendaItemCommand(ItemId Item) : AgendaCommand
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
