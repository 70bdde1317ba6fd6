namespace Agenda;

/// <summary>Goes to vooroverleg, gesprek or nabespreking, in any order (C2).</summary>
public sealed record EnterSegment(ItemId Conference, ConferenceSegment Segment) : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (!Agenda.Conference.Runs(Segment))
            return Verdict.Invalid(nameof(Segment));
        if (!conference.IsRunning)
            return Refusal.NotOpen;
        return conference.Segment == Segment ? Verdict.Nothing : new SegmentEntered(Conference, Segment);
    }
}
