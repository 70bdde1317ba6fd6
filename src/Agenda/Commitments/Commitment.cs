namespace Agenda;

/// <summary>
/// A mutual commitment (A5): what partners promise beside what the detainee promises, with one status for both.
/// </summary>
public sealed record Commitment(ItemId Id, ItemVisibility Visibility, Origin Added, string Partner, string Detainee)
    : PromisedItem(Id, Visibility, Added)
{
    /// <summary>Earlier wordings, both sides in one text, oldest first.</summary>
    public EquatableArray<Remark> Earlier { get; init; } = [];

    public Origin Written { get; init; } = Added;

    /// <summary>How our side ended; null while it is open.</summary>
    public PromiseOutcome? PartnerOutcome { get; init; }

    /// <summary>How the detainee's side ended; null while it is open.</summary>
    public PromiseOutcome? DetaineeOutcome { get; init; }

    public override bool HasEnded => PartnerOutcome is not null && DetaineeOutcome is not null;

    internal PromiseOutcome? OutcomeOf(PromiseSide side) =>
        side is PromiseSide.Partner ? PartnerOutcome : DetaineeOutcome;
}
