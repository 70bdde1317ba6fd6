using NodaTime;

namespace Agenda;

/// <summary>
/// Lowers a hand: one's own, anyone's for the one who leads, the detainee's for the PI casemanager. Somebody heard it.
/// </summary>
/// <param name="Person">Absent: one's own.</param>
/// <param name="Kind">Absent: every sign of that person.</param>
public sealed record LowerHand(PersonId? Person = null, HandKind? Kind = null) : AgendaCommand
{
    protected override bool IsForTheDetainee => true;

    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Running is not { } running || (actor.IsDetainee && !state.IsInDialogue))
            return Verdict.Nothing;
        var person = Person ?? actor.Person;
        if (!MayLower(running, actor, person))
            return Refusal.NotAllowed;
        return running.Hands.Any(hand => hand.IsOf(person, Kind))
            ? new HandLowered(running.Id, person, Kind)
            : Verdict.Nothing;
    }

    private static bool MayLower(Conference running, Actor actor, PersonId person) =>
        person == actor.Person
        || running.IsLedBy(actor)
        || (person == Participant.Detainee && actor.SpeaksForTheDetainee);
}

/// <param name="Kind">Absent: every sign of that person.</param>
public sealed record HandLowered(ItemId Conference, PersonId Person, HandKind? Kind = null) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference => conference with { Hands = conference.Hands.Without(hand => hand.IsOf(Person, Kind)) }
        );
}
