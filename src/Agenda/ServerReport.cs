using NodaTime;

namespace Agenda;

/// <summary>
/// What the server reports to a case: what it did, or heard from somebody without a sign-in. Refused to everyone else.
/// </summary>
public abstract record ServerReport : AgendaCommand, IServerCommand
{
    protected sealed override Verdict Decide(CaseState state, Actor actor, Instant now) => Refusal.NotAllowed;

    private protected abstract override Verdict DecideForServer(CaseState state);
}
