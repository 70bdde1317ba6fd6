using System.Collections.Immutable;

namespace Agenda.Views;

/// <summary>Everything that one audience sees of a case at one moment.</summary>
public sealed class View(ImmutableArray<ViewItem> items)
{
    public static readonly View Empty = new([]);

    private readonly Dictionary<ItemId, ViewItem> byId = items.ToDictionary(item => item.Id);

    public ImmutableArray<ViewItem> Items => items;

    /// <summary>The one place where a view is made.</summary>
    public static View Of(CaseState state, Audience audience, Deadlines.DeadlineRules rules) =>
        new(audience.IsDetainee ? ScreenProjection.Of(state) : new ProfessionalProjection(state, audience, rules).Items());

    /// <summary>What must be put and dropped to get from <paramref name="before"/> to this view.</summary>
    public Difference Since(View before)
    {
        if (ReferenceEquals(this, before)) return Difference.None;
        var puts = items.Where(item => !before.byId.TryGetValue(item.Id, out var earlier) || !earlier.Equals(item)).ToImmutableArray();
        var drops = before.Items.Where(item => !byId.ContainsKey(item.Id)).Select(item => item.Id).ToImmutableArray();
        return puts.IsEmpty && drops.IsEmpty ? Difference.None : new Difference(puts, drops);
    }
}

/// <summary>The difference of two views.</summary>
public sealed record Difference(ImmutableArray<ViewItem> Puts, ImmutableArray<ItemId> Drops)
{
    public static readonly Difference None = new([], []);

    public bool IsNone => Puts.IsEmpty && Drops.IsEmpty;
}
