using NodaTime;

namespace Agenda;

/// <summary>
/// Takes over leading a conference: the named deputy or a coordinator, when the facilitator drops out or asks for it
/// (CO4).
/// </summary>
public sealed record TakeOver(ItemId Conference) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.FindConference(Conference, actor) is not { } conference)
            return Refusal.NoSuchItem;
        if (conference.Facilitator.Person == actor.Person)
            return Verdict.Nothing;
        if (!actor.IsCoordinator && conference.Deputy?.Person != actor.Person)
            return Refusal.NotAllowed;
        return conference.Segment is ConferenceSegment.Closed
            ? Refusal.NotOpen
            : new FacilitatorChanged(Conference, actor.Party);
    }
}

/// <summary>The previous facilitator becomes the deputy, so that they can take it back.</summary>
public sealed record FacilitatorChanged(ItemId Conference, Party Facilitator) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference => conference with { Facilitator = Facilitator, Deputy = conference.Facilitator }
        );
}
