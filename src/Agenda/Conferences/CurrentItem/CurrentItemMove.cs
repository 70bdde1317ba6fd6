using NodaTime;

namespace Agenda;

/// <summary>
/// One move of the current item. Each audience follows the moves on its own, so that a hidden item never shows as a
/// move.
/// </summary>
/// <param name="Candidates">In order; for each audience the first that it may see.</param>
/// <param name="EntersSegment">A segment without any visible item has no current item; a single move to a hidden item
/// is no move at all.</param>
public sealed record CurrentItemMove(Instant At, EquatableArray<ItemId> Candidates, bool EntersSegment);
