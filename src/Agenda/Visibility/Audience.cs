namespace Agenda;

/// <summary>Who looks: the detainee's screen, the professionals of one organisation, or the coordinator.</summary>
public sealed record Audience
{
    private enum Kind
    {
        Detainee,
        Professionals,
        Coordinator,
    }

    public static readonly Audience Detainee = new(Kind.Detainee, null);

    public static readonly Audience Coordinator = new(Kind.Coordinator, null);

    private readonly Kind kind;
    private readonly OrganisationId? organisation;

    private Audience(Kind kind, OrganisationId? organisation) => (this.kind, this.organisation) = (kind, organisation);

    public static Audience Of(OrganisationId organisation) => new(Kind.Professionals, organisation);

    public bool IsCoordinator => kind is Kind.Coordinator;

    public bool IsDetainee => kind is Kind.Detainee;

    /// <summary>
    /// The one rule of visibility (F2, VI1). An audience may see an item if
    /// it is shared; or
    /// it is the partners' and the audience is not the detainee; or
    /// it is restricted and the audience is the coordinator or one of the named organisations; or
    /// it is the facilitator's and the audience is the coordinator.
    /// </summary>
    public bool MaySee(ItemVisibility visibility) =>
        visibility.Level switch
        {
            Visibility.Shared => true,
            Visibility.Partners => kind is not Kind.Detainee,
            Visibility.Restricted => kind is Kind.Coordinator
                || (organisation is { } own && visibility.VisibleTo.Contains(own)),
            Visibility.Facilitator => kind is Kind.Coordinator,
        };

    /// <summary>
    /// All organisations that no item names see the same: they share one audience, so that their view is computed once.
    /// </summary>
    public Audience Among(CaseState state)
    {
        if (organisation is not { } own)
            return this;
        foreach (var item in state.Items)
            if (item.Visibility.Level is Visibility.Restricted && item.Visibility.VisibleTo.Contains(own))
                return this;
        return Unnamed;
    }

    private static readonly Audience Unnamed = new(Kind.Professionals, null);
}
