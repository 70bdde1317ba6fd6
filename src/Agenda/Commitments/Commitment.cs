namespace Agenda;

/// <summary>
/// A mutual commitment (A5): what partners promise beside what the detainee promises, with one status for both.
/// </summary>
public sealed record Commitment(ItemId Id, Scope Scope, Origin Added, string Partner, string Detainee)
    : PromisedItem(Id, Scope, Added)
{
    /// <summary>Earlier wordings, both sides in one text, oldest first.</summary>
    public Sequence<Words> Earlier { get; init; } = [];

    public Origin Written { get; init; } = Added;
}
