namespace Agenda;

/// <summary>Adds a decision. By every professional.</summary>
public sealed record AddDecision(string Text, LifeArea? LifeArea = null) : AddingCommand
{
    public DecisionKind Decision { get; init; }

    public string? Because { get; init; }

    protected override Verdict Add(CaseState state, Actor actor, Scope scope)
    {
        if (!Texts.IsFit(Text))
            return Verdict.Invalid("text");
        if (!Texts.IsFitOrAbsent(Because))
            return Verdict.Invalid("because");
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid("lifeArea");

        return new DecisionAdded(Id, Text, LifeArea, Decision, Because, scope, PlainText ?? []);
    }
}

public sealed record DecisionAdded(
    ItemId Id,
    string Text,
    LifeArea? LifeArea,
    DecisionKind Decision,
    string? Because,
    Scope Scope,
    Sequence<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new Decision(Id, Scope, origin, Text)
            {
                LifeArea = LifeArea,
                Kind = Decision,
                Because = Because,
                PlainText = PlainText,
            }
        );
}
