using NodaTime;

namespace Agenda;

/// <summary>
/// Something that a person asks of a case. It <em>is</em> its rule. Asking for what is already the case changes
/// nothing.
/// </summary>
public abstract record AgendaCommand
{
    /// <summary>
    /// Decides whether <paramref name="asker"/> may have this now. Pure: the same question gives the same verdict.
    /// </summary>
    public Verdict DecideFor(CaseState state, Asker asker, Instant now) =>
        asker is not Actor actor ? DecideForServer(state)
        : MayAsk(actor) ? Decide(state, actor, now)
        : Refusal.NotAllowed;

    /// <summary>Whether the detainee's own screen may ask this.</summary>
    protected virtual bool IsForTheDetainee => false;

    protected abstract Verdict Decide(CaseState state, Actor actor, Instant now);

    /// <summary>The server itself asks nothing but what its reports say.</summary>
    private protected virtual Verdict DecideForServer(CaseState state) => Refusal.NotAllowed;

    private bool MayAsk(Actor actor) =>
        actor.Role is not (Role.SteeringGroup or Role.Administrator) && (!actor.IsDetainee || IsForTheDetainee);
}
