using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class AgendaItemTests
{
    private static readonly ItemId Extra = new("extra");

    [Fact]
    public void B3_every_professional_adds_points_and_those_of_the_conversation_are_shared()
    {
        When(new AddAgendaItem(Meeting, "Werk") { Id = Extra }, by: GmA)
            .Then(
                new AgendaItemAdded(
                    Extra,
                    Meeting,
                    "Werk",
                    ConferenceSegment.Dialogue,
                    null,
                    null,
                    false,
                    ItemVisibility.Shared,
                    []
                )
            );
        When(new AddAgendaItem(Meeting, "Terugblik", ConferenceSegment.Debrief) { Id = Extra }, by: GmA)
            .Then(
                new AgendaItemAdded(
                    Extra,
                    Meeting,
                    "Terugblik",
                    ConferenceSegment.Debrief,
                    null,
                    null,
                    false,
                    ItemVisibility.Partners,
                    []
                )
            );
    }

    [Fact]
    public void RE1_a_point_needs_a_title_a_segment_and_sensible_minutes()
    {
        When(new AddAgendaItem(Meeting, " ") { Id = Extra }, by: GmA).Invalid("title");
        When(new AddAgendaItem(Meeting, "Werk", ConferenceSegment.Closed) { Id = Extra }, by: GmA).Invalid("segment");
        When(new AddAgendaItem(Meeting, "Werk", Minutes: 0) { Id = Extra }, by: GmA).Invalid("minutes");
        When(new AddAgendaItem(Meeting, "Werk", LifeArea: LifeArea.Family) { Id = Extra }, by: GmA).Invalid("lifeArea");
        When(new AddAgendaItem(Call, "Werk") { Id = Extra }, by: GmA).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void CO1_a_closed_agenda_stays_as_it_is()
    {
        var closed = Given(SegmentTests.Closed());

        closed.When(new AddAgendaItem(Meeting, "Werk") { Id = Extra }, by: GmA).Refused(Refusal.NotOpen);
        closed.When(new MoveAgendaItem(Wishes), by: Pr).Refused(Refusal.NotOpen);
        closed.When(new RemoveAgendaItem(Wishes), by: Pr).Refused(Refusal.NotOpen);
    }

    [Fact]
    public void VI2_order_is_counted_among_what_one_sees()
    {
        var story = Given().Story;

        Assert.Equal(
            [0, 1, 2, 3],
            new[] { Capacity, Vigilance, Wishes, Sleeping }.Select(id => story.Seen<AgendaItemView>(id, by: Pr)!.Order)
        );
        Assert.Equal(
            [0, 1, 2],
            new[] { Capacity, Wishes, Sleeping }.Select(id => story.Seen<AgendaItemView>(id, by: Wc)!.Order)
        );
    }

    [Fact]
    public void B3_a_point_is_put_before_another_or_at_the_end()
    {
        var moved = When(new MoveAgendaItem(Sleeping, Before: Wishes), by: Pr)
            .Then(new AgendaItemMoved(Sleeping, Wishes));

        Assert.True(
            moved.Seen<AgendaItemView>(Sleeping, by: Wc)!.Order < moved.Seen<AgendaItemView>(Wishes, by: Wc)!.Order
        );
        Assert.Equal(
            2,
            When(new MoveAgendaItem(Capacity), by: Pr)
                .Then<AgendaItemMoved>()
                .Seen<AgendaItemView>(Capacity, by: Wc)!
                .Order
        );
    }

    [Fact]
    public void ID3_where_it_stands_already_changes_nothing()
    {
        When(new MoveAgendaItem(Wishes, Before: Sleeping), by: Pr).Nothing();
        When(new MoveAgendaItem(Wishes, Before: Wishes), by: Pr).Nothing();
        When(new MoveAgendaItem(Sleeping), by: Pr).Nothing();
        SegmentTests.LedByFatima().When(new MoveAgendaItem(Capacity, Before: Wishes), by: GmA).Nothing();
    }

    [Fact]
    public void VI3_a_hidden_point_is_not_moved_nor_taken_off_nor_moved_before()
    {
        var led = SegmentTests.LedByFatima();

        led.When(new MoveAgendaItem(Vigilance), by: GmA).Refused(Refusal.NoSuchItem);
        led.When(new MoveAgendaItem(Wishes, Before: Vigilance), by: GmA).Refused(Refusal.NoSuchItem);
        led.When(new RemoveAgendaItem(Vigilance), by: GmA).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void CO5_only_whoever_leads_arranges()
    {
        When(new MoveAgendaItem(Wishes), by: GmA).Refused(Refusal.NotAllowed);
        When(new RemoveAgendaItem(Wishes), by: GmA).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void B3_a_point_gets_another_title_other_minutes_and_is_a_quick_win_or_not()
    {
        var changed = When(new ChangeAgendaItem(Sleeping, "De eerste nacht", 8, QuickWin: true), by: Pr)
            .Then(new AgendaItemChanged(Sleeping, "De eerste nacht", 8, true));
        var view = changed.Seen<AgendaItemView>(Sleeping, by: Wc)!;

        Assert.Equal(("De eerste nacht", 8, true), (view.Title, view.Minutes, view.QuickWin));
        Assert.Equal(Given().Story.Seen<AgendaItemView>(Sleeping, by: Wc)!.Order, view.Order);
    }

    [Fact]
    public void Two_who_change_different_things_of_a_point_do_not_undo_each_other()
    {
        var (words, minutes) = (
            new ChangeAgendaItem(Sleeping, "De eerste nacht"),
            new ChangeAgendaItem(Sleeping, Minutes: 9)
        );

        Given(words.By(Pr)).When(minutes, by: Pr).Then(new AgendaItemChanged(Sleeping, "De eerste nacht", 9, false));
        Given(words.By(Pr), minutes.By(Pr))
            .When(new ChangeAgendaItem(Sleeping) { NoMinutes = true }, by: Pr)
            .Then(new AgendaItemChanged(Sleeping, "De eerste nacht", null, false));
    }

    [Fact]
    public void ID3_changing_a_point_into_what_it_is_changes_nothing() =>
        Given(new ChangeAgendaItem(Wishes, "Wat wil jij?", 6).By(Pr))
            .When(new ChangeAgendaItem(Wishes, "Wat wil jij?", 6), by: Pr)
            .Nothing();

    [Fact]
    public void A_changed_point_needs_a_title_and_sensible_minutes()
    {
        When(new ChangeAgendaItem(Wishes, " "), by: Pr).Invalid("title");
        When(new ChangeAgendaItem(Wishes, "Wat wil jij?", 0), by: Pr).Invalid("minutes");
        When(new ChangeAgendaItem(Wishes, "Wat wil jij?", 241), by: Pr).Invalid("minutes");
    }

    [Fact]
    public void CO5_only_whoever_leads_changes_a_point_that_he_may_see_of_an_agenda_that_is_not_closed()
    {
        When(new ChangeAgendaItem(Wishes, "Anders"), by: GmA).Refused(Refusal.NotAllowed);
        SegmentTests.LedByFatima().When(new ChangeAgendaItem(Vigilance, "Anders"), by: GmA).Refused(Refusal.NoSuchItem);
        Given(SegmentTests.Closed()).When(new ChangeAgendaItem(Wishes, "Anders"), by: Pr).Refused(Refusal.NotOpen);
    }

    [Fact]
    public void What_is_taken_off_is_gone() =>
        Assert.Null(
            When(new RemoveAgendaItem(Wishes), by: Pr)
                .Then(new AgendaItemRemoved(Wishes))
                .Seen<AgendaItemView>(Wishes, by: Pr)
        );
}
