namespace Agenda;

/// <summary>Begins a planned conference, at any clock time, with the vooroverleg (C2).</summary>
public sealed record StartConference(ItemId Conference) : ConferenceCommand(Conference)
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
