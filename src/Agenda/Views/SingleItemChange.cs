namespace Agenda.Views;

/// <summary>
/// That one item is another and nothing else of the case is, also nothing of it that the views of others are made from.
/// Most of what people do is that.
/// </summary>
public sealed record SingleItemChange(CaseState State, CaseItem Item)
{
    /// <summary>Null when more, or less, than that happened.</summary>
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

    // Of goals and points others show the area and the order; of any item whether it may be seen; of an action what it
    // waits for.
    private static bool ConcernsNoOther(CaseItem before, CaseItem after) =>
        after is not (Goal or AgendaItem)
        && after.Id == before.Id
        && after.Visibility == before.Visibility
        && Equals((after as ActionItem)?.DependsOn, (before as ActionItem)?.DependsOn);
}
