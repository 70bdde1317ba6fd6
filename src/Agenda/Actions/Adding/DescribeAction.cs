using NodaTime;

namespace Agenda;

/// <summary>
/// Says more of an action, or something else: when it is done, what comes first, that it is quick, that there is no
/// place yet, who might do it, by when. By the one who added it, its owner or the coordinator. What is absent stays.
/// </summary>
/// <param name="DoneWhen">Empty: takes it away.</param>
/// <param name="DependsOn">What comes first. What the asker cannot see of it stays.</param>
public sealed record DescribeAction(
    ItemId Action,
    string? DoneWhen = null,
    EquatableArray<ItemId>? DependsOn = null,
    bool? QuickWin = null,
    Scarcity? Scarcity = null,
    EquatableArray<OrganisationId>? Suggested = null,
    LocalDate? Due = null
) : ActionCommand(Action)
{
    /// <summary>There is a place after all.</summary>
    public bool NoScarcity { get; init; }

    /// <summary>There is no date any more.</summary>
    public bool NoDue { get; init; }

    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (!IsOwners(action, actor) && action.Added.Person != actor.Person)
            return Refusal.NotAllowed;
        if (action.HasEnded)
            return Refusal.NotOpen;
        if (UnfitField(state, actor) is { } field)
            return Verdict.Invalid(field);
        var described = Described(action, state, actor);
        return described.ApplyTo(action) == action ? Verdict.Nothing : described;
    }

    private string? UnfitField(CaseState state, Actor actor) =>
        !TextLimits.IsFitOrAbsent(DoneWhen) ? nameof(DoneWhen)
        : Scarcity is { } scarcity && !scarcity.IsFit() ? nameof(Scarcity)
        : !CaseLimits.IsFit(Suggested) ? nameof(Suggested)
        : !CaseLimits.IsFit(DependsOn) || DependsOn?.Any(other => !MayComeBefore(other, state, actor)) is true
            ? nameof(DependsOn)
        : null;

    private bool MayComeBefore(ItemId other, CaseState state, Actor actor) =>
        state.Find<ActionItem>(other, actor) is { } first && !WaitsForThis(first, state, []);

    // A circle could never begin.
    private bool WaitsForThis(ActionItem other, CaseState state, HashSet<ItemId> seen) =>
        other.Id == Action
        || (
            seen.Add(other.Id)
            && other.DependsOn.Any(next =>
                state.Find<ActionItem>(next) is { } found && WaitsForThis(found, state, seen)
            )
        );

    private ActionDescribed Described(ActionItem action, CaseState state, Actor actor) =>
        new(
            Action,
            DoneWhen ?? action.DoneWhen ?? "",
            DependsOn is { } asked ? [.. asked, .. action.DependsOn.Where(IsHidden(state, actor))] : action.DependsOn,
            QuickWin ?? action.QuickWin,
            NoScarcity ? null : Scarcity ?? action.Scarcity,
            Suggested ?? action.Suggested,
            NoDue ? null : Due ?? action.Due
        );

    private static Func<ItemId, bool> IsHidden(CaseState state, Actor actor) =>
        other => state.Find<ActionItem>(other, actor) is null;
}

/// <summary>What holds of the action from now on, whole.</summary>
public sealed record ActionDescribed(
    ItemId Action,
    string DoneWhen,
    EquatableArray<ItemId> DependsOn,
    bool QuickWin,
    Scarcity? Scarcity,
    EquatableArray<OrganisationId> Suggested,
    LocalDate? Due
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) => state.Change<ActionItem>(Action, ApplyTo);

    internal ActionItem ApplyTo(ActionItem action) =>
        OnTime(action) with
        {
            DoneWhen = DoneWhen.Length == 0 ? null : DoneWhen,
            DependsOn = DependsOn,
            QuickWin = QuickWin,
            Scarcity = Scarcity,
            Suggested = Suggested,
        };

    private ActionItem OnTime(ActionItem action) =>
        action.Due == Due ? action : action.WithWordsAside() with { Due = Due, Answer = null };
}
