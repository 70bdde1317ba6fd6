using Agenda;
using Agenda.Deadlines;
using Agenda.Views;
using ConferenceHub.Json;

namespace ConferenceHub.Rooms;

/// <summary>
/// The views of one state: each audience's made once, each difference written once, however many seats it goes to.
/// </summary>
public sealed class ViewCache(CaseState state, DeadlineRules rules)
{
    private readonly Dictionary<Audience, View> byAudience = [];
    private readonly Dictionary<View, WeakReference<RawJson>> whole = [];
    private readonly Dictionary<(View Before, View After), WrittenChange?> changes = [];
    private Dictionary<Audience, View> earlier = [];
    private SingleItemChange? change;

    public CaseState State => state;

    /// <summary>The views of the state that comes next, made from these where only one item changed.</summary>
    public ViewCache Next(CaseState next) =>
        new(next, rules) { earlier = byAudience, change = SingleItemChange.Between(state, next) };

    public View For(Audience audience)
    {
        if (byAudience.TryGetValue(audience, out var known))
            return known;
        var shared = audience.Among(state);
        if (!byAudience.TryGetValue(shared, out var view))
            byAudience[shared] = view = Make(shared);
        return byAudience[audience] = view;
    }

    /// <summary>
    /// Kept for those who join at the same moment, and given back to memory when a quiet room has no use for it.
    /// </summary>
    public RawJson Whole(View view)
    {
        if (whole.TryGetValue(view, out var kept) && kept.TryGetTarget(out var known))
            return known;
        var written = RawJson.OfList(view.Items);
        whole[view] = new(written);
        return written;
    }

    /// <summary>Null when the two look the same.</summary>
    public WrittenChange? Between(View before, View after)
    {
        if (ReferenceEquals(before, after))
            return null;
        if (changes.TryGetValue((before, after), out var known))
            return known;
        var difference = after.Since(before);
        return changes[(before, after)] = difference.IsNone
            ? null
            : new WrittenChange(RawJson.OfList(difference.Puts), RawJson.OfList(difference.Drops));
    }

    private View Make(Audience audience) =>
        change is not null && earlier.TryGetValue(audience, out var before)
            ? before.After(change, audience, rules)
            : View.Of(state, audience, rules);
}

public sealed record WrittenChange(RawJson Puts, RawJson Drops);
