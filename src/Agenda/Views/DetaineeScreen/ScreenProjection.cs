using System.Collections.Immutable;

namespace Agenda.Views;

/// <summary>
/// What the detainee's screen shows (D1, D2): their plan during the conversation and after the conference, otherwise
/// nothing; and only of what is shared, their goals, what they do themselves, who does what for them and when, and what
/// was agreed. A shape and wording of its own, built from state and never from a professional's view.
/// </summary>
public static class ScreenProjection
{
    public static ImmutableArray<ViewItem> Of(CaseState state) =>
        state.IsPlanOnScreen ? [.. ScreenMoment.Of(state), .. Plan(state)] : [];

    /// <summary>One shared item; null when the screen does not show it.</summary>
    public static ViewItem? Of(CaseState state, CaseItem item) => state.IsPlanOnScreen ? Shown(state, item) : null;

    /// <summary>The plan itself, whatever the moment.</summary>
    internal static IEnumerable<ScreenItem> Plan(CaseState state) =>
        state.SeenBy(Audience.Detainee).Select(item => Shown(state, item)).OfType<ScreenItem>();

    private static ScreenItem? Shown(CaseState state, CaseItem item) =>
        item switch
        {
            Goal goal => Item(state, goal, ScreenKind.Goal, [goal.Text]) with
            {
                Yours = TakeAway.IsTheirsToTakeBack(state, goal) ? true : null,
            },
            ActionItem { State: ActionState.Dropped } => null,
            ActionItem action => Asked(state, action, KindOf(action), ActionSentences.Of(state, action)),
            Commitment
            {
                HasEnded: true,
                PartnerOutcome.End: PromiseEnd.Dropped,
                DetaineeOutcome.End: PromiseEnd.Dropped
            } => null,
            Commitment commitment => Asked(
                state,
                commitment,
                ScreenKind.Agreement,
                CommitmentSentences.Of(state, commitment)
            ),
            Decision or Note => Asked(state, item, ScreenKind.Agreement, ScreenSentences.Of(state, (WrittenItem)item)),
            _ => null,
        };

    private static ScreenKind KindOf(ActionItem action) =>
        action.Owner?.Person == Participant.Detainee ? ScreenKind.Mine : ScreenKind.Theirs;

    private static ScreenItem Item(CaseState state, CaseItem item, ScreenKind kind, EquatableArray<string> lines) =>
        new(ScreenIds.Of(state, item.Id), kind, lines) { LifeArea = state.AreaOf(item, Audience.Detainee) };

    private static ScreenItem Asked(CaseState state, CaseItem item, ScreenKind kind, EquatableArray<string> lines) =>
        Item(state, item, kind, lines) with
        {
            Who = item is PromisedItem promise ? Doer.Of(state, promise) : null,
            Asked = IsAsked(state, item) ? true : null,
            Due = (item as PromisedItem)?.Due,
            Answer = item.Answer,
        };

    // Not about what nobody does yet or is over, what was imposed, or words that the screen does not show.
    private static bool IsAsked(CaseState state, CaseItem item) =>
        !PlainWording.IsWanted(state, item)
        && item switch
        {
            ActionItem action => action.Owner is not null && !action.HasEnded,
            Commitment commitment => !commitment.HasEnded,
            Note note => !note.IsImposed,
            _ => item.IsAsked,
        };
}
