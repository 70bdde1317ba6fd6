namespace Agenda;

/// <summary>
/// How far an item reaches: its visibility and, for <see cref="Visibility.Restricted"/>, the named organisations.
/// </summary>
public sealed record Scope(Visibility Visibility, Sequence<OrganisationId> VisibleTo)
{
    public static readonly Scope Shared = new(Visibility.Shared, []);

    public static readonly Scope Partners = new(Visibility.Partners, []);

    /// <summary>
    /// The default of whatever has none of its own: shared while the detainee is in the conversation, partners
    /// otherwise (C2).
    /// </summary>
    public static Scope Default(CaseState state) => state.IsInDialogue ? Shared : Partners;

    /// <summary>
    /// The scope that this actor asks for, or why not. With restricted, the writer's own organisation and the
    /// coordinator's are always in.
    /// </summary>
    public static (Scope? Scope, Verdict? Problem) Asked(
        CaseState state,
        Actor actor,
        Visibility visibility,
        Sequence<OrganisationId>? visibleTo
    )
    {
        if (actor.IsDetainee && visibility is not Visibility.Shared)
            return (null, Refusal.NotAllowed);
        if (visibility is Visibility.Facilitator && !actor.IsCoordinator)
            return (null, Refusal.NotAllowed);
        if (visibility is not Visibility.Restricted)
            return (new Scope(visibility, []), null);
        if (visibleTo is not null && visibleTo.Any(organisation => !state.HasOrganisation(organisation)))
            return (null, Verdict.Invalid("visibleTo"));

        return (new Scope(visibility, Named(state, actor, visibleTo ?? [])), null);
    }

    private static Sequence<OrganisationId> Named(CaseState state, Actor actor, Sequence<OrganisationId> visibleTo) =>
        visibleTo
            .Append(actor.Organisation)
            .Concat(
                state
                    .Participants.Where(participant => participant.Role is Role.ProcessCoordinator)
                    .Select(participant => participant.Organisation)
            )
            .Distinct()
            .OrderBy(organisation => organisation.Value, StringComparer.Ordinal)
            .ToSequence();
}
