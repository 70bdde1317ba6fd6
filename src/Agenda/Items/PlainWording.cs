namespace Agenda;

/// <summary>The words for the detainee beside what was typed: which still hold, and which are missing.</summary>
public static class PlainWording
{
    /// <summary>
    /// The item whose words for the detainee a change made untrue: they are put aside, to be written anew or taken
    /// back.
    /// </summary>
    public static T WithWordsAside<T>(this T item)
        where T : CaseItem =>
        item.PlainText.Count == 0
            ? item
            : (T)((CaseItem)item with { PlainText = [], PlainTextPutAside = item.PlainText });

    /// <summary>Whether this typed text may stand in a sentence on the detainee's screen as it is.</summary>
    public static bool MayStand(CaseState state, string text) =>
        PlainDutch.IsPlain(text) && !NamesOldRelease(state.Case, text);

    /// <summary>Whether words for the detainee are asked for: the screen shows only what the item is about.</summary>
    public static bool IsWanted(CaseState state, CaseItem item) =>
        item.PlainText.Count == 0
        && item.Visibility.Level is Visibility.Shared
        && item switch
        {
            ActionItem action => !action.HasEnded && !MayStand(state, action.Text),
            Commitment promise => !promise.HasEnded
                && (!MayStand(state, promise.Partner) || !MayStand(state, promise.Detainee)),
            Decision or Note => !MayStand(state, ((WrittenItem)item).Text),
            _ => false,
        };

    /// <summary>Whether a text still says the release date that has moved.</summary>
    public static bool NamesOldRelease(CaseRecord? record, string text) =>
        record is { ReleaseMovedFrom: { } old } && old != record.ReleaseDate && DutchDates.IsIn(text, old);
}
