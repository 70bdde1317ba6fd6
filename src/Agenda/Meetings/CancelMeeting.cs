namespace Agenda;

/// <summary>Cancels the invitations: the meeting disappears from everyone's calendar.</summary>
public sealed record CancelMeeting(ItemId Conference) : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor) =>
        conference.Meeting
            is null
                or { State: MeetingState.Cancelled }
                or { State: MeetingState.CancelWanted, Problem: null }
            ? Verdict.Nothing
            : new MeetingCancelWanted(Conference);
}

public sealed record MeetingCancelWanted(ItemId Conference) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference with
                {
                    Meeting = conference.Meeting! with
                    {
                        Revision = conference.Meeting.Revision + 1,
                        State = MeetingState.CancelWanted,
                        Problem = null,
                        Conflict = null,
                    },
                }
        );
}
