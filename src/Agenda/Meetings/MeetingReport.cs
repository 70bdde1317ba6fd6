namespace Agenda;

/// <summary>What the server reports about a meeting that somebody asked for.</summary>
public abstract record MeetingReport(ItemId Conference) : ServerReport
{
    private protected sealed override Verdict DecideForServer(CaseState state) =>
        state.FindConference(Conference)?.Meeting is { } meeting ? DecideOn(meeting) : Refusal.NoSuchItem;

    protected abstract Verdict DecideOn(VideoMeeting meeting);
}
