using System.Collections.Immutable;

namespace Agenda.Views;

/// <summary>The difference of two views.</summary>
public sealed record ViewDifference(ImmutableArray<ViewItem> Puts, ImmutableArray<ItemId> Drops)
{
    public static readonly ViewDifference None = new([], []);

    public bool IsNone => Puts.IsEmpty && Drops.IsEmpty;
}
