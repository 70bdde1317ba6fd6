using NodaTime;

namespace Agenda;

/// <summary>Lowers a hand: one's own, or anyone's for the one who leads.</summary>
/// <param name="Person">Absent: one's own.</param>
public sealed record LowerHand(PersonId? Person = null) : AgendaCommand
{
    protected override bool IsForTheDetainee => true;

    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Running is not { } running || (actor.IsDetainee && !state.IsInDialogue))
            return Verdict.Nothing;
        var person = Person ?? actor.Person;
        if (person != actor.Person && !running.IsLedBy(actor))
            return Refusal.NotAllowed;
        return running.Hands.Any(hand => hand.Person == person) ? new HandLowered(running.Id, person) : Verdict.Nothing;
    }
}

public sealed record HandLowered(ItemId Conference, PersonId Person) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference => conference with { Hands = conference.Hands.Without(hand => hand.Person == Person) }
        );
}
