namespace Agenda;

/// <summary>
/// Somebody changed the meeting in the calendar: the coordinator adopts that time, or restores ours. Nothing is
/// overwritten without this.
/// </summary>
/// <param name="TakeTheirs">True: the time in the calendar is ours from now on.</param>
public sealed record ResolveConflict(ItemId Conference, bool TakeTheirs) : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (
            conference.Meeting
            is not { Conflict: { } conflict, State: MeetingState.Arranged or MeetingState.NotArranged }
        )
            return Verdict.Nothing;
        return TakeTheirs && conflict.Start is null
            ? Verdict.Invalid(nameof(TakeTheirs))
            : new ConflictResolved(Conference, TakeTheirs);
    }
}

public sealed record ConflictResolved(ItemId Conference, bool TakeTheirs) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) => state.Change(Conference, Resolved);

    private Conference Resolved(Conference conference)
    {
        if (conference.Meeting is not { Conflict: { } conflict } meeting)
            return conference;
        var wanted = meeting with { Conflict = null, Revision = meeting.Revision + 1, State = MeetingState.Wanted };
        return TakeTheirs
            ? Adopted(conference, conflict) with
            {
                Meeting = wanted,
            }
            : conference with
            {
                Meeting = Restored(wanted, conflict),
            };
    }

    private static Conference Adopted(Conference conference, MeetingConflict theirs) =>
        conference.At(theirs.Start ?? conference.PlannedAt!.Value, theirs.Minutes ?? conference.Minutes);

    private static VideoMeeting Restored(VideoMeeting wanted, MeetingConflict theirs) =>
        theirs.Start is null ? MadeAnew(wanted) : wanted with { Overruled = theirs };

    // What was removed in the calendar is gone for good: putting it back is another meeting.
    private static VideoMeeting MadeAnew(VideoMeeting wanted) =>
        wanted with
        {
            Round = wanted.Round + 1,
            Handle = null,
            JoinUrl = null,
            Answers = [],
            PerhapsInvited = [],
        };
}
