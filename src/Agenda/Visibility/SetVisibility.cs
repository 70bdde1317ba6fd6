using NodaTime;

namespace Agenda;

/// <summary>
/// Lets more or fewer people see an item (F2): by whoever added it, or the coordinator. That it was seen before stays
/// in the log.
/// </summary>
public sealed record SetVisibility(ItemId Item, Visibility Visibility, Sequence<OrganisationId>? VisibleTo = null)
    : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Find<CaseItem>(Item, actor) is not { } item)
            return Refusal.NoSuchItem;
        if (!actor.IsCoordinator && item.Added.Person != actor.Person)
            return Refusal.NotAllowed;
        var (scope, problem) = Scope.Asked(state, actor, Visibility, VisibleTo);
        if (scope is null)
            return problem!;

        return Reach(item) == scope ? Verdict.Nothing : new VisibilitySet(Item, scope);
    }

    // A point of a draft is the coordinator's for now; what is said of it is for when it is opened.
    private static Scope Reach(CaseItem item) => (item as AgendaItem)?.WhenOpened ?? item.Scope;
}

public sealed record VisibilitySet(ItemId Item, Scope Scope) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<CaseItem>(
            Item,
            item =>
                item is AgendaItem { WhenOpened: not null } point
                    ? point with
                    {
                        WhenOpened = Scope,
                    }
                    : item with
                    {
                        Scope = Scope,
                    }
        );
}
