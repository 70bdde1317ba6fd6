using NodaTime;

namespace Agenda;

/// <summary>"Ik wil iets zeggen" or "Ik snap het niet" (C11, D3): two independent signs. The detainee's come first.</summary>
public sealed record RaiseHand(HandKind Kind = HandKind.Speak) : AgendaCommand
{
    protected override bool IsForTheDetainee => true;

    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Running is not { } running || (actor.IsDetainee && !state.IsInDialogue))
            return Refusal.NotOpen;
        return running.Hands.Any(hand => hand.IsOf(actor.Person, Kind))
            ? Verdict.Nothing
            : new HandRaised(running.Id, actor.Person, Kind);
    }
}

public sealed record HandRaised(ItemId Conference, PersonId Person, HandKind Kind) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference with
                {
                    Hands = conference
                        .Hands.Without(hand => hand.IsOf(Person, Kind))
                        .Append(new Hand(Person, Kind, origin.At))
                        .OrderBy(hand => hand.Person != Participant.Detainee)
                        .ToEquatableArray(),
                }
        );
}
