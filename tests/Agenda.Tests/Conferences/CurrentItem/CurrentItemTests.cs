using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class CurrentItemTests
{
    [Fact]
    public void CO6_entering_a_segment_sets_the_current_item_to_its_first()
    {
        Assert.Equal(Capacity, Current(Given(Started()), by: Wc));
        Assert.Equal(Wishes, Current(Given(InDialogue()), by: Wc));
        Assert.Null(Current(Given(Started(), Entered(ConferenceSegment.Debrief)), by: Wc));
    }

    [Fact]
    public void C3_any_point_may_be_current_in_any_order() =>
        Given(InDialogue())
            .When(new SetCurrentItem(Meeting, Capacity), by: Pr)
            .Then(new CurrentItemSet(Meeting, Capacity));

    [Fact]
    public void ID3_what_is_current_already_changes_nothing() =>
        Given(InDialogue()).When(new SetCurrentItem(Meeting, Wishes), by: Pr).Nothing();

    [Fact]
    public void CO1_there_is_no_current_item_without_a_running_conference() =>
        When(new SetCurrentItem(Meeting, Wishes), by: Pr).Refused(Refusal.NotOpen);

    [Fact]
    public void Only_points_of_this_conference_are_current()
    {
        var other = Given([
            .. InDialogue(),
            new PlanConference(new("next"), ConferenceType.FollowUp, Begins, 30, Pr).By(Pr),
            new AddAgendaItem(new("next"), "Later") { Id = new("later") }.By(Pr),
        ]);

        other.When(new SetCurrentItem(Meeting, new("later")), by: Pr).Refused(Refusal.NoSuchItem);
        other.When(new SetCurrentItem(Meeting, Call), by: Pr).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void CO5_only_whoever_leads_sets_it() =>
        Given(InDialogue()).When(new SetCurrentItem(Meeting, Sleeping), by: GmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void VI2_a_hidden_point_that_is_current_is_no_move_for_whoever_may_not_see_it()
    {
        var before = Given(Started());
        var after = before.When(new SetCurrentItem(Meeting, Vigilance), by: Pr).Then<CurrentItemSet>();

        Assert.Equal(Vigilance, after.Seen<ConferenceView>(Meeting, by: Po)!.CurrentItem);
        Assert.Equal(Bytes.Of(before.Story.Seen(by: Wc)), Bytes.Of(after.Seen(by: Wc)));
    }

    [Fact]
    public void VI2_back_from_a_hidden_point_is_no_move_either_also_not_of_its_clock()
    {
        var before = Given(Started());
        var after = before
            .And(new SetCurrentItem(Meeting, Vigilance).By(Pr))
            .When(new SetCurrentItem(Meeting, Capacity), by: Pr)
            .Then<CurrentItemSet>();

        Assert.Equal(Bytes.Of(before.Story.Seen(by: Wc)), Bytes.Of(after.Seen(by: Wc)));
        Assert.NotEqual(
            before.Story.Seen<ConferenceView>(Meeting, by: Po)!.CurrentSince,
            after.Seen<ConferenceView>(Meeting, by: Po)!.CurrentSince
        );
    }

    [Fact]
    public void VI3_a_hidden_point_does_not_exist_for_a_facilitator_who_may_not_see_it() =>
        SegmentTests
            .LedByFatima()
            .And(Started())
            .When(new SetCurrentItem(Meeting, Vigilance), by: GmA)
            .Refused(Refusal.NoSuchItem);

    [Fact]
    public void A_facilitator_brings_everyone_back_also_from_a_point_that_he_does_not_see()
    {
        var away = SegmentTests.LedByFatima().And(Started(), new SetCurrentItem(Meeting, Vigilance).By(Pr));

        var back = away.When(new SetCurrentItem(Meeting, Capacity), by: GmA).Then<CurrentItemSet>();

        Assert.Equal(Capacity, back.Seen<ConferenceView>(Meeting, by: Po)!.CurrentItem);
        Assert.Equal(Bytes.Of(away.Story.Seen(by: GmA)), Bytes.Of(back.Seen(by: GmA)));
    }

    [Fact]
    public void VI6_when_the_current_item_is_taken_off_the_one_before_it_is_current_again() =>
        Assert.Equal(
            Wishes,
            Current(
                Given([
                    .. InDialogue(),
                    new SetCurrentItem(Meeting, Sleeping).By(Pr),
                    new RemoveAgendaItem(Sleeping).By(Pr),
                ]),
                by: Wc
            )
        );

    private static ItemId? Current(Beginning given, PersonId by) =>
        given.Story.Seen<ConferenceView>(Meeting, by)!.CurrentItem;
}
