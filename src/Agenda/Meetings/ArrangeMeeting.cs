namespace Agenda;

/// <summary>Sends the invitations, or brings them up to date with the time and the participants of now (ME1).</summary>
/// <param name="Link">Unless Teams makes one: the pasted link to the call.</param>
public sealed record ArrangeMeeting(ItemId Conference, MeetingVia Via, string? Link = null)
    : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (conference.Segment is not ConferenceSegment.Planned || conference.PlannedAt is null)
            return Refusal.NotOpen;
        if (Via is MeetingVia.Teams ? Link is not null : !CallLink.IsFit(Link))
            return Verdict.Invalid(nameof(Link));
        if (Via is MeetingVia.ByHand && StandsElsewhere(conference.Meeting))
            return Refusal.NotOpen;

        var invited = state
            .Participants.Where(participant => participant.IsInvited)
            .Select(participant => participant.Person)
            .ToEquatableArray();
        return IsSo(conference.Meeting, invited) ? Verdict.Nothing : new MeetingWanted(Conference, Via, Link, invited);
    }

    private bool IsSo(VideoMeeting? meeting, EquatableArray<PersonId> invited) =>
        meeting is { State: MeetingState.Wanted or MeetingState.Arranged, Problem: null }
        && meeting.Via == Via
        && string.Equals(meeting.Link, Link, StringComparison.Ordinal)
        && meeting.Invited.Equals(invited);

    // Invitations that the server sent are for the server to take back: first it is called off.
    private static bool StandsElsewhere(VideoMeeting? meeting) =>
        meeting is { Via: not MeetingVia.ByHand, State: not MeetingState.Cancelled }
        && meeting is not { State: MeetingState.NotArranged, Handle: null };
}

public sealed record MeetingWanted(ItemId Conference, MeetingVia Via, string? Link, EquatableArray<PersonId> Invited)
    : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(Conference, conference => conference with { Meeting = After(conference.Meeting) });

    private VideoMeeting After(VideoMeeting? before) =>
        new((before?.Revision ?? 0) + 1, Via, Link, Invited)
        {
            JoinUrl = AsBefore(before)?.JoinUrl,
            Handle = before?.Handle,
            Answers = before?.Answers ?? [],
            Told = AsBefore(before)?.Told ?? [],
            PerhapsInvited = PerhapsInvited(before),
            Round = (before?.Round ?? 0) + (before?.State is MeetingState.Cancelled ? 1 : 0),
        };

    private VideoMeeting? AsBefore(VideoMeeting? before) =>
        before is { State: not MeetingState.Cancelled }
        && before.Via == Via
        && string.Equals(before.Link, Link, StringComparison.Ordinal)
            ? before
            : null;

    private static EquatableArray<PersonId> PerhapsInvited(VideoMeeting? before) =>
        before switch
        {
            null or { State: MeetingState.Cancelled } => [],
            { State: MeetingState.Arranged } => before.PerhapsInvited,
            _ => before.PerhapsInvited.Union(before.Invited).ToEquatableArray(),
        };
}
