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
    public void A3_what_the_detainee_types_himself_is_confirmed_at_once_and_shared()
    {
        var view = Given(InDialogue())
            .When(new AddGoal("Ik wil rust.", LifeArea.Housing) { Id = New }, by: Detainee)
            .Then(
                new GoalAdded(
                    New,
                    "Ik wil rust.",
                    LifeArea.Housing,
                    GoalStance.Open,
                    null,
                    true,
                    ItemVisibility.Shared,
                    []
                )
            )
            .Seen<GoalView>(New, by: Wc)!;

        Assert.NotNull(view.ConfirmedAt);
        Assert.Equal(PartyOf(Detainee), view.By);
    }

    [Fact]
    public void A3_the_casemanager_and_the_coordinator_type_it_for_him_and_he_confirms_later()
    {
        foreach (var person in new[] { CmA, Pr })
            Assert.Null(
                When(new AddGoal("Ik wil rust.") { Id = New }, by: person)
                    .Then<GoalAdded>()
                    .Seen<GoalView>(New, by: Wc)!
                    .ConfirmedAt
            );
    }

    [Fact]
    public void Nobody_else_says_what_he_wants()
    {
        foreach (
            var command in new AgendaCommand[]
            {
                new AddGoal("Ik wil rust.") { Id = New },
                new RewordGoal(Work, "Anders"),
                new ConfirmGoal(Work),
                new SetGoalStance(Work, GoalStance.NotNow),
                new SetGoalState(Work, GoalState.Reached),
                new MoveGoal(Work),
            }
        )
            When(command, by: GmA).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void A_goal_is_shared_in_every_segment() =>
        Given(Started())
            .When(new AddGoal("Ik wil rust.") { Id = New }, by: CmA)
            .Then(new GoalAdded(New, "Ik wil rust.", null, GoalStance.Open, null, false, ItemVisibility.Shared, []));

    [Fact]
    public void A3_I_want_nothing_now_is_a_goal_with_a_date_to_ask_again() =>
        Assert.Equal(
            (GoalStance.NotNow, Tenth),
            When(
                    new AddGoal("Ik wil niks.")
                    {
                        Id = New,
                        Stance = GoalStance.NotNow,
                        AskAgainOn = Tenth,
                    },
                    by: CmA
                )
                .Then<GoalAdded>()
                .Seen<GoalView>(New, by: Wc)
                is { AskAgainOn: { } on, Stance: var stance }
                ? (stance, on)
                : default
        );

    [Fact]
    public void A_goal_has_words_and_an_area_of_this_case()
    {
        When(new AddGoal("") { Id = New }, by: CmA).Invalid("text");
        When(new AddGoal(new string('a', 2001)) { Id = New }, by: CmA).Invalid("text");
        When(new AddGoal(new string('a', 2000)) { Id = New }, by: CmA).Then<GoalAdded>();
        When(new AddGoal("Mijn zus", LifeArea.Family) { Id = New }, by: CmA).Invalid("lifeArea");
        Given(new AddLifeArea(LifeArea.Family).By(GmA))
            .When(new AddGoal("Mijn zus", LifeArea.Family) { Id = New }, by: CmA)
            .Then<GoalAdded>();
    }

    [Fact]
    public void WO1_confirmed_words_are_never_rewritten_a_new_wording_stands_beside_them()
    {
        var view = Given(new ConfirmGoal(Work).By(CmA))
            .When(new RewordGoal(Work, "Ik wil op de fiets naar de bouw."), by: CmA)
            .Then(new GoalReworded(Work, "Ik wil op de fiets naar de bouw."))
            .Seen<GoalView>(Work, by: Wc)!;

        Assert.Equal("Ik wil weer de bouw in.", Assert.Single(view.Earlier).Text);
        Assert.Equal("Ik wil op de fiets naar de bouw.", view.Text);
        Assert.Null(view.ConfirmedAt);
    }

    [Fact]
    public void WO1_words_that_were_not_confirmed_yet_are_replaced() =>
        Assert.Empty(
            When(new RewordGoal(Work, "Ik wil de bouw in."), by: CmA)
                .Then<GoalReworded>()
                .Seen<GoalView>(Work, by: Wc)!
                .Earlier
        );

    [Fact]
    public void ID3_the_same_words_again_change_nothing() =>
        When(new RewordGoal(Work, "Ik wil weer de bouw in."), by: CmA).Nothing();

    [Fact]
    public void ID3_confirming_again_changes_nothing() =>
        Given(new ConfirmGoal(Work).By(CmA)).When(new ConfirmGoal(Work), by: Pr).Nothing();

    [Fact]
    public void A3_every_professional_interprets_beside_his_words()
    {
        var view = When(new InterpretGoal(Work, "VCA eerst"), by: Wc)
            .Then(new GoalInterpreted(Work, "VCA eerst"))
            .Seen<GoalView>(Work, by: Rc)!;

        Assert.Equal(
            ("VCA eerst", PartyOf(Wc)),
            Assert.Single(view.Interpretations) is var words ? (words.Text, words.By) : default
        );
        Assert.Equal("Ik wil weer de bouw in.", view.Text);
    }

    [Fact]
    public void A3_the_order_of_the_goals_is_said_by_whoever_speaks_for_him()
    {
        var story = When(new MoveGoal(Home, Before: Work), by: CmA).Then(new GoalMoved(Home, Work));

        Assert.Equal((0, 1), (story.Seen<GoalView>(Home, by: Wc)!.Order, story.Seen<GoalView>(Work, by: Wc)!.Order));
        When(new MoveGoal(Work, Before: Home), by: CmA).Nothing();
        When(new MoveGoal(Work, Before: Call), by: CmA).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void A3_stance_and_state_are_set_once()
    {
        Given(new SetGoalStance(Work, GoalStance.NotNow, Tenth).By(CmA))
            .When(new SetGoalStance(Work, GoalStance.NotNow, Tenth), by: CmA)
            .Nothing();
        Given(new SetGoalState(Work, GoalState.Reached).By(CmA))
            .When(new SetGoalState(Work, GoalState.Reached), by: CmA)
            .Nothing();
    }

    [Fact]
    public void VI3_a_hidden_goal_does_not_exist()
    {
        var hidden = Given(new AddGoal("Verborgen") { Id = New, Visibility = Visibility.Facilitator }.By(Pr));

        foreach (
            var command in new AgendaCommand[]
            {
                new InterpretGoal(New, "Zo"),
                new RewordGoal(New, "Zo"),
                new MoveGoal(New),
                new MoveGoal(Work, Before: New),
                new LinkAction(Call, New),
                new AddAction("Bellen", Goal: New) { Id = new("newer") },
            }
        )
            hidden.When(command, by: CmA).Refused(Refusal.NoSuchItem);
    }
}
