using NodaTime;

namespace Agenda;

/// <summary>Adds an action that serves a goal or a life area: one of them at least. By every professional.</summary>
public sealed record AddAction(string Text, LifeArea? LifeArea = null, ItemId? Goal = null, LocalDate? Due = null)
    : AddingCommand
{
    public string? DoneWhen { get; init; }

    public Sequence<OrganisationId>? Suggested { get; init; }

    public Sequence<ItemId>? DependsOn { get; init; }

    public bool QuickWin { get; init; }

    public Scarcity? Scarcity { get; init; }

    protected override Verdict Add(CaseState state, Actor actor, Scope scope)
    {
        if (!Texts.IsFit(Text))
            return Verdict.Invalid("text");
        if (Goal is null && LifeArea is null)
            return Verdict.Invalid("goal");
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid("lifeArea");
        if (!Texts.IsFitOrAbsent(DoneWhen))
            return Verdict.Invalid("doneWhen");
        if (
            Scarcity is { } scarcity
            && !(
                Texts.IsFit(scarcity.Text)
                && Texts.IsFitOrAbsent(scarcity.PlanB)
                && scarcity.QueuePosition is null or > 0
            )
        )
            return Verdict.Invalid("scarcity");
        if (Goal is { } goal && state.Find<Goal>(goal, actor) is null)
            return Refusal.NoSuchItem;
        if (DependsOn is { } others && others.Any(other => state.Find<ActionItem>(other, actor) is null))
            return Refusal.NoSuchItem;

        return new ActionAdded(
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
            scope,
            PlainText ?? []
        );
    }
}

public sealed record ActionAdded(
    ItemId Id,
    string Text,
    LifeArea? LifeArea,
    ItemId? Goal,
    LocalDate? Due,
    string? DoneWhen,
    Sequence<OrganisationId> Suggested,
    Sequence<ItemId> DependsOn,
    bool QuickWin,
    Scarcity? Scarcity,
    Scope Scope,
    Sequence<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new ActionItem(Id, Scope, origin, Text)
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
