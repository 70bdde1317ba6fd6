namespace Agenda;

/// <summary>
/// Which times suit this person, received through their own link; they may change it until a time is chosen.
/// </summary>
/// <param name="Answers">One for every slot.</param>
public sealed record AnswerTimes(ItemId Conference, int Round, PersonId Person, EquatableArray<SlotAnswer> Answers)
    : PollReport(Conference, Round, Person)
{
    protected override Verdict DecideOn(TimePoll poll)
    {
        var answers = Answers.OrderBy(answer => answer.Start).ToEquatableArray();
        if (!answers.Select(answer => answer.Start).SequenceEqual(poll.Slots))
            return Verdict.Invalid(nameof(Answers));
        return answers.Equals(poll.AnswerOf(Person))
            ? Verdict.Nothing
            : new TimesAnswered(Conference, Round, Person, answers);
    }
}

public sealed record TimesAnswered(ItemId Conference, int Round, PersonId Person, EquatableArray<SlotAnswer> Answers)
    : AgendaEvent
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
                            Answers = poll
                                .Answers.Without(answer => answer.Person == Person)
                                .Add(new TimesAnswer(Person, Answers)),
                        },
                    }
        );
}
