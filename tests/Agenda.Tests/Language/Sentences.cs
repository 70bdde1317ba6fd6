using static Agenda.Tests.Language.People;

namespace Agenda.Tests.Language;

/// <summary>
/// The sentences of the tests: given what was said before, when somebody asks something, then this happened, or
/// nothing, or it is refused.
/// </summary>
public static class Sentences
{
    public static Beginning Given(params ReadOnlySpan<Told> before)
    {
        var story = ReadyCase.Story;
        foreach (var told in before)
            story = story.Accept(told);
        return new Beginning(story);
    }

    public static Outcome When(AgendaCommand command, PersonId by) => Given().When(command, by);

    public static Told Claimed(ItemId action, PersonId by) => new ClaimAction(action).By(by);

    public static Told Started() => new StartConference(ReadyCase.Meeting).By(Pr);

    public static Told[] InDialogue() => [Started(), Entered(ConferenceSegment.Dialogue)];

    public static Told Entered(ConferenceSegment segment) => new EnterSegment(ReadyCase.Meeting, segment).By(Pr);
}

public sealed record Beginning(Story Story)
{
    public CaseState State => Story.State;

    public Beginning And(params ReadOnlySpan<Told> more)
    {
        var story = Story;
        foreach (var told in more)
            story = story.Accept(told);
        return new Beginning(story);
    }

    public Outcome When(AgendaCommand command, PersonId by) => new(Story, command.By(by), Story.Decide(command.By(by)));
}

public sealed record Outcome(Story Before, Told Told, Verdict Verdict)
{
    /// <summary>Exactly this happened.</summary>
    public Story Then(AgendaEvent expected)
    {
        Assert.Equal(expected, Assert.IsType<Verdict.Changes>(Verdict).Event);
        return After;
    }

    /// <summary>Something of this kind happened.</summary>
    public Story Then<T>()
        where T : AgendaEvent
    {
        Assert.IsType<T>(Assert.IsType<Verdict.Changes>(Verdict).Event);
        return After;
    }

    public void Nothing() => Assert.Equal(Verdict.Nothing, Verdict);

    public void Refused(Refusal reason) => Assert.Equal(reason, Assert.IsType<Verdict.Refused>(Verdict).Reason);

    public void AlreadyClaimed(PersonId by) => Assert.Equal(Verdict.AlreadyClaimed(PartyOf(by)), Verdict);

    /// <param name="field">As it is called on the wire.</param>
    public void Invalid(string field) =>
        Assert.Equal(Verdict.Invalid($"{char.ToUpperInvariant(field[0])}{field[1..]}"), Verdict);

    public void OpenActions(params ItemId[] actions)
    {
        var refused = Assert.IsType<Verdict.Refused>(Verdict);
        Assert.Equal(Refusal.OpenActions, refused.Reason);
        Assert.Equal(actions, refused.Actions);
    }

    private Story After => Before.Accept(Told);
}
