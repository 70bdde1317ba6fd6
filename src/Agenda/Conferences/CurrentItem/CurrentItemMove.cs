using NodaTime;

namespace Agenda;

/// <summary>
/// One move of the current item. Each audience reads the moves for itself, so that an item hidden from it never shows
/// as a move.
/// </summary>
/// <param name="Candidates">In order; the first that an audience may see is meant.</param>
/// <param name="EntersSegment">A segment without any visible item has no current item; a single move to a hidden item
/// is no move at all.</param>
public sealed record CurrentItemMove(Instant At, EquatableArray<ItemId> Candidates, bool EntersSegment);
