using NodaTime;

namespace Agenda;

/// <summary>Adds an action that serves a goal or a life area: one of them at least. By every professional.</summary>
public sealed record AddAction(string Text, LifeArea? LifeArea = null, ItemId? Goal = null, LocalDate? Due = null)
    : AddingCommand
{
    public string? DoneWhen { get; init; }

    public EquatableArray<OrganisationId>? Suggested { get; init; }

    public EquatableArray<ItemId>? DependsOn { get; init; }

    public bool QuickWin { get; init; }

    public Scarcity? Scarcity { get; init; }

    protected override Verdict Add(CaseState state, Actor actor, ItemVisibility visibility)
    {
        if (UnfitField(state) is { } field)
            return Verdict.Invalid(field);
        if (Goal is { } goal && state.Find<Goal>(goal, actor) is null)
            return Refusal.NoSuchItem;
        if (DependsOn is { } others && others.Any(other => state.Find<ActionItem>(other, actor) is null))
            return Refusal.NoSuchItem;

        return Added(visibility);
    }

    private string? UnfitField(CaseState state) =>
        !TextLimits.IsFit(Text) ? nameof(Text)
        : Goal is null && LifeArea is null ? nameof(Goal)
        : !HasArea(state, LifeArea) ? nameof(LifeArea)
        : !TextLimits.IsFitOrAbsent(DoneWhen) ? nameof(DoneWhen)
        : Scarcity is { } scarcity && !scarcity.IsFit() ? nameof(Scarcity)
        : !CaseLimits.IsFit(Suggested) ? nameof(Suggested)
        : !CaseLimits.IsFit(DependsOn) ? nameof(DependsOn)
        : null;

    private ActionAdded Added(ItemVisibility visibility) =>
        new(
            Id,
            Text,
            LifeArea,
            Goal,
            Due,
            DoneWhen,
            Suggested ?? [],
            DependsOn ?? [],
            QuickWin,
            Scarcity,
            visibility,
            PlainText ?? []
        );
}

public sealed record ActionAdded(
    ItemId Id,
    string Text,
    LifeArea? LifeArea,
    ItemId? Goal,
    LocalDate? Due,
    string? DoneWhen,
    EquatableArray<OrganisationId> Suggested,
    EquatableArray<ItemId> DependsOn,
    bool QuickWin,
    Scarcity? Scarcity,
    ItemVisibility Visibility,
    EquatableArray<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new ActionItem(Id, Visibility, origin, Text)
            {
                LifeArea = LifeArea,
                Goal = Goal,
                Due = Due,
                DoneWhen = DoneWhen,
                Suggested = Suggested,
                DependsOn = DependsOn,
                QuickWin = QuickWin,
                Scarcity = Scarcity,
                PlainText = PlainText,
            }
        );
}
