using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class VisibilityTests
{
    [Fact]
    public void V2_moving_a_hidden_point_moves_nothing_for_whoever_may_not_see_it()
    {
        var between = Given(new AddNote("Tussen de punten") { Id = new("between") }.By(Pr), new AddAgendaItem(Meeting, "Werk") { Id = new("last") }.By(Pr));

        var after = between.When(new MoveAgendaItem(Vigilance), by: Pr).Then<AgendaItemMoved>();

        Assert.Equal(Bytes.Of(between.Story.Seen(by: Wc)), Bytes.Of(after.Seen(by: Wc)));
    }

    [Fact]
    public void V2_moving_a_hidden_goal_moves_nothing_on_the_detainees_screen()
    {
        var story = Given([new AddGoal("Verborgen") { Id = new("hidden"), Visibility = Visibility.Partners }.By(Pr), new AddDecision("Nieuw") { Id = new("new"), Visibility = Visibility.Shared }.By(Pr),
            new AddGoal("Rust") { Id = new("rest") }.By(CmA), .. InDialogue()]);

        var after = story.When(new MoveGoal(new("hidden")), by: Pr).Then<GoalMoved>();

        Assert.Equal(Bytes.Of(story.Story.Seen(by: Detainee)), Bytes.Of(after.Seen(by: Detainee)));
    }

    [Fact]
    public void V2_the_life_area_of_a_hidden_goal_does_not_show_on_an_action_that_serves_it()
    {
        var story = Given(new AddGoal("Verborgen", LifeArea.Debts) { Id = new("hidden"), Visibility = Visibility.Facilitator }.By(Pr))
            .When(new AddAction("Post ophalen", Goal: new("hidden")) { Id = new("fetch"), Visibility = Visibility.Partners }, by: Pr).Then<ActionAdded>();

        Assert.Null(story.Seen<ActionView>(new("fetch"), by: Wc)!.LifeArea);
        Assert.Equal(LifeArea.Debts, story.Seen<ActionView>(new("fetch"), by: Pr)!.LifeArea);
    }

    [Fact]
    public void An_action_without_a_life_area_has_that_of_its_goal() =>
        Assert.Equal(LifeArea.WorkAndIncome, Given().Story.Seen<ActionView>(Call, by: Wc)!.LifeArea);
}
