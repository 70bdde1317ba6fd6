using NodaTime;

namespace Agenda;

/// <summary>
/// Conflict of interest: this person may not take part in this case, no matter who invites them. Others see that they
/// are gone and not why; no reason is kept. Only the coordinator.
/// </summary>
public sealed record LockOut(PersonId Person) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.IsCoordinator || Person == actor.Person || Person == Participant.Detainee)
            return Refusal.NotAllowed;
        return state.LockedOut.Contains(Person) ? Verdict.Nothing : new LockedOut(Person);
    }
}

public sealed record LockedOut(PersonId Person) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Without(Person) with
        {
            LockedOut = state.LockedOut.Add(Person),
        };
}
