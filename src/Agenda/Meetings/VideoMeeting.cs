namespace Agenda;

/// <summary>The video call of one conference and its invitations, as far as is known.</summary>
/// <param name="Revision">Counts every wish, from 1: an answer to an older wish is not taken for one to the
/// newest.</param>
public sealed record VideoMeeting(long Revision, MeetingVia Via, string? Link, EquatableArray<PersonId> Invited)
{
    public MeetingState State { get; init; }

    /// <summary>
    /// How often it was cancelled before: what is cancelled is gone for good, and a new wish is a new meeting.
    /// </summary>
    public int Round { get; init; }

    public string? JoinUrl { get; init; }

    /// <summary>Why it is not, or not entirely, as wanted.</summary>
    public MeetingProblem? Problem { get; init; }

    /// <summary>What the scheduler needs to find it again; opaque.</summary>
    public string? Handle { get; init; }

    /// <summary>People whom an earlier, unanswered request may already have invited.</summary>
    public EquatableArray<PersonId> PerhapsInvited { get; init; } = [];

    /// <summary>With <see cref="MeetingVia.ByHand"/>: whom the coordinator told how it is now.</summary>
    public EquatableArray<PersonId> Told { get; init; } = [];

    public EquatableArray<Attending> Answers { get; init; } = [];

    /// <summary>Somebody changed it in the calendar; the coordinator decides which time holds.</summary>
    public MeetingConflict? Conflict { get; init; }

    /// <summary>Asks again for the same meeting after a change; a cancelled one stays cancelled.</summary>
    public VideoMeeting WantedAgain() =>
        State is MeetingState.CancelWanted or MeetingState.Cancelled
            ? this
            : this with
            {
                Revision = Revision + 1,
                State = MeetingState.Wanted,
                Problem = null,
                Conflict = null,
            };

    /// <summary>The same at another time, of which nobody knows yet.</summary>
    public VideoMeeting Moved() => (this with { Told = [] }).WantedAgain();

    /// <summary>
    /// Without somebody who no longer takes part: their invitation is withdrawn and they get no later one. A cancelled
    /// meeting stays as it is.
    /// </summary>
    public VideoMeeting Without(PersonId person)
    {
        if (!Invited.Contains(person) || State is MeetingState.CancelWanted or MeetingState.Cancelled)
            return this;
        var left = this with
        {
            Invited = Invited.Without(one => one == person),
            Answers = Answers.Without(answer => answer.Person == person),
            Told = Told.Without(one => one == person),
        };
        return (
            State is MeetingState.Arranged && Via is not MeetingVia.ByHand ? left : left.PerhapsInviting(person)
        ).WantedAgain();
    }

    private VideoMeeting PerhapsInviting(PersonId person) =>
        this with
        {
            PerhapsInvited = PerhapsInvited.Union([person]).ToEquatableArray(),
        };

    /// <summary>The time in the calendar that the coordinator overruled, until ours is back.</summary>
    public MeetingConflict? Overruled { get; init; }

    public bool IsWaiting => State is MeetingState.Wanted or MeetingState.CancelWanted;

    /// <summary>Whether the server is to fulfil a wish; what is done by hand waits for the coordinator.</summary>
    public bool WaitsForServer => IsWaiting && Via is not MeetingVia.ByHand;
}
