using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class AddingTests
{
    private static readonly ItemId New = new("new");

    [Fact]
    public void A4_an_action_serves_a_goal_or_a_life_area_at_least()
    {
        When(new AddAction("Bellen") { Id = New }, by: GmA).Invalid("goal");
        When(new AddAction("Bellen", LifeArea.Debts) { Id = New }, by: GmA).Then<ActionAdded>();
        When(new AddAction("Bellen", Goal: Work) { Id = New }, by: GmA).Then<ActionAdded>();
    }

    [Fact]
    public void RE1_every_field_of_an_action_is_looked_at()
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
    public void ID4_an_id_is_used_once_and_by_one_thing()
    {
        foreach (var id in new[] { Call, Work, Meeting, new("R7K2"), new("participant:wc") })
            When(new AddAction("Bellen", LifeArea.Debts) { Id = id }, by: GmA).Invalid("id");
    }

    [Fact]
    public void A4_an_action_shows_what_it_waits_for_and_what_waits_for_it()
    {
        var story = When(new AddAction("Afspraak maken", LifeArea.Care) { Id = New, DependsOn = [Call] }, by: GmA)
            .Then<ActionAdded>();

        Assert.Equal([Call], story.Seen<ActionView>(New, by: Wc)!.DependsOn);
        Assert.Equal([New], story.Seen<ActionView>(Call, by: Wc)!.Unlocks);
    }

    [Fact]
    public void VI2_what_waits_and_is_waited_for_does_not_name_a_hidden_action()
    {
        var story = Given(
            new AddAction("Open", LifeArea.Care) { Id = New, DependsOn = [Alert, Call] }.By(Po),
            new AddAction("Verborgen", LifeArea.Care)
            {
                Id = new("newer"),
                DependsOn = [Call],
                Visibility = Visibility.Restricted,
            }.By(Po)
        ).Story;

        Assert.Equal([Call], story.Seen<ActionView>(New, by: Wc)!.DependsOn);
        Assert.Equal([New], story.Seen<ActionView>(Call, by: Wc)!.Unlocks);
        Assert.Equal([Alert, Call], story.Seen<ActionView>(New, by: Po)!.DependsOn);
        Assert.Equal([New, new("newer")], story.Seen<ActionView>(Call, by: Po)!.Unlocks);
    }

    [Fact]
    public void VI2_a_hidden_goal_is_not_named()
    {
        var story = Given(
            new AddGoal("Verborgen") { Id = New, Visibility = Visibility.Facilitator }.By(Pr),
            new LinkAction(Call, New).By(Pr)
        ).Story;

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
        Given(new DropAction(Call, "Nee").By(Pr))
            .When(new RewordAction(Call, "Bellen"), by: CmA)
            .Refused(Refusal.NotOpen);
    }

    [Fact]
    public void C8_another_wording_is_read_back_and_answered_anew()
    {
        var view = Given(
                Claimed(Call, by: GmA),
                new ConfirmPromise(Call).By(GmA),
                new AnswerPromise(Call, Answer.Right).By(CmA),
                new SetPlainText(Call, ["Fatima belt."]).By(CmA)
            )
            .When(new RewordAction(Call, "Bellen"), by: GmA)
            .Then<ActionReworded>()
            .Seen<ActionView>(Call, by: Wc)!;

        Assert.Null(view.ConfirmedBy);
        Assert.Null(view.Answer);
        Assert.Null(view.PlainText);
    }
}
