namespace Agenda;

/// <summary>What the server itself says of a meeting that somebody wished for.</summary>
public abstract record MeetingReport(ItemId Conference) : ServerReport
{
    private protected sealed override Verdict DecideForServer(CaseState state) =>
        state.FindConference(Conference)?.Meeting is { } meeting ? DecideOn(meeting) : Refusal.NoSuchItem;

    protected abstract Verdict DecideOn(OnlineMeeting meeting);
}
