namespace Agenda;

/// <summary>Entering a segment makes its first point current: for each audience the first that it may see.</summary>
public sealed record SegmentEntered(ItemId Conference, ConferenceSegment Segment) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference with
                {
                    Segment = Segment,
                    StartedAt = conference.StartedAt ?? origin.At,
                    Hands = [],
                    Speaker = null,
                    Speakers = [],
                    // Nothing of an earlier segment is current any more.
                    Moves = [new CurrentItemMove(origin.At, Points(state), EntersSegment: true)],
                }
        );

    private EquatableArray<ItemId> Points(CaseState state) =>
        state
            .Items.OfType<AgendaItem>()
            .Where(item => item.Conference == Conference && item.Segment == Segment)
            .Select(item => item.Id)
            .ToEquatableArray();
}
