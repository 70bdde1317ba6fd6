using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class VisibilityTests
{
    private static readonly ItemId New = new("new");

    [Theory]
    [InlineData("work", "detainee wc po pr")] // shared
    [InlineData("budget", "wc po pr")] // partners
    [InlineData("alert", "po pr")] // restricted to the police
    [InlineData("moderation", "pr")] // the facilitator's
    public void VI1_an_audience_sees_what_reaches_it_and_nothing_else(string item, string seenBy)
    {
        var story = Given([
            new AddNote("Rustig") { Id = new("moderation"), Visibility = Visibility.Facilitator }.By(Pr),
            .. InDialogue(),
        ]).Story;
        var seen = new[] { Detainee, Wc, Po, Pr }.Where(person =>
            person == Detainee
                ? story.OnScreen(new(item)) is not null
                : story.Seen<ViewItem>(new(item), person) is not null
        );

        Assert.Equal(seenBy, string.Join(' ', seen));
    }

    /// <summary>Found by chance, with seed 4 of the law that what is so already changes nothing.</summary>
    [Fact]
    public void DR3_who_may_see_a_point_of_a_draft_later_is_said_once()
    {
        var draft = new DraftConference(New, ConferenceType.Start, 40, Pr, [new DraftPoint(new("later"), "Onderdak")]);
        var narrow = new SetVisibility(new("later"), Visibility.Restricted);

        Given(draft.By(Pr), narrow.By(Pr)).When(narrow, by: Pr).Nothing();
    }

    [Fact]
    public void VI1_the_deputy_of_the_coordinator_sees_what_the_coordinator_sees() =>
        Assert.Equal(Bytes.Of(Given().Story.Seen(by: Pr)), Bytes.Of(Given().Story.Seen(by: DepPr)));

    [Fact]
    public void C2_in_the_conversation_what_is_added_is_shared_and_outside_it_the_partners()
    {
        Assert.Equal(Visibility.Shared, Added(Given(InDialogue())));
        Assert.Equal(Visibility.Partners, Added(Given(Started())));
        Assert.Equal(Visibility.Partners, Added(Given()));
    }

    [Fact]
    public void A_note_is_the_partners_also_in_the_conversation() =>
        Given(InDialogue())
            .When(new AddNote("Zo") { Id = New }, by: GmA)
            .Then(new NoteAdded(New, "Zo", null, ItemVisibility.Partners, []));

    [Fact]
    public void A7_restricted_always_reaches_the_writers_own_organisation_and_the_coordinators() =>
        When(
                new AddNote("Zo")
                {
                    Id = New,
                    Visibility = Visibility.Restricted,
                    VisibleTo = [Reclassering],
                },
                by: Po
            )
            .Then(
                new NoteAdded(
                    New,
                    "Zo",
                    null,
                    new ItemVisibility(Visibility.Restricted, [Politie, Reclassering, Zvh]),
                    []
                )
            );

    [Fact]
    public void What_is_not_restricted_names_no_organisations() =>
        When(
                new AddNote("Zo")
                {
                    Id = New,
                    Visibility = Visibility.Partners,
                    VisibleTo = [Reclassering],
                },
                by: Po
            )
            .Then(new NoteAdded(New, "Zo", null, ItemVisibility.Partners, []));

    [Fact]
    public void It_reaches_only_organisations_of_this_case() =>
        When(
                new AddNote("Zo")
                {
                    Id = New,
                    Visibility = Visibility.Restricted,
                    VisibleTo = [new("kompas")],
                },
                by: Po
            )
            .Invalid("visibleTo");

    [Fact]
    public void Only_the_coordinator_writes_for_the_facilitator() =>
        When(new AddNote("Zo") { Id = New, Visibility = Visibility.Facilitator }, by: Po).Refused(Refusal.NotAllowed);

    [Fact]
    public void F2_whoever_added_it_or_coordinates_lets_more_or_fewer_see_it_once()
    {
        When(new SetVisibility(Shortage, Visibility.Shared), by: GmA)
            .Then(new VisibilitySet(Shortage, ItemVisibility.Shared));
        When(new SetVisibility(Shortage, Visibility.Restricted), by: Pr)
            .Then(new VisibilitySet(Shortage, new ItemVisibility(Visibility.Restricted, [Zvh])));
        When(new SetVisibility(Shortage, Visibility.Shared), by: Wc).Refused(Refusal.NotAllowed);
        When(new SetVisibility(Shortage, Visibility.Partners), by: GmA).Nothing();
    }

    [Fact]
    public void F2_narrowed_it_is_dropped_and_widened_it_is_put_where_it_belongs()
    {
        var before = Given().Story;
        var narrowed = When(new SetVisibility(Wishes, Visibility.Restricted), by: Pr).Then<VisibilitySet>();
        var difference = narrowed.Seen(by: Wc).Since(before.Seen(by: Wc));

        Assert.Equal([Wishes], difference.Drops);
        Assert.Equal([Sleeping], difference.Puts.Select(put => put.Id));
        Assert.Equal(1, narrowed.Seen<AgendaItemView>(Sleeping, by: Wc)!.Order);
        Assert.Equal(
            Bytes.Of(before.Seen(by: Wc)),
            Bytes.Of(narrowed.Accept(new SetVisibility(Wishes, Visibility.Shared).By(Pr)).Seen(by: Wc))
        );
    }

    [Fact]
    public void VI3_what_one_may_not_see_cannot_be_made_visible() =>
        When(new SetVisibility(Alert, Visibility.Shared), by: Wc).Refused(Refusal.NoSuchItem);

    [Fact]
    public void VI2_moving_a_hidden_point_moves_nothing_for_whoever_may_not_see_it()
    {
        var between = Given(
            new AddNote("Tussen de punten") { Id = new("between") }.By(Pr),
            new AddAgendaItem(Meeting, "Werk") { Id = new("last") }.By(Pr)
        );

        var after = between.When(new MoveAgendaItem(Vigilance), by: Pr).Then<AgendaItemMoved>();

        Assert.Equal(Bytes.Of(between.Story.Seen(by: Wc)), Bytes.Of(after.Seen(by: Wc)));
    }

    [Fact]
    public void VI2_moving_a_hidden_goal_moves_nothing_on_the_detainees_screen()
    {
        var story = Given([
            new AddGoal("Verborgen") { Id = new("hidden"), Visibility = Visibility.Partners }.By(Pr),
            new AddDecision("Nieuw") { Id = new("new"), Visibility = Visibility.Shared }.By(Pr),
            new AddGoal("Rust") { Id = new("rest") }.By(CmA),
            .. InDialogue(),
        ]);

        var after = story.When(new MoveGoal(new("hidden")), by: Pr).Then<GoalMoved>();

        Assert.Equal(Bytes.Of(story.Story.Seen(by: Detainee)), Bytes.Of(after.Seen(by: Detainee)));
    }

    [Fact]
    public void VI2_the_life_area_of_a_hidden_goal_does_not_show_on_an_action_that_serves_it()
    {
        var story = Given(
                new AddGoal("Verborgen", LifeArea.Debts) { Id = new("hidden"), Visibility = Visibility.Facilitator }.By(
                    Pr
                )
            )
            .When(
                new AddAction("Post ophalen", Goal: new("hidden"))
                {
                    Id = new("fetch"),
                    Visibility = Visibility.Partners,
                },
                by: Pr
            )
            .Then<ActionAdded>();

        Assert.Null(story.Seen<ActionView>(new("fetch"), by: Wc)!.LifeArea);
        Assert.Equal(LifeArea.Debts, story.Seen<ActionView>(new("fetch"), by: Pr)!.LifeArea);
    }

    [Fact]
    public void An_action_without_a_life_area_has_that_of_its_goal() =>
        Assert.Equal(LifeArea.WorkAndIncome, Given().Story.Seen<ActionView>(Call, by: Wc)!.LifeArea);

    private static Visibility Added(Beginning given) =>
        given
            .When(new AddDecision("Zo") { Id = New }, by: GmA)
            .Then<DecisionAdded>()
            .Seen<DecisionView>(New, by: Wc)!
            .Visibility;
}
