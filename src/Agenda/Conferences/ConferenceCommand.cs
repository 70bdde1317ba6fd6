using NodaTime;

namespace Agenda;

/// <summary>A command about one conference, by the one who leads it.</summary>
public abstract record ConferenceCommand(ItemId Conference) : AgendaCommand
{
    protected sealed override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.FindConference(Conference, actor) is not { } conference)
            return Refusal.NoSuchItem;
        return conference.IsLedBy(actor) ? DecideOn(conference, state, actor) : Refusal.NotAllowed;
    }

    protected abstract Verdict DecideOn(Conference conference, CaseState state, Actor actor);
}
