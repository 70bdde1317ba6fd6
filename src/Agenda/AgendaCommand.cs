using NodaTime;

namespace Agenda;

/// <summary>
/// Something that a person asks of a case. It <em>is</em> its rule. Asking for what is already so changes nothing.
/// </summary>
public abstract record AgendaCommand
{
    /// <summary>
    /// Decides whether <paramref name="actor"/> may have this now. Pure: the same question gives the same verdict.
    /// </summary>
    public Verdict DecideFor(CaseState state, Actor actor, Instant now) =>
        actor is { IsServer: false, Role: Role.SteeringGroup or Role.Administrator }
        || (actor.IsDetainee && !IsForTheDetainee)
            ? Refusal.NotAllowed
            : Decide(state, actor, now);

    /// <summary>Whether the detainee's own screen may ask this.</summary>
    protected virtual bool IsForTheDetainee => false;

    protected abstract Verdict Decide(CaseState state, Actor actor, Instant now);
}
