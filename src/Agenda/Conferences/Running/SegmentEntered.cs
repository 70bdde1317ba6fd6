namespace Agenda;

/// <summary>
/// Entering a segment makes its first point current: for each audience the first that it may see. The first one begins
/// the conference, and asks anew what an earlier one confirmed and is still open (C8).
/// </summary>
public sealed record SegmentEntered(ItemId Conference, ConferenceSegment Segment) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        (IsBeginning(state) ? state with { Items = [.. state.Items.Select(AskedAnew)] } : state).Change(
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

    private bool IsBeginning(CaseState state) => state.FindConference(Conference)?.StartedAt is null;

    // What the detainee doubts stays marked until it is talked about.
    private static CaseItem AskedAnew(CaseItem item) =>
        item is PromisedItem { HasEnded: false } promise
        && (promise.ConfirmedBy is not null || promise.Answer is Answer.Right)
            ? promise with
            {
                ConfirmedBy = null,
                Answer = promise.Answer is Answer.Right ? null : promise.Answer,
            }
            : item;

    private EquatableArray<ItemId> Points(CaseState state) =>
        state
            .Items.OfType<AgendaItem>()
            .Where(item => item.Conference == Conference && item.Segment == Segment)
            .Select(item => item.Id)
            .ToEquatableArray();
}
