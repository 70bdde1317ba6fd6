using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class PromiseTests
{
    private static readonly ItemId New = new("new");

    [Fact]
    public void A5_a_commitment_is_the_writers_own_promise_unless_it_says_whose() =>
        When(new AddCommitment("Ik bel", "Ik kom") { Id = New }, by: Wc)
            .Then(new CommitmentAdded(New, "Ik bel", "Ik kom", null, null, PartyOf(Wc), ItemVisibility.Partners, []));

    [Fact]
    public void A5_it_has_two_sides_and_an_owner_who_may_see_it()
    {
        When(new AddCommitment("", "Ik kom") { Id = New }, by: Wc).Invalid("partner");
        When(new AddCommitment("Ik bel", "") { Id = New }, by: Wc).Invalid("detainee");
        When(new AddCommitment("Ik bel", "Ik kom", LifeArea.Family) { Id = New }, by: Wc).Invalid("lifeArea");
        When(new AddCommitment("Ik bel", "Ik kom", Owner: Detainee) { Id = New }, by: Wc).Invalid("owner");
        When(new AddCommitment("Ik bel", "Ik kom", Owner: Stranger) { Id = New }, by: Wc).Invalid("owner");
        When(new AddCommitment("Ik bel", "Ik kom", Owner: Wc) { Id = New, Visibility = Visibility.Restricted }, by: Po)
            .Invalid("owner");
    }

    [Theory, InlineData(Answer.Right), InlineData(Answer.NotRight), InlineData(Answer.DontKnow)]
    public void C8_the_casemanager_says_for_him_whether_it_is_right_and_he_may_take_it_back(Answer answer)
    {
        var answered = Given(new AnswerPromise(Promise, answer).By(CmA));

        Assert.Equal(answer, answered.Story.Seen<CommitmentView>(Promise, by: Wc)!.Answer);
        answered.When(new AnswerPromise(Promise, answer), by: CmA).Nothing();
        Assert.Null(
            answered
                .When(new AnswerPromise(Promise), by: CmA)
                .Then(new PromiseAnswered(Promise, null))
                .Seen<CommitmentView>(Promise, by: Wc)!
                .Answer
        );
    }

    [Fact]
    public void Nobody_else_answers_for_him() =>
        When(new AnswerPromise(Promise, Answer.Right), by: GmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void A6_a_decision_is_answered_like_a_promise() =>
        When(new AnswerPromise(Agreed, Answer.Right), by: CmA).Then(new PromiseAnswered(Agreed, Answer.Right));

    [Fact]
    public void His_own_words_are_not_answered() =>
        When(new AnswerPromise(Work, Answer.Right), by: CmA).Refused(Refusal.NoSuchItem);

    [Fact]
    public void C8_the_owner_confirms_what_is_read_back_once()
    {
        When(new ConfirmPromise(Promise), by: GmA).Then(new PromiseConfirmed(Promise, PartyOf(GmA)));
        When(new ConfirmPromise(Promise), by: Wc).Refused(Refusal.NotAllowed);
        Given(new ConfirmPromise(Promise).By(GmA)).When(new ConfirmPromise(Promise), by: GmA).Nothing();
        Given(Claimed(Call, by: Wc))
            .When(new ConfirmPromise(Call), by: Wc)
            .Then(new PromiseConfirmed(Call, PartyOf(Wc)));
    }

    [Fact]
    public void What_nobody_has_is_not_confirmed() => When(new ConfirmPromise(Call), by: Pr).Refused(Refusal.NotOpen);

    [Fact]
    public void C8_klopt_niet_then_reworded_stays_open_and_is_answered_anew()
    {
        var view = Given(new ConfirmPromise(Promise).By(GmA), new AnswerPromise(Promise, Answer.NotRight).By(CmA))
            .When(new RewordCommitment(Promise, "Fatima belt morgen", "Ik ga elke les"), by: Pr)
            .Then(new CommitmentReworded(Promise, "Fatima belt morgen", "Ik ga elke les"))
            .Seen<CommitmentView>(Promise, by: Wc)!;

        Assert.Null(view.Answer);
        Assert.Null(view.ConfirmedBy);
        Assert.Equal("Fatima belt de baas\nIk ga elke les", Assert.Single(view.Earlier).Text);
    }

    [Theory, InlineData(PromiseSide.Partner), InlineData(PromiseSide.Detainee)]
    public void PS1_each_side_is_kept_or_not_or_dropped_with_a_reason_and_that_can_be_taken_back(PromiseSide side)
    {
        When(new SettleCommitment(Promise, side, PromiseEnd.NotKept), by: Pr).Invalid("reason");
        When(new SettleCommitment(Promise, side, PromiseEnd.Dropped, " "), by: Pr).Invalid("reason");
        When(new SettleCommitment(Promise, side), by: Pr).Nothing();
        var ended = When(new SettleCommitment(Promise, side, PromiseEnd.NotKept, "Ziek geweest"), by: Pr)
            .Then(new CommitmentSettled(Promise, side, PromiseEnd.NotKept, "Ziek geweest"));

        Assert.Equal("Ziek geweest", Of(ended, side)!.Reason);
        Assert.Null(Of(ended.Accept(new SettleCommitment(Promise, side).By(Pr)), side));
    }

    [Fact]
    public void PS1_our_side_is_its_owners_to_settle_and_his_side_the_casemanagers()
    {
        When(new SettleCommitment(Promise, PromiseSide.Partner, PromiseEnd.Kept), by: GmA).Then<CommitmentSettled>();
        When(new SettleCommitment(Promise, PromiseSide.Partner, PromiseEnd.Kept), by: CmA).Refused(Refusal.NotAllowed);
        When(new SettleCommitment(Promise, PromiseSide.Detainee, PromiseEnd.Kept), by: CmA).Then<CommitmentSettled>();
        When(new SettleCommitment(Promise, PromiseSide.Detainee, PromiseEnd.Kept), by: GmA).Refused(Refusal.NotAllowed);
        When(new SettleCommitment(Call, PromiseSide.Partner, PromiseEnd.Kept), by: Pr).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void PS1_other_words_are_a_promise_that_is_open_again() =>
        Assert.False(
            Given(
                new SettleCommitment(Promise, PromiseSide.Partner, PromiseEnd.Kept).By(GmA),
                new SettleCommitment(Promise, PromiseSide.Detainee, PromiseEnd.Kept).By(CmA),
                new RewordCommitment(Promise, "Fatima belt morgen", "Ik ga elke les").By(Pr)
            )
                .State.Find<Commitment>(Promise)!
                .HasEnded
        );

    [Fact]
    public void PS2_a_new_conference_asks_anew_what_an_earlier_one_confirmed_and_is_open()
    {
        var story = Given(
            Claimed(Call, by: Wc),
            new ConfirmPromise(Call).By(Wc),
            new AnswerPromise(Call, Answer.NotRight).By(CmA),
            new ConfirmPromise(Promise).By(GmA),
            new AnswerPromise(Promise, Answer.Right).By(CmA),
            Started()
        ).Story;

        Assert.Null(story.Seen<CommitmentView>(Promise, by: Wc)!.ConfirmedBy);
        Assert.Null(story.Seen<CommitmentView>(Promise, by: Wc)!.Answer);
        Assert.Null(story.Seen<ActionView>(Call, by: Wc)!.ConfirmedBy);
        Assert.Equal(Answer.NotRight, story.Seen<ActionView>(Call, by: Wc)!.Answer);
    }

    [Fact]
    public void PS2_what_has_ended_keeps_what_was_said_of_it()
    {
        var story = Given(
            Claimed(Call, by: Wc),
            new ConfirmPromise(Call).By(Wc),
            new CompleteAction(Call).By(Wc),
            Started(),
            Entered(ConferenceSegment.Dialogue)
        ).Story;

        Assert.NotNull(story.Seen<ActionView>(Call, by: Wc)!.ConfirmedBy);
    }

    private static PromiseOutcome? Of(Story story, PromiseSide side)
    {
        var seen = story.Seen<CommitmentView>(Promise, by: Wc)!;
        return side is PromiseSide.Partner ? seen.PartnerOutcome : seen.DetaineeOutcome;
    }

    [Fact]
    public void The_same_wording_again_changes_nothing()
    {
        When(new RewordCommitment(Promise, "Fatima belt de baas", "Ik ga elke les"), by: Wc).Nothing();
        When(new RewordCommitment(Promise, Detainee: "Ik ga elke les"), by: Wc).Nothing();
    }

    [Fact]
    public void Two_who_reword_either_side_do_not_undo_each_other() =>
        Given(new RewordCommitment(Promise, Partner: "Fatima belt morgen").By(Wc))
            .When(new RewordCommitment(Promise, Detainee: "Ik ga altijd"), by: Pr)
            .Then(new CommitmentReworded(Promise, "Fatima belt morgen", "Ik ga altijd"));

    [Fact]
    public void A_commitment_is_not_reworded_into_nothing()
    {
        When(new RewordCommitment(Promise, "", "Ik ga"), by: Wc).Invalid("partner");
        When(new RewordCommitment(Promise, "Fatima belt", ""), by: Wc).Invalid("detainee");
        When(new RewordCommitment(Call, "Fatima belt", "Ik ga"), by: Wc).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void VI3_a_hidden_promise_does_not_exist()
    {
        var hidden = Given(
            new AddCommitment("Wij letten op", "Ik meld me") { Id = New, Visibility = Visibility.Restricted }.By(Po)
        );

        foreach (
            var command in new AgendaCommand[]
            {
                new AnswerPromise(New, Answer.Right),
                new ConfirmPromise(New),
                new RewordCommitment(New, "a", "b"),
                new SettleCommitment(New, PromiseSide.Partner, PromiseEnd.Kept),
            }
        )
            hidden.When(command, by: CmA).Refused(Refusal.NoSuchItem);
    }
}
