using NodaTime;

namespace Agenda.Views;

/// <summary>
/// The sentences of the detainee's screen: written for it by the coordinator or the casemanager, or else made from what
/// was agreed. Typed words stand in them only when they are plain; otherwise the screen says what it is about.
/// </summary>
internal static class ScreenSentences
{
    /// <summary>A decision or a note.</summary>
    public static EquatableArray<string> Of(CaseState state, WrittenItem item) =>
        item.PlainText.Count > 0 ? item.PlainText
        : PlainWording.MayStand(state, item.Text) ? Fitting([Sentence(item.Text)])
        : [About(state, item)];

    public static string About(CaseState state, CaseItem item) =>
        $"We praten over {PlainAreas.Of(state.AreaOf(item, Audience.Detainee))}.";

    public static EquatableArray<string> Before(CaseState state, LocalDate? due) =>
        due is { } date ? [$"Voor {Day(state, date)}."] : [];

    /// <summary>A day with its year, where that is not the year of the conversation.</summary>
    public static string Day(CaseState state, LocalDate date) => DutchDates.Of(date, YearOf(state));

    private static int? YearOf(CaseState state) =>
        state.Conferences.Max(conference => conference.StartedAt)?.InZone(DutchCalendar.Zone).Year;

    /// <summary>The words written for the detainee, and what must be said after them.</summary>
    public static EquatableArray<string> With(EquatableArray<string> words, EquatableArray<string> status) =>
        [.. words.Take(TextLimits.PlainSentences - status.Count), .. status];

    public static EquatableArray<string> Fitting(EquatableArray<string> lines) =>
        lines.Count <= TextLimits.PlainSentences ? lines : lines.Take(TextLimits.PlainSentences).ToEquatableArray();

    public static string Sentence(string text) =>
        text.TrimEnd() is var trimmed && trimmed.EndsWith('.') || trimmed.EndsWith('?') || trimmed.EndsWith('!')
            ? trimmed
            : trimmed + ".";
}
