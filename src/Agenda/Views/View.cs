using System.Collections.Immutable;
using Agenda.Deadlines;

namespace Agenda.Views;

/// <summary>Everything that one audience sees of a case at one moment.</summary>
public sealed class View(ImmutableArray<ViewItem> items)
{
    public static readonly View Empty = new([]);

    private readonly Lazy<Dictionary<ItemId, ViewItem>> byId = new(() => items.ToDictionary(item => item.Id));

    public ImmutableArray<ViewItem> Items => items;

    /// <summary>The one place where a view is made.</summary>
    public static View Of(CaseState state, Audience audience, DeadlineRules rules) =>
        new(
            audience.IsDetainee
                ? ScreenProjection.Of(state)
                : new ProfessionalProjection(state, audience, rules).Items()
        );

    /// <summary>
    /// The same as <see cref="Of"/>, made from this earlier view when <paramref name="changed"/> is the only change, so
    /// that a claim costs as little in a case of many items as in one of few.
    /// </summary>
    public View After(SingleItemChange changed, Audience audience, DeadlineRules rules)
    {
        if (!audience.MaySee(changed.Item.Visibility))
            return this;
        var made = audience.IsDetainee
            ? ScreenProjection.Of(changed.State, changed.Item)
            : new ProfessionalProjection(changed.State, audience, rules).Of(changed.Item);
        var place = made is null ? -1 : PlaceOf(made.Id);
        return place < 0 ? Of(changed.State, audience, rules) : new View(items.SetItem(place, made!));
    }

    /// <summary>What must be put and dropped to get from <paramref name="before"/> to this view.</summary>
    public ViewDifference Since(View before)
    {
        if (ReferenceEquals(this, before))
            return ViewDifference.None;
        var (puts, drops) = (NotIn(before), before.IdsNotIn(this));
        return puts.Length + drops.Length == 0 ? ViewDifference.None : new ViewDifference(puts, drops);
    }

    private ImmutableArray<ViewItem> NotIn(View other)
    {
        var found = ImmutableArray.CreateBuilder<ViewItem>();
        for (var place = 0; place < items.Length; place++)
            if (!other.Shows(items[place], place))
                found.Add(items[place]);
        return found.ToImmutable();
    }

    private ImmutableArray<ItemId> IdsNotIn(View other)
    {
        var found = ImmutableArray.CreateBuilder<ItemId>();
        for (var place = 0; place < items.Length; place++)
            if (other.Find(items[place].Id, place) is null)
                found.Add(items[place].Id);
        return found.ToImmutable();
    }

    private bool Shows(ViewItem item, int place) =>
        (place < items.Length && ReferenceEquals(items[place], item)) || item.Equals(Find(item.Id, place));

    /// <param name="place">Where to look first.</param>
    private ViewItem? Find(ItemId id, int place) =>
        place < items.Length && items[place].Id == id ? items[place] : byId.Value.GetValueOrDefault(id);

    private int PlaceOf(ItemId id)
    {
        for (var place = 0; place < items.Length; place++)
            if (items[place].Id == id)
                return place;
        return -1;
    }
}
