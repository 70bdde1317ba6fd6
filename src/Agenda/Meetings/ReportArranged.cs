namespace Agenda;

/// <summary>
/// The result of the wish with this revision. A result of an older wish changes only the handle, so that nothing made
/// is lost.
/// </summary>
/// <param name="Problem">With <see cref="MeetingState.NotArranged"/> why not; with <see cref="MeetingState.Arranged"/>
/// what is not entirely right.</param>
public sealed record ReportArranged(
    ItemId Conference,
    long Revision,
    MeetingState State,
    string? Handle,
    string? JoinUrl,
    MeetingProblem? Problem
) : MeetingReport(Conference)
{
    protected override Verdict DecideOn(VideoMeeting meeting)
    {
        if (State is MeetingState.Wanted or MeetingState.CancelWanted)
            return Verdict.Invalid(nameof(State));
        var state = Revision == meeting.Revision ? State : meeting.State;
        var isSo =
            meeting.State == state
            && Same(meeting.Handle, Handle)
            && Same(meeting.JoinUrl, JoinUrl)
            && meeting.Problem == Problem;
        return isSo ? Verdict.Nothing : new MeetingArranged(Conference, Revision, State, Handle, JoinUrl, Problem);
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}

public sealed record MeetingArranged(
    ItemId Conference,
    long Revision,
    MeetingState State,
    string? Handle,
    string? JoinUrl,
    MeetingProblem? Problem
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference => conference.Meeting is { } meeting ? conference with { Meeting = After(meeting) } : conference
        );

    private VideoMeeting After(VideoMeeting before)
    {
        var meeting = before with { Handle = Handle, JoinUrl = JoinUrl, Overruled = null };
        return Revision == meeting.Revision ? AsWished(meeting) : AsWishedEarlier(meeting);
    }

    private VideoMeeting AsWished(VideoMeeting meeting) =>
        meeting with
        {
            State = State,
            Problem = Problem,
            Conflict = null,
            PerhapsInvited = State is MeetingState.Arranged or MeetingState.Cancelled ? [] : meeting.PerhapsInvited,
        };

    // Cancelled while somebody wished for it again already: that wish is for another meeting.
    private VideoMeeting AsWishedEarlier(VideoMeeting meeting) =>
        State is MeetingState.Cancelled && Revision < meeting.Revision
            ? meeting with
            {
                Round = meeting.Round + 1,
            }
            : meeting;
}
