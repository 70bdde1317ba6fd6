using System.Collections.Immutable;

namespace Agenda;

/// <summary>
/// Orders the items of one kind. Other kinds keep their places, so that moving what an audience cannot see moves
/// nothing it can.
/// </summary>
internal static class ItemOrder
{
    /// <param name="before">Absent: to the end of its kind.</param>
    public static CaseState Move<T>(CaseState state, ItemId moved, ItemId? before)
        where T : CaseItem
    {
        if (state.Find<T>(moved) is not { } item)
            return state;
        var places = Enumerable.Range(0, state.Items.Length).Where(place => state.Items[place] is T).ToList();
        var kind = places.Select(place => state.Items[place]).Where(other => other.Id != moved).ToList();
        var target = before is { } next ? kind.FindIndex(other => other.Id == next) : -1;
        kind.Insert(target < 0 ? kind.Count : target, item);

        var items = state.Items.ToBuilder();
        for (var i = 0; i < places.Count; i++)
            items[places[i]] = kind[i];
        return state with { Items = items.ToImmutable() };
    }

    /// <summary>Whether the item is there already, among those of its kind that this actor may see.</summary>
    public static bool IsAlready<T>(CaseState state, Actor actor, ItemId moved, ItemId? before)
        where T : CaseItem
    {
        var seen = state
            .Items.OfType<T>()
            .Where(item => actor.Audience.MaySee(item.Visibility))
            .Select(item => item.Id)
            .ToImmutableArray();
        var next = seen.IndexOf(moved) + 1;
        return before == (next < seen.Length ? seen[next] : null);
    }
}
