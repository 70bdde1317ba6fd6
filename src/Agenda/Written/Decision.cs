namespace Agenda;

/// <summary>A besluit, also "we zijn het niet eens" (A6).</summary>
public sealed record Decision(ItemId Id, ItemVisibility Visibility, Origin Added, string Text)
    : WrittenItem(Id, Visibility, Added, Text)
{
    public DecisionKind Kind { get; init; }

    public string? Because { get; init; }
}
