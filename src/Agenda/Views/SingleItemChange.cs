namespace Agenda.Views;

/// <summary>Exactly one item changed, and no other item's view depends on it. The common case.</summary>
public sealed record SingleItemChange(CaseState State, CaseItem Item)
{
    /// <summary>Null when anything else changed too, or nothing did.</summary>
    public static SingleItemChange? Between(CaseState before, CaseState after)
    {
        if (before.Items.Length != after.Items.Length || before with { Items = after.Items } != after)
            return null;
        CaseItem? found = null;
        for (var place = 0; place < after.Items.Length; place++)
        {
            if (ReferenceEquals(before.Items[place], after.Items[place]))
                continue;
            if (found is not null || !ConcernsNoOther(before.Items[place], after.Items[place]))
                return null;
            found = after.Items[place];
        }
        return found is null ? null : new SingleItemChange(after, found);
    }

    // Other views show the area and the order of goals and points, whether an item may be seen, and what an action
    // waits for.
    private static bool ConcernsNoOther(CaseItem before, CaseItem after) =>
        after is not (Goal or AgendaItem)
        && after.Id == before.Id
        && after.Visibility == before.Visibility
        && Equals((after as ActionItem)?.DependsOn, (before as ActionItem)?.DependsOn);
}
