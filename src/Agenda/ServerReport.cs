using NodaTime;

namespace Agenda;

/// <summary>
/// A command that only the server itself gives: it reports what it did, or heard from somebody without a sign-in.
/// </summary>
public abstract record ServerReport : AgendaCommand
{
    protected sealed override Verdict Decide(CaseState state, Actor actor, Instant now) =>
        actor.IsServer ? DecideOn(state) : Refusal.NotAllowed;

    protected abstract Verdict DecideOn(CaseState state);
}
