namespace Agenda;

/// <summary>Gives everyone the floor once, the detainee first while they are in the conversation (C11).</summary>
public sealed record StartRound(ItemId Conference, EquatableArray<PersonId> Speakers) : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (!conference.IsRunning)
            return Refusal.NotOpen;
        if (Speakers.Count is 0 or > CaseLimits.MostListed || Speakers.Any(person => state.Find(person) is null))
            return Verdict.Invalid(nameof(Speakers));

        var order = InOrder(state);
        return conference.Speaker == order[0] && conference.Speakers.Equals(order.Skip(1).ToEquatableArray())
            ? Verdict.Nothing
            : new RoundStarted(Conference, order);
    }

    private EquatableArray<PersonId> InOrder(CaseState state) =>
        Speakers.Distinct().OrderBy(person => person != Participant.Detainee || !state.IsInDialogue).ToEquatableArray();
}

public sealed record RoundStarted(ItemId Conference, EquatableArray<PersonId> Speakers) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference => conference with { Speaker = Speakers[0], Speakers = Speakers.Skip(1).ToEquatableArray() }
        );
}
