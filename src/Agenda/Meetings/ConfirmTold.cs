namespace Agenda;

/// <summary>
/// "Ik heb ze zelf uitgenodigd", or called it off: with <see cref="MeetingVia.ByHand"/> the coordinator does what the
/// meeting waits for, and says so (ME8).
/// </summary>
/// <param name="Revision">What was told; when it changed meanwhile, that is still to be told.</param>
public sealed record ConfirmTold(ItemId Conference, long Revision) : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (conference.Meeting is not { Via: MeetingVia.ByHand } meeting || meeting.Revision != Revision)
            return Refusal.NotOpen;
        return meeting.IsWaiting ? new MeetingTold(Conference) : Verdict.Nothing;
    }
}

public sealed record MeetingTold(ItemId Conference) : AgendaEvent
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
                            State =
                                meeting.State is MeetingState.CancelWanted
                                    ? MeetingState.Cancelled
                                    : MeetingState.Arranged,
                            Told = meeting.State is MeetingState.CancelWanted ? [] : meeting.Invited,
                            PerhapsInvited = [],
                        },
                    }
        );
}
