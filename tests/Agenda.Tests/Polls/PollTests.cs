using Agenda.Deadlines;
using Agenda.Tests.Language;
using Agenda.Views;
using NodaTime;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

/// <summary>Asking everyone which times suit (FT1 to FT7).</summary>
public sealed class PollTests
{
    private static readonly Instant Monday = Begins + Duration.FromDays(6),
        Tuesday = Begins + Duration.FromDays(7);

    private static readonly Origin ByServer = new(Asker.Server.Party.Person, Asker.Server.Party.Organisation, Begins);

    private static readonly EquatableArray<SlotAnswer> OnlyTuesday = [new(Monday, Suits.No), new(Tuesday, Suits.Yes)];

    private static AskTimes Asking => new(Meeting, [Tuesday, Monday], 40);

    private static CaseState Asked() => Given(Asking.By(Pr)).State;

    [Fact]
    public void FT1_the_coordinator_asks_and_the_times_stand_in_order() =>
        When(Asking, by: Pr).Then(new TimesAsked(Meeting, 1, [Monday, Tuesday], 40));

    [Fact]
    public void FT1_who_asked_and_the_detainee_are_not_asked() =>
        Assert.Equal(
            [DepPr, CmA, GmA, Wc, Po, Rc],
            Asked().Participants.Where(Poll(Asked())!.Asks).Select(participant => participant.Person)
        );

    [Fact]
    public void FT1_a_deputy_is_not_asked()
    {
        var state = Given(
            Asking.By(Pr),
            new InviteParticipant(
                new("dep-wc"),
                "Vera Invaller",
                "vervanger",
                DePlank,
                "dePlank",
                Role.ChainPartner,
                DeputyOf: Wc
            ).By(Pr)
        ).State;
        Assert.DoesNotContain(
            state.Participants,
            participant => participant.DeputyOf is not null && Poll(state)!.Asks(participant)
        );
    }

    [Fact]
    public void FT1_the_same_question_again_is_no_new_one() => Given(Asking.By(Pr)).When(Asking, by: Pr).Nothing();

    [Fact]
    public void FT1_another_question_takes_its_place_without_the_answers()
    {
        var answered = Report(Asked(), new AnswerTimes(Meeting, 1, Wc, OnlyTuesday));
        var again = Apply(answered, new AskTimes(Meeting, [Monday, Tuesday, Tuesday + Duration.FromHours(1)], 40));
        Assert.Equal(2, Poll(again)!.Round);
        Assert.Empty(Poll(again)!.Answers);
    }

    [Fact]
    public void FT1_nobody_else_asks_or_stops()
    {
        foreach (var person in new[] { GmA, CmA, Detainee })
        {
            When(Asking, by: person).Refused(Refusal.NotAllowed);
            Given(Asking.By(Pr)).When(new StopAsking(Meeting), by: person).Refused(Refusal.NotAllowed);
        }
    }

    [Fact]
    public void FT1_two_to_ten_different_times_that_are_still_to_come()
    {
        foreach (
            var slots in new Instant[][]
            {
                [],
                [Monday],
                [Monday, Monday],
                [Monday, Begins - Duration.FromDays(1)],
                [.. Enumerable.Range(0, 11).Select(hour => Monday + Duration.FromHours(hour))],
            }
        )
            When(new AskTimes(Meeting, slots.ToEquatableArray(), 40), by: Pr).Invalid("slots");
        When(
                new AskTimes(
                    Meeting,
                    [.. Enumerable.Range(0, 10).Select(hour => Monday + Duration.FromHours(hour))],
                    40
                ),
                by: Pr
            )
            .Then<TimesAsked>();
        foreach (var minutes in new[] { 0, 481 })
            When(Asking with { Minutes = minutes }, by: Pr).Invalid("minutes");
    }

    [Fact]
    public void FT1_not_once_it_has_begun()
    {
        Given(Started()).When(Asking, by: Pr).Refused(Refusal.NotOpen);
        Assert.Null(Given(Asking.By(Pr), Started()).State.FindConference(Meeting)!.OpenPoll);
    }

    [Fact]
    public void FT2_an_answer_says_one_thing_of_every_time_and_can_change()
    {
        var once = Report(Asked(), new AnswerTimes(Meeting, 1, Wc, [.. OnlyTuesday.Reverse()]));
        Assert.Equal(OnlyTuesday, Poll(once)!.AnswerOf(Wc));
        Assert.Equal(Verdict.Nothing, Decide(once, new AnswerTimes(Meeting, 1, Wc, OnlyTuesday)));

        EquatableArray<SlotAnswer> other = [new(Monday, Suits.IfNeedBe), new(Tuesday, Suits.Yes)];
        var twice = Report(once, new AnswerTimes(Meeting, 1, Wc, other));
        Assert.Equal(other, Assert.Single(Poll(twice)!.Answers).Slots);
    }

    [Fact]
    public void FT2_a_time_missing_twice_or_unknown_is_no_answer()
    {
        foreach (
            var wrong in new EquatableArray<SlotAnswer>[]
            {
                [],
                [new(Monday, Suits.Yes)],
                [new(Monday, Suits.Yes), new(Monday, Suits.No)],
                [.. OnlyTuesday, new(Begins, Suits.Yes)],
            }
        )
            Assert.Equal(
                Verdict.Invalid(nameof(AnswerTimes.Answers)),
                Decide(Asked(), new AnswerTimes(Meeting, 1, Wc, wrong))
            );
    }

    [Fact]
    public void FT3_only_the_server_brings_answers() =>
        Given(Asking.By(Pr)).When(new AnswerTimes(Meeting, 1, Wc, OnlyTuesday), by: Wc).Refused(Refusal.NotAllowed);

    [Fact]
    public void FT4_whoever_is_not_asked_any_more_can_answer_nothing()
    {
        var removed = Given(Asking.By(Pr), new RemoveParticipant(Wc).By(Pr)).State;
        foreach (
            var (state, round, person) in new[]
            {
                (removed, 1, Wc),
                (Asked(), 1, Pr),
                (Asked(), 1, Detainee),
                (Asked(), 1, Stranger),
                (Asked(), 2, Wc),
                (ReadyCase.Story.State, 1, Wc),
            }
        )
        foreach (
            var report in new PollReport[]
            {
                new AnswerTimes(Meeting, round, person, OnlyTuesday),
                new ReportAsked(Meeting, round, person, AskedHow.Mail),
            }
        )
            Assert.Equal((Verdict)Refusal.NoSuchItem, Decide(state, report));
    }

    [Fact]
    public void FT5_choosing_a_time_ends_the_question_also_the_time_that_was_chosen_already()
    {
        foreach (var time in new[] { Tuesday, Begins })
        {
            var chosen = Given(Asking.By(Pr), new SetConferenceTime(Meeting, time, 40).By(Pr));
            Assert.Null(chosen.State.FindConference(Meeting)!.OpenPoll);
            Assert.Equal(time, chosen.State.FindConference(Meeting)!.PlannedAt);
            Assert.Equal(
                (Verdict)Refusal.NoSuchItem,
                Decide(chosen.State, new AnswerTimes(Meeting, 1, Wc, OnlyTuesday))
            );
            chosen.When(Asking, by: Pr).Then(new TimesAsked(Meeting, 2, [Monday, Tuesday], 40));
        }
    }

    [Fact]
    public void FT5_what_everybody_said_stays_after_the_choice_and_goes_when_asking_is_stopped()
    {
        var answered = Report(Asked(), new AnswerTimes(Meeting, 1, Wc, OnlyTuesday));
        foreach (var time in new[] { Monday, Begins })
        {
            var chosen = SeenPoll(Apply(answered, new SetConferenceTime(Meeting, time, 40)))!;
            Assert.False(chosen.IsOpen);
            Assert.Equal(OnlyTuesday, chosen.People.Single(one => one.Person == Wc).Answers);
        }
        var moved = Apply(
            Apply(answered, new SetConferenceTime(Meeting, Monday, 40)),
            new SetConferenceTime(Meeting, Tuesday, 40)
        );
        Assert.NotNull(SeenPoll(moved));
        Assert.Null(SeenPoll(Apply(answered, new StopAsking(Meeting))));
        Assert.Null(
            SeenPoll(Apply(Apply(answered, new StopAsking(Meeting)), new SetConferenceTime(Meeting, Monday, 40)))
        );
    }

    [Fact]
    public void FT5_stopping_ends_it_too()
    {
        var stopped = Given(Asking.By(Pr), new StopAsking(Meeting).By(Pr));
        Assert.Null(stopped.State.FindConference(Meeting)!.OpenPoll);
        stopped.When(new StopAsking(Meeting), by: Pr).Nothing();
    }

    [Fact]
    public void FT6_only_the_coordinator_sees_that_it_was_asked_and_what_was_said()
    {
        var answered = Report(
            Report(Asked(), new ReportAsked(Meeting, 1, Wc, AskedHow.Mail)),
            new AnswerTimes(Meeting, 1, Wc, OnlyTuesday)
        );

        foreach (var audience in Laws.History.Audiences.Where(audience => !audience.IsCoordinator))
            Assert.Equal(Bytes.Of(Seen(ReadyCase.Story.State, audience)), Bytes.Of(Seen(answered, audience)));
        var poll = Seen(answered, Audience.Coordinator).Items.OfType<ConferenceView>().Single().Poll!;
        Assert.Equal(
            new PolledView(Wc) { How = AskedHow.Mail, Answers = OnlyTuesday },
            poll.People.Single(one => one.Person == Wc)
        );
        Assert.Equal(new PolledView(Po), poll.People.Single(one => one.Person == Po));
    }

    [Fact]
    public void FT6_who_was_removed_is_not_shown_any_more()
    {
        var answered = Report(Asked(), new AnswerTimes(Meeting, 1, Wc, OnlyTuesday));
        var removed = Apply(answered, new RemoveParticipant(Wc));
        Assert.DoesNotContain(
            Seen(removed, Audience.Coordinator).Items.OfType<ConferenceView>().Single().Poll!.People,
            one => one.Person == Wc
        );
    }

    private static TimePoll? Poll(CaseState state) => state.FindConference(Meeting)!.OpenPoll;

    private static PollView? SeenPoll(CaseState state) =>
        Seen(state, Audience.Coordinator).Items.OfType<ConferenceView>().Single().Poll;

    private static View Seen(CaseState state, Audience audience) => View.Of(state, audience, DeadlineRules.None);

    private static Verdict Decide(CaseState state, ServerReport report) =>
        report.DecideFor(state, Asker.Server, Begins);

    private static CaseState Report(CaseState state, ServerReport report) =>
        Assert.IsType<Verdict.Changes>(Decide(state, report)).Event.ApplyTo(state, ByServer);

    private static CaseState Apply(CaseState state, AgendaCommand command) =>
        Assert
            .IsType<Verdict.Changes>(command.DecideFor(state, state.ActorOf(Pr)!, Begins))
            .Event.ApplyTo(state, new Origin(Pr, Zvh, Begins));
}
