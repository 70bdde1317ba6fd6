namespace Agenda;

/// <summary>
/// Who may see an item: the level and, for <see cref="Visibility.Restricted"/>, the named organisations.
/// </summary>
public sealed record ItemVisibility(Visibility Level, EquatableArray<OrganisationId> VisibleTo)
{
    public static readonly ItemVisibility Shared = new(Visibility.Shared, []);

    public static readonly ItemVisibility Partners = new(Visibility.Partners, []);

    /// <summary>
    /// The default of kinds without their own: shared while the detainee is in the conversation, partners otherwise
    /// (C2).
    /// </summary>
    public static ItemVisibility Default(CaseState state) => state.IsInDialogue ? Shared : Partners;

    /// <summary>
    /// The visibility that this actor asks for, or why they cannot have it. Restricted always includes the
    /// organisations of the writer and the coordinator.
    /// </summary>
    public static (ItemVisibility? Visibility, Verdict? Problem) Asked(
        CaseState state,
        Actor actor,
        Visibility visibility,
        EquatableArray<OrganisationId>? visibleTo
    )
    {
        if (!CaseLimits.IsFit(visibleTo))
            return (null, Verdict.Invalid(nameof(VisibleTo)));
        if (actor.IsDetainee && visibility is not Visibility.Shared)
            return (null, Refusal.NotAllowed);
        if (visibility is Visibility.Facilitator && !actor.IsCoordinator)
            return (null, Refusal.NotAllowed);
        if (visibility is not Visibility.Restricted)
            return (new ItemVisibility(visibility, []), null);
        if (visibleTo?.All(state.HasOrganisation) is false)
            return (null, Verdict.Invalid(nameof(VisibleTo)));

        return (new ItemVisibility(visibility, Named(state, actor, visibleTo ?? [])), null);
    }

    private static EquatableArray<OrganisationId> Named(
        CaseState state,
        Actor actor,
        EquatableArray<OrganisationId> visibleTo
    ) =>
        visibleTo
            .Append(actor.Organisation)
            .Concat(
                state
                    .Participants.Where(participant => participant.Role is Role.ProcessCoordinator)
                    .Select(participant => participant.Organisation)
            )
            .Distinct()
            .OrderBy(organisation => organisation.Value, StringComparer.Ordinal)
            .ToEquatableArray();
}
