namespace Agenda;

/// <summary>What the server itself says of a meeting that somebody wished for.</summary>
public abstract record MeetingReport(ItemId Conference) : ServerReport
{
    protected sealed override Verdict DecideOn(CaseState state) =>
        state.FindConference(Conference)?.Meeting is { } meeting ? DecideOn(meeting) : Refusal.NoSuchItem;

    protected abstract Verdict DecideOn(OnlineMeeting meeting);
}

/// <summary>
/// What came of the wish with this revision. An answer to an older wish changes nothing but the handle, so that nothing
/// made is lost.
/// </summary>
/// <param name="Problem">With <see cref="MeetingState.NotArranged"/> why not; with <see cref="MeetingState.Arranged"/>
/// what is not wholly right.</param>
public sealed record ReportArranged(
    ItemId Conference,
    long Revision,
    MeetingState State,
    string? Handle,
    string? JoinUrl,
    string? Problem
) : MeetingReport(Conference)
{
    protected override Verdict DecideOn(OnlineMeeting meeting)
    {
        if (State is MeetingState.Wanted or MeetingState.CancelWanted)
            return Verdict.Invalid("state");
        var state = Revision == meeting.Revision ? State : meeting.State;
        var isSo =
            meeting.State == state
            && Same(meeting.Handle, Handle)
            && Same(meeting.JoinUrl, JoinUrl)
            && Same(meeting.Problem, Problem);
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
    string? Problem
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference.Meeting is not { } meeting
                    ? conference
                    : conference with
                    {
                        Meeting = meeting with
                        {
                            Handle = Handle,
                            JoinUrl = JoinUrl,
                            State = Revision == meeting.Revision ? State : meeting.State,
                            Problem = Revision == meeting.Revision ? Problem : meeting.Problem,
                            Overruled = null,
                            PerhapsInvited =
                                Revision == meeting.Revision && State is MeetingState.Arranged or MeetingState.Cancelled
                                    ? []
                                    : meeting.PerhapsInvited,
                            Conflict = Revision == meeting.Revision ? null : meeting.Conflict,
                            // Cancelled while somebody wished for it again already: that wish is for another meeting.
                            Round =
                                meeting.Round
                                + (State is MeetingState.Cancelled && Revision < meeting.Revision ? 1 : 0),
                        },
                    }
        );
}

/// <summary>
/// The wish with this revision does not succeed for now: it stands, it is tried again, and the coordinator may know.
/// </summary>
public sealed record ReportDelay(ItemId Conference, long Revision, string Problem) : MeetingReport(Conference)
{
    protected override Verdict DecideOn(OnlineMeeting meeting)
    {
        if (
            Revision != meeting.Revision
            || !meeting.IsWaiting
            || string.Equals(Problem, meeting.Problem, StringComparison.Ordinal)
        )
            return Verdict.Nothing;
        return new MeetingDelayed(Conference, Problem);
    }
}

public sealed record MeetingDelayed(ItemId Conference, string Problem) : AgendaEvent
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

/// <summary>
/// How it stands in the calendar: who comes, and whether somebody changed it there. What was seen of an older wish
/// tells nothing of the newest.
/// </summary>
public sealed record ReportSeen(
    ItemId Conference,
    long Revision,
    Sequence<Attending> Answers,
    MeetingConflict? Conflict
) : MeetingReport(Conference)
{
    protected override Verdict DecideOn(OnlineMeeting meeting)
    {
        if (Revision != meeting.Revision || meeting.State is not (MeetingState.Arranged or MeetingState.NotArranged))
            return Verdict.Nothing;
        return meeting.Answers.Equals(Answers) && meeting.Conflict == Conflict
            ? Verdict.Nothing
            : new MeetingSeen(Conference, Answers, Conflict);
    }
}

public sealed record MeetingSeen(ItemId Conference, Sequence<Attending> Answers, MeetingConflict? Conflict)
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
