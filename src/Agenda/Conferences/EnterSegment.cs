namespace Agenda;

/// <summary>Begins a planned conference, at any clock time, with the vooroverleg (C2).</summary>
public sealed record StartConference(ItemId Conference) : LeadingCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (conference.IsRunning)
            return Verdict.Nothing;
        if (conference.Segment is not ConferenceSegment.Planned || state.Running is not null)
            return Refusal.NotOpen;
        return new SegmentEntered(Conference, ConferenceSegment.Prep);
    }
}

/// <summary>Goes to vooroverleg, gesprek or nabespreking, in any order (C2).</summary>
public sealed record EnterSegment(ItemId Conference, ConferenceSegment Segment) : LeadingCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (Segment is not (ConferenceSegment.Prep or ConferenceSegment.Dialogue or ConferenceSegment.Debrief))
            return Verdict.Invalid("segment");
        if (!conference.IsRunning)
            return Refusal.NotOpen;
        return conference.Segment == Segment ? Verdict.Nothing : new SegmentEntered(Conference, Segment);
    }
}

/// <summary>
/// Entering a segment sets the current item to its first, for each audience the first that it may see.
/// </summary>
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
                    Moves = conference.Moves.Add(new PointerStep(origin.At, Points(state), EntersSegment: true)),
                }
        );

    private Sequence<ItemId> Points(CaseState state) =>
        state
            .Items.OfType<AgendaItem>()
            .Where(item => item.Conference == Conference && item.Segment == Segment)
            .Select(item => item.Id)
            .ToSequence();
}
