namespace Agenda;

/// <summary>Gives the floor to the next speaker; after the last the round is over.</summary>
public sealed record NextSpeaker(ItemId Conference) : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (!conference.IsRunning)
            return Refusal.NotOpen;
        return conference.Speaker is null
            ? Verdict.Nothing
            : new FloorGiven(Conference, conference.Speakers.Count > 0 ? conference.Speakers[0] : null);
    }
}

/// <param name="Speaker">None: the round is over.</param>
public sealed record FloorGiven(ItemId Conference, PersonId? Speaker) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference with
                {
                    Speaker = Speaker,
                    Speakers = conference.Speakers.Without(person => person == Speaker),
                    Hands = conference.Hands.Without(hand => hand.Person == Speaker && hand.Kind is HandKind.Speak),
                }
        );
}
