using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class DetaineeScreenTests
{
    [Fact]
    public void VI4_outside_the_conversation_there_is_nothing()
    {
        foreach (
            var given in new[]
            {
                Given(),
                Given(Started()),
                Given([.. InDialogue(), Entered(ConferenceSegment.Debrief)]),
            }
        )
            Assert.Empty(Screen(given.Story));
    }

    [Fact]
    public void VI4_entering_the_conversation_puts_everything_at_once_and_leaving_drops_it()
    {
        var (before, during) = (
            Given(Started()).Story.Seen(by: Detainee),
            Given(InDialogue()).Story.Seen(by: Detainee)
        );

        Assert.Equal((during.Items.Length, 0), (during.Since(before).Puts.Length, during.Since(before).Drops.Length));
        Assert.Equal((0, during.Items.Length), (before.Since(during).Puts.Length, before.Since(during).Drops.Length));
    }

    [Fact]
    public void D2_what_is_talked_about_now_comes_first_then_his_goals_and_what_is_promised_and_nothing_but_shared() =>
        Assert.Equal(
            [
                ("now", "Wat wil jij?"),
                ("goal", "Ik wil weer de bouw in."),
                ("goal", "Een deur die dicht kan."),
                ("theirs", "Dit willen we doen: Oude baas bellen."),
                ("agreement", "Fatima belt de baas."),
                ("agreement", "Werk gaat voor."),
            ],
            Screen(Given(InDialogue()).Story).Select(item => (item.Kind, item.Lines[0]))
        );

    [Fact]
    public void VI2_a_hidden_point_that_is_current_does_not_show() =>
        Assert.Equal(
            "Wat wil jij?",
            Screen(Given([.. InDialogue(), new SetCurrentItem(Meeting, Capacity).By(Pr)]).Story)[0].Lines[0]
        );

    [Fact]
    public void VI5_ids_are_made_for_this_screen_and_stay_the_same()
    {
        var story = Given(InDialogue()).Story;
        var ids = Screen(story).Select(item => item.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{24}$", id.Value));
        Assert.Equal(
            ids,
            Screen(
                    Given([
                        .. InDialogue(),
                        Entered(ConferenceSegment.Debrief),
                        Entered(ConferenceSegment.Dialogue),
                    ]).Story
                )
                .Select(item => item.Id)
        );
    }

    [Fact]
    public void D2_without_words_of_his_own_a_sentence_says_who_does_what_before_when()
    {
        Assert.Equal(
            ["Dit willen we doen: Oude baas bellen.", "Voor 10 maart.", "We zoeken nog wie dit doet."],
            Lines(Call)
        );
        Assert.Equal(["Irfan doet dit: Oude baas bellen.", "Voor 10 maart."], Lines(Call, Claimed(Call, by: Wc)));
        Assert.Equal(
            ["Jij doet dit: Oude baas bellen.", "Voor 10 maart."],
            Lines(Call, new ClaimAction(Call, Detainee).By(CmA))
        );
        Assert.Equal(
            ["Irfan doet dit: Oude baas bellen.", "Voor 10 maart.", "Dit is klaar."],
            Lines(Call, Claimed(Call, by: Wc), new CompleteAction(Call).By(Wc))
        );
        Assert.Equal(
            ["Irfan doet dit: Oude baas bellen.", "Voor 10 maart.", "Dit is nog niet gelukt."],
            Lines(Call, Claimed(Call, by: Wc), new FailAction(Call, "Geen gehoor").By(Wc))
        );
        Assert.Equal(["Fatima belt de baas.", "Jij: Ik ga elke les.", "Voor 10 maart."], Lines(Promise));
    }

    [Fact]
    public void PS1_of_an_agreement_the_screen_says_what_became_of_either_side()
    {
        var kept = new SettleCommitment(Promise, PromiseSide.Partner, PromiseEnd.Kept).By(GmA);
        var failed = new SettleCommitment(Promise, PromiseSide.Detainee, PromiseEnd.NotKept, "Ziek").By(CmA);
        var done = new SettleCommitment(Promise, PromiseSide.Detainee, PromiseEnd.Kept).By(CmA);

        Assert.Equal(
            [
                "Fatima belt de baas.",
                "Jij: Ik ga elke les.",
                "Voor 10 maart.",
                "Fatima heeft dit gedaan.",
                "Jouw deel is nog niet gelukt.",
            ],
            Lines(Promise, kept, failed)
        );
        Assert.Equal("Dit is klaar.", Lines(Promise, kept, done)[^1]);
    }

    [Fact]
    public void PS1_an_agreement_that_nobody_needs_any_more_is_gone_from_the_screen() =>
        Assert.DoesNotContain(
            Screen(
                Given([
                    .. InDialogue(),
                    new SettleCommitment(Promise, PromiseSide.Partner, PromiseEnd.Dropped, "Niet nodig").By(GmA),
                    new SettleCommitment(Promise, PromiseSide.Detainee, PromiseEnd.Dropped, "Niet nodig").By(CmA),
                ]).Story
            ),
            item => item.Lines[0].StartsWith("Fatima", StringComparison.Ordinal)
        );

    [Fact]
    public void Somebody_who_left_the_case_is_somebody() =>
        Assert.Equal(
            "Iemand van ons doet dit: Oude baas bellen.",
            Lines(Call, Claimed(Call, by: Wc), new RemoveParticipant(Wc).By(Pr))[0]
        );

    [Fact]
    public void D2_words_written_for_him_are_shown_as_they_are_and_who_does_it_is_said_when_they_do_not()
    {
        Assert.Equal(
            ["Irfan belt je baas.", "Dat doet hij voor 10 maart."],
            Lines(
                Call,
                Claimed(Call, by: Wc),
                new SetPlainText(Call, ["Irfan belt je baas.", "Dat doet hij voor 10 maart."]).By(CmA)
            )
        );
        Assert.Equal(
            ["We bellen je baas.", "Mila doet dit."],
            Lines(Call, new SetPlainText(Call, ["We bellen je baas."]).By(CmA), Claimed(Call, by: Rc))
        );
    }

    [Fact]
    public void D2_at_most_five_lines() =>
        Assert.Equal(
            5,
            Lines(
                Call,
                Claimed(Call, by: Wc),
                new SetPlainText(Call, ["Een.", "Twee.", "Drie.", "Vier.", "Vijf."]).By(CmA)
            ).Count
        );

    [Fact]
    public void A_question_or_a_call_keeps_its_own_sign() =>
        Assert.Equal("Klopt dit?", Lines(Agreed, new Reword(Agreed, "Klopt dit?").By(Pr))[0]);

    [Fact]
    public void D2_his_goal_is_in_his_own_words_whatever_others_make_of_it() =>
        Assert.Equal(
            ["Ik wil weer de bouw in."],
            Lines(Work, new InterpretGoal(Work, "VCA").By(GmA), new SetPlainText(Work, ["Werk."]).By(CmA))
        );

    [Fact]
    public void What_he_does_himself_is_his_and_what_others_do_is_theirs()
    {
        Assert.Equal(
            "mine",
            Given([.. InDialogue(), new ClaimAction(Call, Detainee).By(CmA)]).Story.OnScreen(Call)!.Kind
        );
        Assert.Equal("theirs", Given([.. InDialogue(), Claimed(Call, by: Wc)]).Story.OnScreen(Call)!.Kind);
    }

    [Fact]
    public void What_was_dropped_is_gone() =>
        Assert.Null(Given([.. InDialogue(), new DropAction(Call, "Nee").By(Pr)]).Story.OnScreen(Call));

    [Fact]
    public void VI2_hands_speakers_helpers_and_progress_send_him_nothing()
    {
        var before = Given([.. InDialogue(), Claimed(Call, by: Wc)]).Story;
        foreach (
            var told in new[]
            {
                new RaiseHand().By(Wc),
                new StartRound(Meeting, [Wc]).By(Pr),
                new Support(Call).By(GmA),
                new ReportProgress(Call, "Gebeld").By(Wc),
                new NameDeputy(Call, Rc).By(Wc),
                new InterpretGoal(Work, "VCA").By(GmA),
                new AddNote("Stil") { Id = new("new") }.By(GmA),
                new TakeOver(Meeting).By(DepPr),
            }
        )
            Assert.True(before.Accept(told).Seen(by: Detainee).Since(before.Seen(by: Detainee)).IsNone, $"{told}");
    }

    [Theory, InlineData(Answer.Right), InlineData(Answer.NotRight), InlineData(Answer.DontKnow)]
    public void VI5_he_answers_by_the_id_of_his_own_screen_and_may_take_it_back(Answer answer)
    {
        var given = Given(InDialogue());
        var answered = given
            .When(new AnswerPromise(OnScreen(given, Promise), answer), by: Detainee)
            .Then(new PromiseAnswered(Promise, answer));

        Assert.Equal(answer, answered.OnScreen(Promise)!.Answer);
        new Beginning(answered).When(new AnswerPromise(OnScreen(given, Promise), answer), by: Detainee).Nothing();
        new Beginning(answered)
            .When(new AnswerPromise(OnScreen(given, Promise)), by: Detainee)
            .Then(new PromiseAnswered(Promise, null));
    }

    [Fact]
    public void VI3_ids_of_the_case_hidden_things_and_the_time_outside_the_conversation_do_not_exist_for_him()
    {
        var given = Given(InDialogue());

        given.When(new AnswerPromise(Promise, Answer.Right), by: Detainee).Refused(Refusal.NoSuchItem);
        given.When(new AnswerPromise(OnScreen(given, Budget), Answer.Right), by: Detainee).Refused(Refusal.NoSuchItem);
        Given(Started())
            .When(new AnswerPromise(OnScreen(given, Promise), Answer.Right), by: Detainee)
            .Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void D3_he_may_raise_his_hand_say_that_he_does_not_understand_add_a_goal_and_answer()
    {
        var given = Given(InDialogue());

        given.When(new RaiseHand(), by: Detainee).Then(new HandRaised(Meeting, Detainee, HandKind.Speak));
        given
            .When(new RaiseHand(HandKind.DontUnderstand), by: Detainee)
            .Then(new HandRaised(Meeting, Detainee, HandKind.DontUnderstand));
        given
            .And(new RaiseHand().By(Detainee))
            .When(new LowerHand(), by: Detainee)
            .Then(new HandLowered(Meeting, Detainee));
        given
            .And(new RaiseHand().By(Detainee))
            .When(new LowerHand(Kind: HandKind.Speak), by: Detainee)
            .Then(new HandLowered(Meeting, Detainee, HandKind.Speak));
        given.When(new AddGoal("Ik wil rust.") { Id = new("new") }, by: Detainee).Then<GoalAdded>();
        given.When(new AnswerPromise(OnScreen(given, Call), Answer.DontKnow), by: Detainee).Then<PromiseAnswered>();
    }

    [Fact]
    public void D1_he_may_do_nothing_else_and_least_of_all_hide_or_take_down_anothers_hand()
    {
        var given = Given([.. InDialogue(), new RaiseHand().By(Wc)]);

        foreach (
            var command in new AgendaCommand[]
            {
                new ClaimAction(Call),
                new ReturnClaim(Call, "Nee"),
                new Support(Call),
                new CompleteAction(Call),
                new AddAction("Bellen", LifeArea.Care) { Id = new("new") },
                new AddNote("Zo") { Id = new("new") },
                new SetVisibility(Work, Visibility.Shared),
                new RewordGoal(Work, "Anders"),
                new InterpretGoal(Work, "Zo"),
                new StartConference(Meeting),
                new EnterSegment(Meeting, ConferenceSegment.Prep),
                new SetCurrentItem(Meeting, Sleeping),
                new TakeOver(Meeting),
                new ConfirmPromise(Promise),
                new AddLifeArea(LifeArea.Family),
                new MoveReleaseDate(Tenth, true),
                new LowerHand(Wc),
                new AddGoal("Stil") { Id = new("new"), Visibility = Visibility.Partners },
                new AddGoal("Stil") { Id = new("new"), Visibility = Visibility.Restricted },
                new AddGoal("Zin") { Id = new("new"), PlainText = ["Zin."] },
            }
        )
            given.When(command, by: Detainee).Refused(Refusal.NotAllowed);
    }

    private static List<ScreenItem> Screen(Story story) => [.. story.Seen(by: Detainee).Items.Cast<ScreenItem>()];

    private static EquatableArray<string> Lines(ItemId id, params Told[] told) =>
        Given([.. InDialogue(), .. told]).Story.OnScreen(id)!.Lines;

    private static ItemId OnScreen(Beginning given, ItemId id) => ScreenIds.Of(given.State, id);
}
