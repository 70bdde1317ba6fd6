using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class GoalTests
{
    private static readonly ItemId New = new("new");

    [Fact]
    public void What_the_detainee_types_himself_is_confirmed_at_once_and_shared()
    {
        var view = Given(InDialogue()).When(new AddGoal("Ik wil rust.", LifeArea.Housing) { Id = New }, by: Detainee)
            .Then(new GoalAdded(New, "Ik wil rust.", LifeArea.Housing, GoalStance.Open, null, true, Scope.Shared, [])).Seen<GoalView>(New, by: Wc)!;

        Assert.NotNull(view.ConfirmedAt);
        Assert.Equal(PartyOf(Detainee), view.By);
    }

    [Fact]
    public void The_casemanager_and_the_coordinator_type_it_for_him_and_he_confirms_later()
    {
        foreach (var person in new[] { CmA, Pr })
            Assert.Null(When(new AddGoal("Ik wil rust.") { Id = New }, by: person).Then<GoalAdded>().Seen<GoalView>(New, by: Wc)!.ConfirmedAt);
    }

    [Fact]
    public void Nobody_else_says_what_he_wants()
    {
        foreach (var command in new AgendaCommand[] { new AddGoal("Ik wil rust.") { Id = New }, new RewordGoal(Work, "Anders"), new ConfirmGoal(Work), new SetGoalStance(Work, GoalStance.NotNow), new SetGoalState(Work, GoalState.Reached), new MoveGoal(Work) })
            When(command, by: GmA).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void A_goal_is_shared_in_every_segment() =>
        Given(Started()).When(new AddGoal("Ik wil rust.") { Id = New }, by: CmA).Then(new GoalAdded(New, "Ik wil rust.", null, GoalStance.Open, null, false, Scope.Shared, []));

    [Fact]
    public void I_want_nothing_now_is_a_goal_with_a_date_to_ask_again() =>
        Assert.Equal((GoalStance.NotNow, Tenth), When(new AddGoal("Ik wil niks.") { Id = New, Stance = GoalStance.NotNow, AskAgainOn = Tenth }, by: CmA).Then<GoalAdded>().Seen<GoalView>(New, by: Wc) is { AskAgainOn: { } on, Stance: var stance } ? (stance, on) : default);

    [Fact]
    public void A_goal_has_words_and_an_area_of_this_case()
    {
        When(new AddGoal("") { Id = New }, by: CmA).Invalid("text");
        When(new AddGoal(new string('a', 2001)) { Id = New }, by: CmA).Invalid("text");
        When(new AddGoal(new string('a', 2000)) { Id = New }, by: CmA).Then<GoalAdded>();
        When(new AddGoal("Mijn zus", LifeArea.Family) { Id = New }, by: CmA).Invalid("lifeArea");
        Given(new AddLifeArea(LifeArea.Family).By(GmA)).When(new AddGoal("Mijn zus", LifeArea.Family) { Id = New }, by: CmA).Then<GoalAdded>();
    }

    [Fact]
    public void A3_confirmed_words_are_never_rewritten_a_new_wording_stands_beside_them()
    {
        var view = Given(new ConfirmGoal(Work).By(CmA)).When(new RewordGoal(Work, "Ik wil op de fiets naar de bouw."), by: CmA).Then(new GoalReworded(Work, "Ik wil op de fiets naar de bouw.")).Seen<GoalView>(Work, by: Wc)!;

        Assert.Equal("Ik wil weer de bouw in.", Assert.Single(view.Earlier).Text);
        Assert.Equal("Ik wil op de fiets naar de bouw.", view.Text);
        Assert.Null(view.ConfirmedAt);
    }

    [Fact]
    public void A3_words_that_were_not_confirmed_yet_are_replaced() =>
        Assert.Empty(When(new RewordGoal(Work, "Ik wil de bouw in."), by: CmA).Then<GoalReworded>().Seen<GoalView>(Work, by: Wc)!.Earlier);

    [Fact]
    public void The_same_words_again_change_nothing() => When(new RewordGoal(Work, "Ik wil weer de bouw in."), by: CmA).Nothing();

    [Fact]
    public void Confirming_again_changes_nothing() => Given(new ConfirmGoal(Work).By(CmA)).When(new ConfirmGoal(Work), by: Pr).Nothing();

    [Fact]
    public void Every_professional_interprets_beside_his_words()
    {
        var view = When(new InterpretGoal(Work, "VCA eerst"), by: Wc).Then(new GoalInterpreted(Work, "VCA eerst")).Seen<GoalView>(Work, by: Rc)!;

        Assert.Equal(("VCA eerst", PartyOf(Wc)), Assert.Single(view.Interpretations) is var words ? (words.Text, words.By) : default);
        Assert.Equal("Ik wil weer de bouw in.", view.Text);
    }

    [Fact]
    public void The_order_of_the_goals_is_said_by_whoever_speaks_for_him()
    {
        var story = When(new MoveGoal(Home, Before: Work), by: CmA).Then(new GoalMoved(Home, Work));

        Assert.Equal((0, 1), (story.Seen<GoalView>(Home, by: Wc)!.Order, story.Seen<GoalView>(Work, by: Wc)!.Order));
        When(new MoveGoal(Work, Before: Home), by: CmA).Nothing();
        When(new MoveGoal(Work, Before: Call), by: CmA).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void Stance_and_state_are_set_once()
    {
        Given(new SetGoalStance(Work, GoalStance.NotNow, Tenth).By(CmA)).When(new SetGoalStance(Work, GoalStance.NotNow, Tenth), by: CmA).Nothing();
        Given(new SetGoalState(Work, GoalState.Reached).By(CmA)).When(new SetGoalState(Work, GoalState.Reached), by: CmA).Nothing();
    }

    [Fact]
    public void V3_a_hidden_goal_does_not_exist()
    {
        var hidden = Given(new AddGoal("Verborgen") { Id = New, Visibility = Visibility.Facilitator }.By(Pr));

        foreach (var command in new AgendaCommand[] { new InterpretGoal(New, "Zo"), new RewordGoal(New, "Zo"), new MoveGoal(New), new MoveGoal(Work, Before: New), new LinkAction(Call, New), new AddAction("Bellen", Goal: New) { Id = new("newer") } })
            hidden.When(command, by: CmA).Refused(Refusal.NoSuchItem);
    }
}

public sealed class ActionTests
{
    private static readonly ItemId New = new("new");

    [Fact]
    public void An_action_serves_a_goal_or_a_life_area_at_least()
    {
        When(new AddAction("Bellen") { Id = New }, by: GmA).Invalid("goal");
        When(new AddAction("Bellen", LifeArea.Debts) { Id = New }, by: GmA).Then<ActionAdded>();
        When(new AddAction("Bellen", Goal: Work) { Id = New }, by: GmA).Then<ActionAdded>();
    }

    [Fact]
    public void Every_field_of_an_action_is_looked_at()
    {
        var action = new AddAction("Bellen", LifeArea.Debts) { Id = New };

        When(action with { Text = " " }, by: GmA).Invalid("text");
        When(action with { Text = "Met een\u0007bel" }, by: GmA).Invalid("text");
        When(action with { LifeArea = LifeArea.Family }, by: GmA).Invalid("lifeArea");
        When(action with { DoneWhen = new string('a', 2001) }, by: GmA).Invalid("doneWhen");
        When(action with { Scarcity = new Scarcity("") }, by: GmA).Invalid("scarcity");
        When(action with { Scarcity = new Scarcity("Wachtlijst", 0) }, by: GmA).Invalid("scarcity");
        When(action with { Goal = new("nothing") }, by: GmA).Refused(Refusal.NoSuchItem);
        When(action with { Goal = Call }, by: GmA).Refused(Refusal.NoSuchItem);
        When(action with { DependsOn = [Call, Work] }, by: GmA).Refused(Refusal.NoSuchItem);
        When(action with { PlainText = ["1", "2", "3", "4", "5", "6"] }, by: CmA).Invalid("plainText");
        When(action with { PlainText = ["Zin"] }, by: GmA).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void An_id_is_used_once_and_by_one_thing()
    {
        foreach (var id in new[] { Call, Work, Meeting, new("R7K2"), new("participant:wc") })
            When(new AddAction("Bellen", LifeArea.Debts) { Id = id }, by: GmA).Invalid("id");
    }

    [Fact]
    public void An_action_shows_what_it_waits_for_and_what_waits_for_it()
    {
        var story = When(new AddAction("Afspraak maken", LifeArea.Care) { Id = New, DependsOn = [Call] }, by: GmA).Then<ActionAdded>();

        Assert.Equal([Call], story.Seen<ActionView>(New, by: Wc)!.DependsOn);
        Assert.Equal([New], story.Seen<ActionView>(Call, by: Wc)!.Unlocks);
    }

    [Fact]
    public void V2_what_waits_and_is_waited_for_does_not_name_a_hidden_action()
    {
        var story = Given(new AddAction("Open", LifeArea.Care) { Id = New, DependsOn = [Alert, Call] }.By(Po), new AddAction("Verborgen", LifeArea.Care) { Id = new("newer"), DependsOn = [Call], Visibility = Visibility.Restricted }.By(Po)).Story;

        Assert.Equal([Call], story.Seen<ActionView>(New, by: Wc)!.DependsOn);
        Assert.Equal([New], story.Seen<ActionView>(Call, by: Wc)!.Unlocks);
        Assert.Equal([Alert, Call], story.Seen<ActionView>(New, by: Po)!.DependsOn);
        Assert.Equal([New, new("newer")], story.Seen<ActionView>(Call, by: Po)!.Unlocks);
    }

    [Fact]
    public void V2_a_hidden_goal_is_not_named()
    {
        var story = Given(new AddGoal("Verborgen") { Id = New, Visibility = Visibility.Facilitator }.By(Pr), new LinkAction(Call, New).By(Pr)).Story;

        Assert.Null(story.Seen<ActionView>(Call, by: Wc)!.Goal);
        Assert.Equal(New, story.Seen<ActionView>(Call, by: Pr)!.Goal);
    }

    [Fact]
    public void Whoever_added_it_has_it_or_coordinates_links_it_to_a_goal_once()
    {
        When(new LinkAction(Call, Home), by: Wc).Refused(Refusal.NotAllowed);
        When(new LinkAction(Call, Home), by: CmA).Then(new ActionLinked(Call, Home));
        Given(Claimed(Call, by: GmA)).When(new LinkAction(Call, Home), by: GmA).Then<ActionLinked>();
        When(new LinkAction(Call, Work), by: Pr).Nothing();
    }

    [Fact]
    public void Whoever_added_it_has_it_or_coordinates_says_it_better_once()
    {
        When(new RewordAction(Call, "Bellen"), by: Wc).Refused(Refusal.NotAllowed);
        When(new RewordAction(Call, "Bellen"), by: CmA).Then(new ActionReworded(Call, "Bellen"));
        When(new RewordAction(Call, "Oude baas bellen"), by: CmA).Nothing();
        When(new RewordAction(Call, ""), by: CmA).Invalid("text");
        Given(new DropAction(Call, "Nee").By(Pr)).When(new RewordAction(Call, "Bellen"), by: CmA).Refused(Refusal.NotOpen);
    }

    [Fact]
    public void C8_another_wording_is_read_back_and_answered_anew()
    {
        var view = Given(Claimed(Call, by: GmA), new ConfirmPromise(Call).By(GmA), new AnswerPromise(Call, Answer.Right).By(CmA), new SetPlainText(Call, ["Fatima belt."]).By(CmA))
            .When(new RewordAction(Call, "Bellen"), by: GmA).Then<ActionReworded>().Seen<ActionView>(Call, by: Wc)!;

        Assert.Null(view.ConfirmedBy);
        Assert.Null(view.Answer);
        Assert.Null(view.PlainText);
    }

    [Fact]
    public void C8_later_is_a_date_on_purpose()
    {
        When(new DeferAction(Call, Tenth.PlusDays(-1)), by: Pr).Invalid("due");
        When(new DeferAction(Call, Tenth), by: GmA).Refused(Refusal.NotAllowed);
        Assert.True(When(new DeferAction(Call, Tenth.PlusDays(7)), by: Pr).Then(new ActionDeferred(Call, Tenth.PlusDays(7))).Seen<ActionView>(Call, by: Wc)!.Deferred);
        Given(new DeferAction(Call, Tenth).By(Pr)).When(new DeferAction(Call, Tenth), by: Pr).Nothing();
        Assert.Null(Given(new DeferAction(Call, Tenth).By(Pr)).When(new ClaimAction(Call), by: GmA).Then<ActionClaimed>().Seen<ActionView>(Call, by: Wc)!.Deferred);
    }

    [Fact]
    public void It_ends_once_and_in_one_way()
    {
        foreach (var end in new AgendaCommand[] { new CompleteAction(Call, "Gelukt"), new FailAction(Call, "Geen gehoor"), new DropAction(Call, "Niet nodig") })
        {
            var ended = Given(Claimed(Call, by: GmA), end.By(GmA));
            ended.When(end, by: GmA).Nothing();
            foreach (var command in new AgendaCommand[] { new CompleteAction(Call), new FailAction(Call, "Nee"), new DropAction(Call, "Nee"), new ReturnClaim(Call, "Nee"), new HandOver(Call, Wc), new DeferAction(Call, Tenth), new NameDeputy(Call, Wc), new ReportProgress(Call, "Nee") }.Where(command => command.GetType() != end.GetType()))
                ended.When(command, by: GmA).Refused(Refusal.NotOpen);
        }
    }

    [Fact]
    public void Not_succeeding_and_dropping_need_a_reason()
    {
        Given(Claimed(Call, by: GmA)).When(new FailAction(Call, " "), by: GmA).Invalid("reason");
        Given(Claimed(Call, by: GmA)).When(new DropAction(Call, " "), by: GmA).Invalid("reason");
        Given(Claimed(Call, by: GmA)).When(new CompleteAction(Call, new string('a', 2001)), by: GmA).Invalid("result");
    }

    [Fact]
    public void Another_does_not_end_it()
    {
        foreach (var command in new AgendaCommand[] { new CompleteAction(Call), new FailAction(Call, "Nee"), new DropAction(Call, "Nee") })
            Given(Claimed(Call, by: GmA)).When(command, by: Wc).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void The_casemanager_ends_what_is_the_detainees() =>
        Given(new ClaimAction(Call, Detainee).By(CmA)).When(new CompleteAction(Call), by: CmA).Then<ActionCompleted>();
}

public sealed class PromiseTests
{
    private static readonly ItemId New = new("new");

    [Fact]
    public void A_commitment_is_the_writers_own_promise_unless_it_says_whose() =>
        When(new AddCommitment("Ik bel", "Ik kom") { Id = New }, by: Wc).Then(new CommitmentAdded(New, "Ik bel", "Ik kom", null, null, PartyOf(Wc), Scope.Partners, []));

    [Fact]
    public void It_has_two_sides_and_an_owner_who_may_see_it()
    {
        When(new AddCommitment("", "Ik kom") { Id = New }, by: Wc).Invalid("partner");
        When(new AddCommitment("Ik bel", "") { Id = New }, by: Wc).Invalid("detainee");
        When(new AddCommitment("Ik bel", "Ik kom", LifeArea.Family) { Id = New }, by: Wc).Invalid("lifeArea");
        When(new AddCommitment("Ik bel", "Ik kom", Owner: Detainee) { Id = New }, by: Wc).Invalid("owner");
        When(new AddCommitment("Ik bel", "Ik kom", Owner: Stranger) { Id = New }, by: Wc).Invalid("owner");
        When(new AddCommitment("Ik bel", "Ik kom", Owner: Wc) { Id = New, Visibility = Visibility.Restricted }, by: Po).Invalid("owner");
    }

    [Theory, InlineData(Answer.Right), InlineData(Answer.NotRight), InlineData(Answer.DontKnow)]
    public void C8_the_casemanager_says_for_him_whether_it_is_right_and_he_may_take_it_back(Answer answer)
    {
        var answered = Given(new AnswerPromise(Promise, answer).By(CmA));

        Assert.Equal(answer, answered.Story.Seen<CommitmentView>(Promise, by: Wc)!.Answer);
        answered.When(new AnswerPromise(Promise, answer), by: CmA).Nothing();
        Assert.Null(answered.When(new AnswerPromise(Promise), by: CmA).Then(new PromiseAnswered(Promise, null)).Seen<CommitmentView>(Promise, by: Wc)!.Answer);
    }

    [Fact]
    public void Nobody_else_answers_for_him() => When(new AnswerPromise(Promise, Answer.Right), by: GmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void A_decision_is_answered_like_a_promise() => When(new AnswerPromise(Agreed, Answer.Right), by: CmA).Then(new PromiseAnswered(Agreed, Answer.Right));

    [Fact]
    public void His_own_words_are_not_answered() => When(new AnswerPromise(Work, Answer.Right), by: CmA).Refused(Refusal.NoSuchItem);

    [Fact]
    public void C8_the_owner_confirms_what_is_read_back_once()
    {
        When(new ConfirmPromise(Promise), by: GmA).Then(new PromiseConfirmed(Promise, PartyOf(GmA)));
        When(new ConfirmPromise(Promise), by: Wc).Refused(Refusal.NotAllowed);
        Given(new ConfirmPromise(Promise).By(GmA)).When(new ConfirmPromise(Promise), by: GmA).Nothing();
        Given(Claimed(Call, by: Wc)).When(new ConfirmPromise(Call), by: Wc).Then(new PromiseConfirmed(Call, PartyOf(Wc)));
    }

    [Fact]
    public void What_nobody_has_is_not_confirmed() => When(new ConfirmPromise(Call), by: Pr).Refused(Refusal.NotOpen);

    [Fact]
    public void Klopt_niet_then_reworded_stays_open_and_is_answered_anew()
    {
        var view = Given(new ConfirmPromise(Promise).By(GmA), new AnswerPromise(Promise, Answer.NotRight).By(CmA))
            .When(new RewordCommitment(Promise, "Fatima belt morgen", "Ik ga elke les"), by: Pr).Then(new CommitmentReworded(Promise, "Fatima belt morgen", "Ik ga elke les")).Seen<CommitmentView>(Promise, by: Wc)!;

        Assert.Null(view.Answer);
        Assert.Null(view.ConfirmedBy);
        Assert.Equal("Fatima belt de baas\nIk ga elke les", Assert.Single(view.Earlier).Text);
    }

    [Fact]
    public void The_same_wording_again_changes_nothing() => When(new RewordCommitment(Promise, "Fatima belt de baas", "Ik ga elke les"), by: Wc).Nothing();

    [Fact]
    public void A_commitment_is_not_reworded_into_nothing()
    {
        When(new RewordCommitment(Promise, "", "Ik ga"), by: Wc).Invalid("partner");
        When(new RewordCommitment(Promise, "Fatima belt", ""), by: Wc).Invalid("detainee");
        When(new RewordCommitment(Call, "Fatima belt", "Ik ga"), by: Wc).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void V3_a_hidden_promise_does_not_exist()
    {
        var hidden = Given(new AddCommitment("Wij letten op", "Ik meld me") { Id = New, Visibility = Visibility.Restricted }.By(Po));

        foreach (var command in new AgendaCommand[] { new AnswerPromise(New, Answer.Right), new ConfirmPromise(New), new RewordCommitment(New, "a", "b") })
            hidden.When(command, by: CmA).Refused(Refusal.NoSuchItem);
    }
}
