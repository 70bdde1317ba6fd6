using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class PlanningTests
{
    private static readonly ItemId Next = new("next");

    [Fact]
    public void The_coordinator_plans_a_conference() =>
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, CmA, Pr), by: Pr)
            .Then(new ConferencePlanned(Next, ConferenceType.FollowUp, Begins, 30, PartyOf(CmA), PartyOf(Pr)));

    [Fact]
    public void Nobody_else_plans_one() =>
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, CmA), by: CmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void ID4_an_id_is_used_once()
    {
        foreach (var id in new[] { Meeting, Call, new("R7K2"), new("participant:wc") })
            When(new PlanConference(id, ConferenceType.FollowUp, Begins, 30, Pr), by: Pr).Invalid("conference");
    }

    [Theory, InlineData(0), InlineData(481)]
    public void It_takes_some_minutes_and_no_day(int minutes) =>
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, minutes, Pr), by: Pr).Invalid("minutes");

    [Fact]
    public void The_detainee_and_strangers_lead_no_conference()
    {
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, Detainee), by: Pr).Invalid("facilitator");
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, Stranger), by: Pr).Invalid("facilitator");
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, Pr, Detainee), by: Pr).Invalid("deputy");
        When(new PlanConference(Next, ConferenceType.FollowUp, Begins, 30, Pr, Stranger), by: Pr).Invalid("deputy");
    }
}
