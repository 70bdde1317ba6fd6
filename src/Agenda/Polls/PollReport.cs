namespace Agenda;

/// <summary>
/// What the server does or hears about one person of the question that is open now. About an earlier one, or a person
/// who is not asked, there is nothing to say.
/// </summary>
public abstract record PollReport(ItemId Conference, int Round, PersonId Person) : ServerReport
{
    protected sealed override Verdict DecideOn(CaseState state)
    {
        if (state.FindConference(Conference)?.OpenPoll is not { } poll || poll.Round != Round)
            return Refusal.NoSuchItem;
        return state.Find(Person) is { } participant && poll.Asks(participant) ? DecideOn(poll) : Refusal.NoSuchItem;
    }

    protected abstract Verdict DecideOn(TimePoll poll);
}

/// <summary>How this person was asked.</summary>
public sealed record ReportAsked(ItemId Conference, int Round, PersonId Person, AskedHow How)
    : PollReport(Conference, Round, Person)
{
    protected override Verdict DecideOn(TimePoll poll) =>
        poll.HowAsked(Person) == How ? Verdict.Nothing : new PersonAsked(Conference, Round, Person, How);
}

public sealed record PersonAsked(ItemId Conference, int Round, PersonId Person, AskedHow How) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference.Poll is not { } poll || poll.Round != Round
                    ? conference
                    : conference with
                    {
                        Poll = poll with
                        {
                            Asked = poll
                                .Asked.Without(asked => asked.Person == Person)
                                .Add(new AskedPerson(Person, How)),
                        },
                    }
        );
}
