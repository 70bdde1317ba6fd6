using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class SegmentTests
{
    [Fact]
    public void CO6_a_planned_conference_starts_with_the_vooroverleg_at_any_clock_time() =>
        When(new StartConference(Meeting), by: Pr).Then(new SegmentEntered(Meeting, ConferenceSegment.Prep));

    [Fact]
    public void ID3_starting_what_has_started_changes_nothing() =>
        Given(InDialogue()).When(new StartConference(Meeting), by: Pr).Nothing();

    [Fact]
    public void CO2_a_case_has_at_most_one_running_conference() =>
        Given(Started(), new PlanConference(new("next"), ConferenceType.FollowUp, Begins, 30, Pr).By(Pr))
            .When(new StartConference(new("next")), by: Pr)
            .Refused(Refusal.NotOpen);

    [Fact]
    public void CO1_a_closed_conference_does_not_start_again() =>
        Given(Closed()).When(new StartConference(Meeting), by: Pr).Refused(Refusal.NotOpen);

    [
        Theory,
        InlineData(ConferenceSegment.Prep),
        InlineData(ConferenceSegment.Dialogue),
        InlineData(ConferenceSegment.Debrief)
    ]
    public void From_any_segment_one_goes_to_any_other(ConferenceSegment segment)
    {
        foreach (
            var other in new[] { ConferenceSegment.Prep, ConferenceSegment.Dialogue, ConferenceSegment.Debrief }.Where(
                other => other != segment
            )
        )
            Given(Started(), Entered(segment))
                .When(new EnterSegment(Meeting, other), by: Pr)
                .Then(new SegmentEntered(Meeting, other));
    }

    [Fact]
    public void ID3_entering_the_same_segment_changes_nothing() =>
        Given(InDialogue()).When(new EnterSegment(Meeting, ConferenceSegment.Dialogue), by: Pr).Nothing();

    [
        Theory,
        InlineData(ConferenceSegment.Draft),
        InlineData(ConferenceSegment.Planned),
        InlineData(ConferenceSegment.Closed)
    ]
    public void What_is_no_segment_of_a_running_conference_is_not_entered(ConferenceSegment segment) =>
        Given(Started()).When(new EnterSegment(Meeting, segment), by: Pr).Invalid("segment");

    [Fact]
    public void CO1_segments_need_a_running_conference()
    {
        When(new EnterSegment(Meeting, ConferenceSegment.Dialogue), by: Pr).Refused(Refusal.NotOpen);
        Given(Closed()).When(new EnterSegment(Meeting, ConferenceSegment.Dialogue), by: Pr).Refused(Refusal.NotOpen);
    }

    [Fact]
    public void CO5_only_the_facilitator_or_a_coordinator_leads()
    {
        When(new StartConference(Meeting), by: GmA).Refused(Refusal.NotAllowed);
        When(new StartConference(Meeting), by: DepPr).Then<SegmentEntered>();
        LedByFatima().When(new StartConference(Meeting), by: GmA).Then<SegmentEntered>();
    }

    [Fact]
    public void A_conference_that_does_not_exist_does_not_start() =>
        When(new StartConference(Call), by: Pr).Refused(Refusal.NoSuchItem);

    internal static Told[] Closed() =>
        [
            Started(),
            new DropAction(Call, "Nee").By(Pr),
            new DropAction(Budget, "Nee").By(Pr),
            new DropAction(Alert, "Nee").By(Pr),
            new CloseConference(Meeting).By(Pr),
        ];

    /// <summary>A conference led by a partner, who does not see everything.</summary>
    internal static Beginning LedByFatima()
    {
        var given = Given();
        return new Beginning(given.Story.After(new FacilitatorChanged(Meeting, PartyOf(GmA)), Pr));
    }
}
