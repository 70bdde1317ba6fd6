namespace Agenda;

/// <summary>Adds a decision. By every professional.</summary>
public sealed record AddDecision(string Text, LifeArea? LifeArea = null) : AddingCommand
{
    public DecisionKind Decision { get; init; }

    public string? Because { get; init; }

    protected override Verdict Add(CaseState state, Actor actor, ItemVisibility visibility)
    {
        if (!TextLimits.IsFit(Text))
            return Verdict.Invalid(nameof(Text));
        if (!TextLimits.IsFitOrAbsent(Because))
            return Verdict.Invalid(nameof(Because));
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid(nameof(LifeArea));

        return new DecisionAdded(Id, Text, LifeArea, Decision, Because, visibility, PlainText ?? []);
    }
}

public sealed record DecisionAdded(
    ItemId Id,
    string Text,
    LifeArea? LifeArea,
    DecisionKind Decision,
    string? Because,
    ItemVisibility Visibility,
    EquatableArray<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new Decision(Id, Visibility, origin, Text)
            {
                LifeArea = LifeArea,
                Kind = Decision,
                Because = Because,
                PlainText = PlainText,
            }
        );
}
