using System.Collections.Immutable;

namespace Agenda.Views;

/// <summary>What goes on now: what is talked about, the detainee's own signs, whose turn it is, the day of release.</summary>
internal static class ScreenMoment
{
    public static ImmutableArray<ViewItem> Of(CaseState state) =>
        (state.Running ?? LastClosed(state)) is { } conference ? [Of(state, conference)] : [];

    private static ScreenItem Of(CaseState state, Conference conference)
    {
        var point = Point(state, conference);
        EquatableArray<string> title = point is null ? [] : [TitleOf(state, point)];
        return new ScreenItem(ScreenIds.Of(state, conference.Id), ScreenKind.Now, title)
        {
            LifeArea = point?.LifeArea,
            Subject = point?.Subject,
            Over = conference.IsRunning ? null : true,
            Hands = OrNull([
                .. conference.Hands.Where(hand => hand.IsOf(Participant.Detainee)).Select(hand => hand.Kind),
            ]),
            HasFloor = conference.Speaker == Participant.Detainee ? true : null,
            Release = OrNull(Release(state, state.Case)),
        };
    }

    public static EquatableArray<string> ReleaseOf(CaseState state) => Release(state, state.Case);

    // Never one that is planned or drafted: nothing on this screen may change with it.
    private static Conference? LastClosed(CaseState state) =>
        state.Conferences.LastOrDefault(conference => conference.Segment is ConferenceSegment.Closed);

    private static AgendaItem? Point(CaseState state, Conference conference) =>
        conference.IsRunning && CurrentItem.For(state, conference, Audience.Detainee) is { } current
            ? state.Find<AgendaItem>(current.Item)
            : null;

    private static string TitleOf(CaseState state, AgendaItem point) =>
        PlainWording.NamesOldRelease(state.Case, point.Title) ? PlainAreas.Of(point.LifeArea) : point.Title;

    private static EquatableArray<string> Release(CaseState state, CaseRecord? record) =>
        record?.ReleaseDate is not { } date ? []
        : record.ReleaseMovedFrom is { } old && old != date
            ?
            [
                $"Je komt vrij op {ScreenSentences.Day(state, date)}.",
                $"Eerst was dat {ScreenSentences.Day(state, old)}.",
            ]
        : [$"Je komt vrij op {ScreenSentences.Day(state, date)}."];

    private static EquatableArray<T>? OrNull<T>(EquatableArray<T> list) => list.Count == 0 ? null : list;
}
