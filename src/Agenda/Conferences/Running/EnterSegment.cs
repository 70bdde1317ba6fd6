namespace Agenda;

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
