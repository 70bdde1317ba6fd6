using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class TakingOverTests
{
    [Fact]
    public void CO4_the_named_deputy_takes_over_and_the_one_before_can_take_it_back()
    {
        var taken = Given(Started(), new TakeOver(Meeting).By(CmA));

        Assert.Equal(PartyOf(CmA), taken.Story.Seen<ConferenceView>(Meeting, by: Wc)!.Facilitator);
        taken.When(new TakeOver(Meeting), by: Pr).Then(new FacilitatorChanged(Meeting, PartyOf(Pr)));
    }

    [Fact]
    public void CO4_another_coordinator_takes_over_too() =>
        Given(Started()).When(new TakeOver(Meeting), by: DepPr).Then(new FacilitatorChanged(Meeting, PartyOf(DepPr)));

    [Fact]
    public void ID3_who_leads_already_changes_nothing() =>
        Given(Started()).When(new TakeOver(Meeting), by: Pr).Nothing();

    [Fact]
    public void CO4_nobody_else_takes_over() =>
        Given(Started()).When(new TakeOver(Meeting), by: GmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void CO1_a_closed_conference_is_not_taken_over() =>
        Given(SegmentTests.Closed()).When(new TakeOver(Meeting), by: DepPr).Refused(Refusal.NotOpen);

    [Fact]
    public void C3_whoever_leads_names_another_facilitator_and_deputy()
    {
        When(new NameLeaders(Meeting, GmA, Wc), by: Pr).Then(new LeadersNamed(Meeting, PartyOf(GmA), PartyOf(Wc)));
        When(new NameLeaders(Meeting, Pr, CmA), by: Pr).Nothing();
        When(new NameLeaders(Meeting, GmA), by: Wc).Refused(Refusal.NotAllowed);
        When(new NameLeaders(Meeting, Detainee), by: Pr).Invalid("facilitator");
        When(new NameLeaders(Meeting, Pr, Pr), by: Pr).Invalid("deputy");
        When(new NameLeaders(Meeting, Pr, Detainee), by: Pr).Invalid("deputy");
        Given(SegmentTests.Closed()).When(new NameLeaders(Meeting, GmA), by: Pr).Refused(Refusal.NotOpen);
    }
}
