using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class ClosingTests
{
    [Fact]
    public void CO3_open_actions_keep_it_open_and_are_named() =>
        Given(Started()).When(new CloseConference(Meeting), by: Pr).OpenActions(Call, Budget, Alert);

    [Fact]
    public void VI2_only_those_that_the_asker_may_see_are_named() =>
        SegmentTests.LedByFatima().And(Started()).When(new CloseConference(Meeting), by: GmA).OpenActions(Call, Budget);

    [Fact]
    public void VI2_a_hidden_open_action_does_not_keep_it_open_for_whoever_may_not_see_it() =>
        SegmentTests
            .LedByFatima()
            .And(Started(), Claimed(Call, by: Wc), Claimed(Budget, by: GmA))
            .When(new CloseConference(Meeting), by: GmA)
            .Then(new ConferenceClosed(Meeting));

    [Fact]
    public void CO3_an_owner_a_later_date_or_a_reason_to_drop_it_each_decide_an_action() =>
        Given(
                Started(),
                Claimed(Call, by: Wc),
                new DeferAction(Budget, Tenth).By(Pr),
                new DropAction(Alert, "Niet nodig").By(Pr)
            )
            .When(new CloseConference(Meeting), by: Pr)
            .Then<ConferenceClosed>();

    [Fact]
    public void ID3_closing_again_changes_nothing() =>
        Given(SegmentTests.Closed()).When(new CloseConference(Meeting), by: Pr).Nothing();

    [Fact]
    public void CO1_what_never_started_is_not_closed() =>
        When(new CloseConference(Meeting), by: Pr).Refused(Refusal.NotOpen);

    [Fact]
    public void CO5_only_whoever_leads_closes() =>
        Given(Started()).When(new CloseConference(Meeting), by: GmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void CO3_closed_it_has_no_hands_and_no_speakers_and_the_case_goes_on()
    {
        var closed = Given([
            Started(),
            new RaiseHand().By(Wc),
            new StartRound(Meeting, [Wc, GmA]).By(Pr),
            .. SegmentTests.Closed()[1..],
        ]);
        var view = closed.Story.Seen<ConferenceView>(Meeting, by: Wc)!;

        Assert.Equal(ConferenceSegment.Closed, view.Segment);
        Assert.Empty(view.Hands);
        Assert.Empty(view.Speakers);
        Assert.Null(view.Speaker);
        closed.When(new AddNote("Nog iets") { Id = new("new") }, by: GmA).Then<NoteAdded>();
    }
}
