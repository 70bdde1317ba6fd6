using NodaTime;

namespace Agenda;

/// <summary>
/// Ends a person's part in this case; what they claimed stays theirs until it is handed over. Only the coordinator, and
/// never themselves: a case keeps a coordinator.
/// </summary>
public sealed record RemoveParticipant(PersonId Person) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.IsCoordinator || Person == actor.Person)
            return Refusal.NotAllowed;
        return state.Find(Person) is null ? Verdict.Nothing : new ParticipantRemoved(Person);
    }
}

public sealed record ParticipantRemoved(PersonId Person) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) => state.Without(Person);
}
