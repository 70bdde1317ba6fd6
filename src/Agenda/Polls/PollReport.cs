namespace Agenda;

/// <summary>
/// What the server does or hears about one person in the poll that is open now. Refused for an earlier poll, and for a
/// person who is not asked.
/// </summary>
public abstract record PollReport(ItemId Conference, int Round, PersonId Person) : ServerReport
{
    private protected sealed override Verdict DecideForServer(CaseState state)
    {
        if (state.FindConference(Conference)?.OpenPoll is not { } poll || poll.Round != Round)
            return Refusal.NoSuchItem;
        return state.Find(Person) is { } participant && poll.Asks(participant) ? DecideOn(poll) : Refusal.NoSuchItem;
    }

    protected abstract Verdict DecideOn(TimePoll poll);
}
