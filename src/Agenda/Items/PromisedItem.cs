using NodaTime;

namespace Agenda;

/// <summary>
/// Something that may be promised and is read back in the closing round: an action with an owner, or a commitment (C8).
/// </summary>
public abstract record PromisedItem(ItemId Id, ItemVisibility Visibility, Origin Added)
    : CaseItem(Id, Visibility, Added)
{
    public LocalDate? Due { get; init; }

    public Party? Owner { get; init; }

    /// <summary>Who said "ja, dat doe ik" when it was read back.</summary>
    public Party? ConfirmedBy { get; init; }

    /// <summary>Nothing is to be done any more: it was kept, not kept or dropped.</summary>
    public abstract bool HasEnded { get; }
}
