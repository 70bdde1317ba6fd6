using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class SegmentTests
{
    [Fact]
    public void A_planned_conference_starts_with_the_vooroverleg_at_any_clock_time() =>
        When(new StartConference(Meeting), by: Pr).Then(new SegmentEntered(Meeting, ConferenceSegment.Prep));

    [Fact]
    public void Starting_what_has_started_changes_nothing() =>
        Given(InDialogue()).When(new StartConference(Meeting), by: Pr).Nothing();

    [Fact]
    public void A_case_has_at_most_one_running_conference() =>
        Given(Started(), new PlanConference(new("next"), ConferenceType.FollowUp, Begins, 30, Pr).By(Pr)).When(new StartConference(new("next")), by: Pr).Refused(Refusal.NotOpen);

    [Fact]
    public void A_closed_conference_does_not_start_again() =>
        Given(Closed()).When(new StartConference(Meeting), by: Pr).Refused(Refusal.NotOpen);

    [Theory, InlineData(ConferenceSegment.Prep), InlineData(ConferenceSegment.Dialogue), InlineData(ConferenceSegment.Debrief)]
    public void From_any_segment_one_goes_to_any_other(ConferenceSegment segment)
    {
        foreach (var other in new[] { ConferenceSegment.Prep, ConferenceSegment.Dialogue, ConferenceSegment.Debrief }.Where(other => other != segment))
            Given(Started(), Entered(segment)).When(new EnterSegment(Meeting, other), by: Pr).Then(new SegmentEntered(Meeting, other));
    }

    [Fact]
    public void Entering_the_same_segment_changes_nothing() =>
        Given(InDialogue()).When(new EnterSegment(Meeting, ConferenceSegment.Dialogue), by: Pr).Nothing();

    [Theory, InlineData(ConferenceSegment.Draft), InlineData(ConferenceSegment.Planned), InlineData(ConferenceSegment.Closed)]
    public void What_is_no_segment_of_a_running_conference_is_not_entered(ConferenceSegment segment) =>
        Given(Started()).When(new EnterSegment(Meeting, segment), by: Pr).Invalid("segment");

    [Fact]
    public void Segments_need_a_running_conference()
    {
        When(new EnterSegment(Meeting, ConferenceSegment.Dialogue), by: Pr).Refused(Refusal.NotOpen);
        Given(Closed()).When(new EnterSegment(Meeting, ConferenceSegment.Dialogue), by: Pr).Refused(Refusal.NotOpen);
    }

    [Fact]
    public void Only_the_facilitator_or_a_coordinator_leads()
    {
        When(new StartConference(Meeting), by: GmA).Refused(Refusal.NotAllowed);
        When(new StartConference(Meeting), by: DepPr).Then<SegmentEntered>();
        LedByFatima().When(new StartConference(Meeting), by: GmA).Then<SegmentEntered>();
    }

    [Fact]
    public void A_conference_that_does_not_exist_does_not_start() =>
        When(new StartConference(Call), by: Pr).Refused(Refusal.NoSuchItem);

    internal static Told[] Closed() =>
        [Started(), new DropAction(Call, "Nee").By(Pr), new DropAction(Budget, "Nee").By(Pr), new DropAction(Alert, "Nee").By(Pr), new CloseConference(Meeting).By(Pr)];

    /// <summary>A conference led by a partner, who does not see everything.</summary>
    internal static Beginning LedByFatima()
    {
        var given = Given();
        return new Beginning(given.Story.After(new FacilitatorChanged(Meeting, PartyOf(GmA)), Pr));
    }
}

public sealed class CurrentItemTests
{
    [Fact]
    public void Entering_a_segment_sets_the_current_item_to_its_first()
    {
        Assert.Equal(Capacity, Current(Given(Started()), by: Wc));
        Assert.Equal(Wishes, Current(Given(InDialogue()), by: Wc));
        Assert.Null(Current(Given(Started(), Entered(ConferenceSegment.Debrief)), by: Wc));
    }

    [Fact]
    public void Any_point_may_be_current_in_any_order() =>
        Given(InDialogue()).When(new SetCurrentItem(Meeting, Capacity), by: Pr).Then(new CurrentItemSet(Meeting, Capacity));

    [Fact]
    public void What_is_current_already_changes_nothing() =>
        Given(InDialogue()).When(new SetCurrentItem(Meeting, Wishes), by: Pr).Nothing();

    [Fact]
    public void There_is_no_current_item_without_a_running_conference() =>
        When(new SetCurrentItem(Meeting, Wishes), by: Pr).Refused(Refusal.NotOpen);

    [Fact]
    public void Only_points_of_this_conference_are_current()
    {
        var other = Given([.. InDialogue(), new PlanConference(new("next"), ConferenceType.FollowUp, Begins, 30, Pr).By(Pr), new AddAgendaItem(new("next"), "Later") { Id = new("later") }.By(Pr)]);

        other.When(new SetCurrentItem(Meeting, new("later")), by: Pr).Refused(Refusal.NoSuchItem);
        other.When(new SetCurrentItem(Meeting, Call), by: Pr).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void Only_whoever_leads_sets_it() =>
        Given(InDialogue()).When(new SetCurrentItem(Meeting, Sleeping), by: GmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void V2_a_hidden_point_that_is_current_is_no_move_for_whoever_may_not_see_it()
    {
        var before = Given(Started());
        var after = before.When(new SetCurrentItem(Meeting, Vigilance), by: Pr).Then<CurrentItemSet>();

        Assert.Equal(Vigilance, after.Seen<ConferenceView>(Meeting, by: Po)!.CurrentItem);
        Assert.Equal(Bytes.Of(before.Story.Seen(by: Wc)), Bytes.Of(after.Seen(by: Wc)));
    }

    [Fact]
    public void V2_back_from_a_hidden_point_is_no_move_either_also_not_of_its_clock()
    {
        var before = Given(Started());
        var after = before.And(new SetCurrentItem(Meeting, Vigilance).By(Pr)).When(new SetCurrentItem(Meeting, Capacity), by: Pr).Then<CurrentItemSet>();

        Assert.Equal(Bytes.Of(before.Story.Seen(by: Wc)), Bytes.Of(after.Seen(by: Wc)));
        Assert.NotEqual(before.Story.Seen<ConferenceView>(Meeting, by: Po)!.CurrentSince, after.Seen<ConferenceView>(Meeting, by: Po)!.CurrentSince);
    }

    [Fact]
    public void V3_a_hidden_point_does_not_exist_for_a_facilitator_who_may_not_see_it() =>
        SegmentTests.LedByFatima().And(Started()).When(new SetCurrentItem(Meeting, Vigilance), by: GmA).Refused(Refusal.NoSuchItem);

    [Fact]
    public void A_facilitator_brings_everyone_back_also_from_a_point_that_he_does_not_see()
    {
        var away = SegmentTests.LedByFatima().And(Started(), new SetCurrentItem(Meeting, Vigilance).By(Pr));

        var back = away.When(new SetCurrentItem(Meeting, Capacity), by: GmA).Then<CurrentItemSet>();

        Assert.Equal(Capacity, back.Seen<ConferenceView>(Meeting, by: Po)!.CurrentItem);
        Assert.Equal(Bytes.Of(away.Story.Seen(by: GmA)), Bytes.Of(back.Seen(by: GmA)));
    }

    [Fact]
    public void When_the_current_item_is_taken_off_the_one_before_it_is_current_again() =>
        Assert.Equal(Wishes, Current(Given([.. InDialogue(), new SetCurrentItem(Meeting, Sleeping).By(Pr), new RemoveAgendaItem(Sleeping).By(Pr)]), by: Wc));

    private static ItemId? Current(Beginning given, PersonId by) => given.Story.Seen<ConferenceView>(Meeting, by)!.CurrentItem;
}

public sealed class TakingOverTests
{
    [Fact]
    public void The_named_deputy_takes_over_and_the_one_before_can_take_it_back()
    {
        var taken = Given(Started(), new TakeOver(Meeting).By(CmA));

        Assert.Equal(PartyOf(CmA), taken.Story.Seen<ConferenceView>(Meeting, by: Wc)!.Facilitator);
        taken.When(new TakeOver(Meeting), by: Pr).Then(new FacilitatorChanged(Meeting, PartyOf(Pr)));
    }

    [Fact]
    public void Another_coordinator_takes_over_too() => Given(Started()).When(new TakeOver(Meeting), by: DepPr).Then(new FacilitatorChanged(Meeting, PartyOf(DepPr)));

    [Fact]
    public void Who_leads_already_changes_nothing() => Given(Started()).When(new TakeOver(Meeting), by: Pr).Nothing();

    [Fact]
    public void Nobody_else_takes_over() => Given(Started()).When(new TakeOver(Meeting), by: GmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void A_closed_conference_is_not_taken_over() => Given(SegmentTests.Closed()).When(new TakeOver(Meeting), by: DepPr).Refused(Refusal.NotOpen);
}

public sealed class ClosingTests
{
    [Fact]
    public void Open_actions_keep_it_open_and_are_named() =>
        Given(Started()).When(new CloseConference(Meeting), by: Pr).OpenActions(Call, Budget, Alert);

    [Fact]
    public void V2_only_those_that_the_asker_may_see_are_named() =>
        SegmentTests.LedByFatima().And(Started()).When(new CloseConference(Meeting), by: GmA).OpenActions(Call, Budget);

    [Fact]
    public void V2_a_hidden_open_action_does_not_keep_it_open_for_whoever_may_not_see_it() =>
        SegmentTests.LedByFatima().And(Started(), Claimed(Call, by: Wc), Claimed(Budget, by: GmA)).When(new CloseConference(Meeting), by: GmA).Then(new ConferenceClosed(Meeting));

    [Fact]
    public void An_owner_a_later_date_or_a_reason_to_drop_it_each_decide_an_action() =>
        Given(Started(), Claimed(Call, by: Wc), new DeferAction(Budget, Tenth).By(Pr), new DropAction(Alert, "Niet nodig").By(Pr)).When(new CloseConference(Meeting), by: Pr).Then<ConferenceClosed>();

    [Fact]
    public void Closing_again_changes_nothing() => Given(SegmentTests.Closed()).When(new CloseConference(Meeting), by: Pr).Nothing();

    [Fact]
    public void What_never_started_is_not_closed() => When(new CloseConference(Meeting), by: Pr).Refused(Refusal.NotOpen);

    [Fact]
    public void Only_whoever_leads_closes() => Given(Started()).When(new CloseConference(Meeting), by: GmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void Closed_it_has_no_hands_and_no_speakers_and_the_case_goes_on()
    {
        var closed = Given([Started(), new RaiseHand().By(Wc), new StartRound(Meeting, [Wc, GmA]).By(Pr), .. SegmentTests.Closed()[1..]]);
        var view = closed.Story.Seen<ConferenceView>(Meeting, by: Wc)!;

        Assert.Equal(ConferenceSegment.Closed, view.Segment);
        Assert.Empty(view.Hands);
        Assert.Empty(view.Speakers);
        Assert.Null(view.Speaker);
        closed.When(new AddNote("Nog iets") { Id = new("new") }, by: GmA).Then<NoteAdded>();
    }
}

public sealed class HandTests
{
    [Fact]
    public void A_hand_is_raised_once() =>
        Given(Started(), new RaiseHand().By(Wc)).When(new RaiseHand(), by: Wc).Nothing();

    [Fact]
    public void The_detainees_hand_comes_first_and_the_others_by_time()
    {
        var given = Given([.. InDialogue(), new RaiseHand().By(Wc), new RaiseHand().By(GmA), new RaiseHand(HandKind.DontUnderstand).By(Detainee)]);

        Assert.Equal([Detainee, Wc, GmA], given.Story.Seen<ConferenceView>(Meeting, by: Rc)!.Hands.Select(hand => hand.Person));
    }

    [Fact]
    public void Another_kind_of_hand_takes_the_place_of_the_first() =>
        Assert.Equal(HandKind.DontUnderstand, Assert.Single(Given(Started(), new RaiseHand().By(Wc)).When(new RaiseHand(HandKind.DontUnderstand), by: Wc).Then<HandRaised>().Seen<ConferenceView>(Meeting, by: Wc)!.Hands).Kind);

    [Fact]
    public void There_are_no_hands_without_a_conference() => When(new RaiseHand(), by: Wc).Refused(Refusal.NotOpen);

    [Fact]
    public void One_takes_down_ones_own_hand() =>
        Given(Started(), new RaiseHand().By(Wc)).When(new LowerHand(), by: Wc).Then(new HandLowered(Meeting, Wc));

    [Fact]
    public void What_is_not_up_needs_not_go_down()
    {
        Given(Started()).When(new LowerHand(), by: Wc).Nothing();
        When(new LowerHand(), by: Wc).Nothing();
    }

    [Fact]
    public void Only_whoever_leads_takes_down_anothers_hand()
    {
        Given(Started(), new RaiseHand().By(Wc)).When(new LowerHand(Wc), by: GmA).Refused(Refusal.NotAllowed);
        Given(Started(), new RaiseHand().By(Wc)).When(new LowerHand(Wc), by: Pr).Then(new HandLowered(Meeting, Wc));
    }

    [Fact]
    public void V4_the_detainee_cannot_ask_by_his_hand_whether_the_others_are_talking_already()
    {
        foreach (var command in new AgendaCommand[] { new RaiseHand(), new LowerHand(), new LowerHand(Pr) })
            Assert.Equal(When(command, by: Detainee).Verdict, Given(Started()).When(command, by: Detainee).Verdict);
    }

    [Fact]
    public void Another_segment_begins_without_hands() =>
        Assert.Empty(Given(Started(), new RaiseHand().By(Wc), Entered(ConferenceSegment.Debrief)).Story.Seen<ConferenceView>(Meeting, by: Wc)!.Hands);
}

public sealed class SpeakingRoundTests
{
    [Fact]
    public void In_the_conversation_the_detainee_speaks_first() =>
        Given(InDialogue()).When(new StartRound(Meeting, [GmA, Wc, Detainee]), by: Pr).Then(new RoundStarted(Meeting, [Detainee, GmA, Wc]));

    [Fact]
    public void Everyone_speaks_once() =>
        Given(InDialogue()).When(new StartRound(Meeting, [GmA, Wc, GmA]), by: Pr).Then(new RoundStarted(Meeting, [GmA, Wc]));

    [Fact]
    public void The_same_round_again_changes_nothing() =>
        Given([.. InDialogue(), new StartRound(Meeting, [GmA, Wc]).By(Pr)]).When(new StartRound(Meeting, [GmA, Wc]), by: Pr).Nothing();

    [Fact]
    public void After_the_last_speaker_the_round_is_over()
    {
        var given = Given(Started(), new StartRound(Meeting, [GmA, Wc]).By(Pr), new RaiseHand().By(Wc));
        var second = given.When(new NextSpeaker(Meeting), by: Pr).Then(new FloorGiven(Meeting, Wc));

        Assert.Equal(Wc, second.Seen<ConferenceView>(Meeting, by: Rc)!.Speaker);
        Assert.Empty(second.Seen<ConferenceView>(Meeting, by: Rc)!.Hands);
        given.And(new NextSpeaker(Meeting).By(Pr)).When(new NextSpeaker(Meeting), by: Pr).Then(new FloorGiven(Meeting, null));
        given.And(new NextSpeaker(Meeting).By(Pr), new NextSpeaker(Meeting).By(Pr)).When(new NextSpeaker(Meeting), by: Pr).Nothing();
    }

    [Fact]
    public void A_round_has_speakers_and_all_of_them_take_part()
    {
        Given(Started()).When(new StartRound(Meeting, []), by: Pr).Invalid("speakers");
        Given(Started()).When(new StartRound(Meeting, [Stranger]), by: Pr).Invalid("speakers");
    }

    [Fact]
    public void Only_whoever_leads_and_only_in_a_running_conference()
    {
        Given(Started()).When(new StartRound(Meeting, [GmA]), by: GmA).Refused(Refusal.NotAllowed);
        When(new StartRound(Meeting, [GmA]), by: Pr).Refused(Refusal.NotOpen);
        When(new NextSpeaker(Meeting), by: Pr).Refused(Refusal.NotOpen);
    }
}

public sealed class PlanningTests
{
    private static readonly ItemId Next = new("next");

    [Fact]
    public void The_coordinator_plans_a_conference() =>
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, CmA, Pr), by: Pr).Then(new ConferencePlanned(Next, ConferenceType.FollowUp, Begins, 30, PartyOf(CmA), PartyOf(Pr)));

    [Fact]
    public void Nobody_else_plans_one() => When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, CmA), by: CmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void An_id_is_used_once()
    {
        foreach (var id in new[] { Meeting, Call, new("R7K2"), new("participant:wc") })
            When(new PlanConference(id, ConferenceType.FollowUp, Begins, 30, Pr), by: Pr).Invalid("conference");
    }

    [Theory, InlineData(0), InlineData(481)]
    public void It_takes_some_minutes_and_no_day(int minutes) => When(new PlanConference(Next, ConferenceType.FollowUp, Begins, minutes, Pr), by: Pr).Invalid("minutes");

    [Fact]
    public void The_detainee_and_strangers_lead_no_conference()
    {
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, Detainee), by: Pr).Invalid("facilitator");
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, Stranger), by: Pr).Invalid("facilitator");
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, Pr, Detainee), by: Pr).Invalid("deputy");
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, Pr, Stranger), by: Pr).Invalid("deputy");
    }
}

public sealed class ArrangingTests
{
    private static readonly ItemId Extra = new("extra");

    [Fact]
    public void Every_professional_adds_points_and_those_of_the_conversation_are_shared()
    {
        When(new AddAgendaItem(Meeting, "Werk") { Id = Extra }, by: GmA).Then(new AgendaItemAdded(Extra, Meeting, "Werk", ConferenceSegment.Dialogue, null, null, false, Scope.Shared, []));
        When(new AddAgendaItem(Meeting, "Terugblik", ConferenceSegment.Debrief) { Id = Extra }, by: GmA).Then(new AgendaItemAdded(Extra, Meeting, "Terugblik", ConferenceSegment.Debrief, null, null, false, Scope.Partners, []));
    }

    [Fact]
    public void A_point_needs_a_title_a_segment_and_sensible_minutes()
    {
        When(new AddAgendaItem(Meeting, " ") { Id = Extra }, by: GmA).Invalid("title");
        When(new AddAgendaItem(Meeting, "Werk", ConferenceSegment.Closed) { Id = Extra }, by: GmA).Invalid("segment");
        When(new AddAgendaItem(Meeting, "Werk", Minutes: 0) { Id = Extra }, by: GmA).Invalid("minutes");
        When(new AddAgendaItem(Meeting, "Werk", LifeArea: LifeArea.Family) { Id = Extra }, by: GmA).Invalid("lifeArea");
        When(new AddAgendaItem(Call, "Werk") { Id = Extra }, by: GmA).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void A_closed_agenda_stays_as_it_is()
    {
        var closed = Given(SegmentTests.Closed());

        closed.When(new AddAgendaItem(Meeting, "Werk") { Id = Extra }, by: GmA).Refused(Refusal.NotOpen);
        closed.When(new MoveAgendaItem(Wishes), by: Pr).Refused(Refusal.NotOpen);
        closed.When(new RemoveAgendaItem(Wishes), by: Pr).Refused(Refusal.NotOpen);
    }

    [Fact]
    public void Order_is_counted_among_what_one_sees()
    {
        var story = Given().Story;

        Assert.Equal([0, 1, 2, 3], new[] { Capacity, Vigilance, Wishes, Sleeping }.Select(id => story.Seen<AgendaItemView>(id, by: Pr)!.Order));
        Assert.Equal([0, 1, 2], new[] { Capacity, Wishes, Sleeping }.Select(id => story.Seen<AgendaItemView>(id, by: Wc)!.Order));
    }

    [Fact]
    public void A_point_is_put_before_another_or_at_the_end()
    {
        var moved = When(new MoveAgendaItem(Sleeping, Before: Wishes), by: Pr).Then(new AgendaItemMoved(Sleeping, Wishes));

        Assert.True(moved.Seen<AgendaItemView>(Sleeping, by: Wc)!.Order < moved.Seen<AgendaItemView>(Wishes, by: Wc)!.Order);
        Assert.Equal(2, When(new MoveAgendaItem(Capacity), by: Pr).Then<AgendaItemMoved>().Seen<AgendaItemView>(Capacity, by: Wc)!.Order);
    }

    [Fact]
    public void Where_it_stands_already_changes_nothing()
    {
        When(new MoveAgendaItem(Wishes, Before: Sleeping), by: Pr).Nothing();
        When(new MoveAgendaItem(Wishes, Before: Wishes), by: Pr).Nothing();
        When(new MoveAgendaItem(Sleeping), by: Pr).Nothing();
        SegmentTests.LedByFatima().When(new MoveAgendaItem(Capacity, Before: Wishes), by: GmA).Nothing();
    }

    [Fact]
    public void V3_a_hidden_point_is_not_moved_nor_taken_off_nor_moved_before()
    {
        var led = SegmentTests.LedByFatima();

        led.When(new MoveAgendaItem(Vigilance), by: GmA).Refused(Refusal.NoSuchItem);
        led.When(new MoveAgendaItem(Wishes, Before: Vigilance), by: GmA).Refused(Refusal.NoSuchItem);
        led.When(new RemoveAgendaItem(Vigilance), by: GmA).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void Only_whoever_leads_arranges()
    {
        When(new MoveAgendaItem(Wishes), by: GmA).Refused(Refusal.NotAllowed);
        When(new RemoveAgendaItem(Wishes), by: GmA).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void A_point_gets_another_title_other_minutes_and_is_a_quick_win_or_not()
    {
        var changed = When(new ChangeAgendaItem(Sleeping, "De eerste nacht", 8, QuickWin: true), by: Pr).Then(new AgendaItemChanged(Sleeping, "De eerste nacht", 8, true));
        var view = changed.Seen<AgendaItemView>(Sleeping, by: Wc)!;

        Assert.Equal(("De eerste nacht", 8, true), (view.Title, view.Minutes, view.QuickWin));
        Assert.Equal(Given().Story.Seen<AgendaItemView>(Sleeping, by: Wc)!.Order, view.Order);
    }

    [Fact]
    public void Changing_a_point_into_what_it_is_changes_nothing() =>
        Given(new ChangeAgendaItem(Wishes, "Wat wil jij?", 6).By(Pr)).When(new ChangeAgendaItem(Wishes, "Wat wil jij?", 6), by: Pr).Nothing();

    [Fact]
    public void A_changed_point_needs_a_title_and_sensible_minutes()
    {
        When(new ChangeAgendaItem(Wishes, " "), by: Pr).Invalid("title");
        When(new ChangeAgendaItem(Wishes, "Wat wil jij?", 0), by: Pr).Invalid("minutes");
        When(new ChangeAgendaItem(Wishes, "Wat wil jij?", 241), by: Pr).Invalid("minutes");
    }

    [Fact]
    public void Only_whoever_leads_changes_a_point_that_he_may_see_of_an_agenda_that_is_not_closed()
    {
        When(new ChangeAgendaItem(Wishes, "Anders"), by: GmA).Refused(Refusal.NotAllowed);
        SegmentTests.LedByFatima().When(new ChangeAgendaItem(Vigilance, "Anders"), by: GmA).Refused(Refusal.NoSuchItem);
        Given(SegmentTests.Closed()).When(new ChangeAgendaItem(Wishes, "Anders"), by: Pr).Refused(Refusal.NotOpen);
    }

    [Fact]
    public void What_is_taken_off_is_gone() =>
        Assert.Null(When(new RemoveAgendaItem(Wishes), by: Pr).Then(new AgendaItemRemoved(Wishes)).Seen<AgendaItemView>(Wishes, by: Pr));
}
