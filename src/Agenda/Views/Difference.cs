using System.Collections.Immutable;

namespace Agenda.Views;

/// <summary>The difference of two views.</summary>
public sealed record Difference(ImmutableArray<ViewItem> Puts, ImmutableArray<ItemId> Drops)
{
    public static readonly Difference None = new([], []);

    public bool IsNone => Puts.IsEmpty && Drops.IsEmpty;
}
