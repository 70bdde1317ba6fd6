using NodaTime;

namespace Agenda;

/// <summary>A command about one goal that the asker may see.</summary>
public abstract record GoalCommand(ItemId Goal) : AgendaCommand
{
    protected sealed override Verdict Decide(CaseState state, Actor actor, Instant now) =>
        state.Find<Goal>(Goal, actor) is { } goal ? DecideOn(goal, state, actor) : Refusal.NoSuchItem;

    protected abstract Verdict DecideOn(Goal goal, CaseState state, Actor actor);
}
