namespace Agenda;

/// <summary>A besluit, also "we zijn het niet eens" (A6).</summary>
public sealed record Decision(ItemId Id, Scope Scope, Origin Added, string Text) : WrittenItem(Id, Scope, Added, Text)
{
    public DecisionKind Kind { get; init; }

    public string? Because { get; init; }
}
