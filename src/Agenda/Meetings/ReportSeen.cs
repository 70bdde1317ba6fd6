namespace Agenda;

/// <summary>
/// The state in the calendar: who comes, and whether somebody changed it there. Ignored when it is about an older wish.
/// </summary>
public sealed record ReportSeen(
    ItemId Conference,
    long Revision,
    EquatableArray<Attending> Answers,
    MeetingConflict? Conflict
) : MeetingReport(Conference)
{
    protected override Verdict DecideOn(VideoMeeting meeting)
    {
        if (Revision != meeting.Revision || meeting.State is not (MeetingState.Arranged or MeetingState.NotArranged))
            return Verdict.Nothing;
        return meeting.Answers.Equals(Answers) && meeting.Conflict == Conflict
            ? Verdict.Nothing
            : new MeetingSeen(Conference, Answers, Conflict);
    }
}

public sealed record MeetingSeen(ItemId Conference, EquatableArray<Attending> Answers, MeetingConflict? Conflict)
    : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference.Meeting is not { } meeting
                    ? conference
                    : conference with
                    {
                        Meeting = meeting with { Answers = Answers, Conflict = Conflict },
                    }
        );
}
