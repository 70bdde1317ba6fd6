namespace Agenda;

/// <summary>A command about one action that the asker may see.</summary>
public abstract record ActionCommand(ItemId Action) : AgendaCommand
{
    protected sealed override Verdict Decide(CaseState state, Actor actor, NodaTime.Instant now) =>
        state.Find<ActionItem>(Action, actor) is { } action ? DecideOn(action, state, actor) : Refusal.NoSuchItem;

    protected abstract Verdict DecideOn(ActionItem action, CaseState state, Actor actor);

    /// <summary>Whether the actor may do with this action what its owner may.</summary>
    protected static bool IsOwners(ActionItem action, Actor actor) =>
        action.Owner is { } owner ? actor.SpeaksFor(owner) : actor.IsCoordinator;
}
