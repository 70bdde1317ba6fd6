namespace Agenda;

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
