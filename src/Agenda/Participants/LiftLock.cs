using NodaTime;

namespace Agenda;

/// <summary>Lifts the lock; taking part again needs a new invitation. Only the coordinator.</summary>
public sealed record LiftLock(PersonId Person) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.IsCoordinator)
            return Refusal.NotAllowed;
        return state.LockedOut.Contains(Person) ? new LockLifted(Person) : Verdict.Nothing;
    }
}

public sealed record LockLifted(PersonId Person) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state with
        {
            LockedOut = state.LockedOut.Without(person => person == Person),
        };
}
