using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Agenda;

/// <summary>A short immutable list that compares by content, so that records which hold one do too.</summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Of))]
public sealed class EquatableArray<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    public static readonly EquatableArray<T> Empty = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Contains(T item) => items.Contains(item);

    public EquatableArray<T> Add(T item) => new(items.Add(item));

    public EquatableArray<T> Without(Func<T, bool> unwanted) => new(items.RemoveAll(item => unwanted(item)));

    public bool Equals(EquatableArray<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && items.AsSpan().SequenceEqual(other.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, items[0]);

    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", items)}]";
}

public static class EquatableArray
{
    public static EquatableArray<T> Of<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? EquatableArray<T>.Empty : new([.. items]);

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
    {
        var all = items.ToImmutableArray();
        return all.IsEmpty ? EquatableArray<T>.Empty : new(all);
    }
}
