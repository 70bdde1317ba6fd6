using Agenda.Deadlines;
using Agenda.Views;
using NodaTime;
using static Agenda.Tests.Language.People;

namespace Agenda.Tests.Language;

/// <summary>A command and who gives it.</summary>
public sealed record Told(AgendaCommand Command, PersonId Person);

public static class TellingExtensions
{
    public static Told By(this AgendaCommand command, PersonId person) => new(command, person);
}

/// <summary>A case on its way: its state and its clock, which goes on one minute with every command.</summary>
public sealed record Story(CaseState State, Instant Now)
{
    public static readonly Story Empty = new(CaseState.Empty, ReadyCase.Begins);

    public Actor ActorOf(PersonId person) =>
        State.ActorOf(person)
        ?? new Actor(person, OrganisationOf(person), person == Pr ? Role.ProcessCoordinator : Role.ChainPartner);

    public Verdict Decide(Told told) => told.Command.DecideFor(State, ActorOf(told.Person), Now);

    public Story Accept(Told told) =>
        Decide(told) switch
        {
            Verdict.Changes changes => After(changes.Event, told.Person),
            Verdict.NothingToDo => this,
            var refused => throw new InvalidOperationException(
                $"The beginning of this test is refused: {told.Command} by {told.Person}: {refused}"
            ),
        };

    public Story After(AgendaEvent happened, PersonId person)
    {
        var after = new Story(
            happened.ApplyTo(State, new Origin(person, ActorOf(person).Organisation, Now)),
            Now + Duration.FromMinutes(1)
        );
        after.LooksTheSameMadeFrom(this);
        return after;
    }

    /// <summary>
    /// The law of views: made from an earlier one they are what they are when made from nothing. Held at every step of
    /// every test.
    /// </summary>
    private void LooksTheSameMadeFrom(Story earlier)
    {
        if (SingleItemChange.Between(earlier.State, State) is not { } change)
            return;
        foreach (
            var audience in State.Participants.Select(participant => ActorOf(participant.Person).Audience).Distinct()
        )
            Assert.Equal(
                Bytes.Of(Seen(audience)),
                Bytes.Of(earlier.Seen(audience).After(change, audience, DeadlineRules.None))
            );
    }

    public View Seen(Audience audience) => View.Of(State, audience, DeadlineRules.None);

    public View Seen(PersonId by) => Seen(ActorOf(by).Audience);

    /// <summary>The item as this person sees it; null when he does not.</summary>
    public T? Seen<T>(ItemId id, PersonId by)
        where T : ViewItem => (T?)Seen(by).Items.FirstOrDefault(item => item.Id == id);

    /// <summary>The item on the detainee's screen; null when it is not there.</summary>
    public ScreenItem? OnScreen(ItemId id) => Seen<ScreenItem>(ScreenIds.Of(State, id), Detainee);
}
