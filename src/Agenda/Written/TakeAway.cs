using NodaTime;

namespace Agenda;

/// <summary>
/// Takes away what should not have been added; the log keeps it. By the one who added it or the coordinator; a goal by
/// whoever speaks for the detainee, and by the detainee while it is new and the conversation lasts ("Toch niet"). What
/// somebody picked up or ended is not taken away: it is given back, dropped or done.
/// </summary>
/// <param name="Item">From the detainee's screen: the id that it was given.</param>
public sealed record TakeAway(ItemId Item) : AgendaCommand
{
    protected override bool IsForTheDetainee => true;

    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Find<CaseItem>(Item, actor) is not { } item || item is AgendaItem)
            return Refusal.NoSuchItem;
        if (!MayTakeAway(item, state, actor))
            return Refusal.NotAllowed;
        return item is ActionItem { IsUnclaimed: false } ? Refusal.NotOpen : new ItemTakenAway(item.Id);
    }

    private static bool MayTakeAway(CaseItem item, CaseState state, Actor actor) =>
        actor.IsDetainee ? IsTheirsToTakeBack(state, item)
        : item is Goal ? actor.SpeaksForTheDetainee
        : actor.IsCoordinator || item.Added.Person == actor.Person;

    /// <summary>A goal that the detainee said in this conversation, and that nobody read back to them yet.</summary>
    internal static bool IsTheirsToTakeBack(CaseState state, CaseItem item) =>
        item is Goal goal
        && goal.Added.Person == Participant.Detainee
        && (goal.ConfirmedAt is null || goal.ConfirmedAt == goal.Added.At)
        && state.IsInDialogue
        && item.Added.At >= state.Running?.StartedAt;
}

public sealed record ItemTakenAway(ItemId Item) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state with
        {
            Items = state.Items.RemoveAll(item => item.Id == Item),
        };
}
