namespace Agenda;

/// <summary>
/// The wish with this revision does not succeed for now: it stays, it is tried again, and the coordinator is told.
/// </summary>
public sealed record ReportDelay(ItemId Conference, long Revision, MeetingProblem Problem) : MeetingReport(Conference)
{
    protected override Verdict DecideOn(VideoMeeting meeting)
    {
        if (Revision != meeting.Revision || !meeting.IsWaiting || Problem == meeting.Problem)
            return Verdict.Nothing;
        return new MeetingDelayed(Conference, Problem);
    }
}

public sealed record MeetingDelayed(ItemId Conference, MeetingProblem Problem) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference.Meeting is not { } meeting
                    ? conference
                    : conference with
                    {
                        Meeting = meeting with { Problem = Problem },
                    }
        );
}
