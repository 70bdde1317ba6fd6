namespace Agenda;

/// <summary>
/// What the server does or hears about one person of the question that is open now. About an earlier one, or a person
/// who is not asked, there is nothing to say.
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
