using NodaTime;

namespace Agenda;

/// <summary>
/// Changes who may see an item (F2): by the one who added it, or the coordinator. That it was seen before stays in the
/// log.
/// </summary>
public sealed record SetVisibility(ItemId Item, Visibility Visibility, EquatableArray<OrganisationId>? VisibleTo = null)
    : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Find<CaseItem>(Item, actor) is not { } item)
            return Refusal.NoSuchItem;
        if (!actor.IsCoordinator && item.Added.Person != actor.Person)
            return Refusal.NotAllowed;
        var (visibility, problem) = ItemVisibility.Asked(state, actor, Visibility, VisibleTo);
        if (visibility is null)
            return problem!;

        return Reach(item) == visibility ? Verdict.Nothing : new VisibilitySet(Item, visibility);
    }

    // Only the coordinator sees a point of a draft; its visibility is chosen for when the conference is opened.
    private static ItemVisibility Reach(CaseItem item) => (item as AgendaItem)?.WhenOpened ?? item.Visibility;
}

public sealed record VisibilitySet(ItemId Item, ItemVisibility Visibility) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<CaseItem>(
            Item,
            item =>
                item is AgendaItem { WhenOpened: not null } point
                    ? point with
                    {
                        WhenOpened = Visibility,
                    }
                    : item with
                    {
                        Visibility = Visibility,
                    }
        );
}
