using System.Collections.Immutable;

namespace Agenda.Views;

/// <summary>
/// What the detainee's screen shows (D1, D2): nothing outside the conversation; during it, and only of what is shared,
/// their goals, what they do themselves, who does what for them and when, what was agreed, and what is being discussed.
/// A shape and wording of its own, built from state and never from a professional's view.
/// </summary>
public static class ScreenProjection
{
    public static ImmutableArray<ViewItem> Of(CaseState state)
    {
        if (state.Running is not { Segment: ConferenceSegment.Dialogue } conference)
            return [];
        return
        [
            .. Now(state, conference),
            .. state.SeenBy(Audience.Detainee).Select(item => Shown(state, item)).OfType<ViewItem>(),
        ];
    }

    /// <summary>One shared item; null when the screen does not show it.</summary>
    public static ViewItem? Of(CaseState state, CaseItem item) => state.IsInDialogue ? Shown(state, item) : null;

    private static ScreenItem? Shown(CaseState state, CaseItem item) =>
        item switch
        {
            Goal goal => Item(state, goal, ScreenKind.Goal, [goal.Text]),
            ActionItem { State: ActionState.Dropped } => null,
            ActionItem action => Asked(state, action, KindOf(action), ScreenSentences.Of(state, action)),
            Commitment commitment => Asked(state, commitment, ScreenKind.Agreement, ScreenSentences.Of(commitment)),
            Decision decision => Asked(state, decision, ScreenKind.Agreement, ScreenSentences.Of(decision)),
            Note note => Asked(state, note, ScreenKind.Agreement, ScreenSentences.Of(note)),
            _ => null,
        };

    private static IEnumerable<ViewItem> Now(CaseState state, Conference conference) =>
        CurrentItem.For(state, conference, Audience.Detainee) is { } current
        && state.Find<AgendaItem>(current.Item) is { } point
            ?
            [
                new ScreenItem(ScreenIds.Of(state, conference.Id), ScreenKind.Now, [point.Title])
                {
                    LifeArea = point.LifeArea,
                },
            ]
            : [];

    private static ScreenKind KindOf(ActionItem action) =>
        action.Owner?.Person == Participant.Detainee ? ScreenKind.Mine : ScreenKind.Theirs;

    private static ScreenItem Item(CaseState state, CaseItem item, ScreenKind kind, EquatableArray<string> lines) =>
        new(ScreenIds.Of(state, item.Id), kind, lines) { LifeArea = state.AreaOf(item, Audience.Detainee) };

    private static ScreenItem Asked(CaseState state, CaseItem item, ScreenKind kind, EquatableArray<string> lines) =>
        Item(state, item, kind, lines) with
        {
            Due = (item as PromisedItem)?.Due,
            Answer = item.Answer,
        };
}
