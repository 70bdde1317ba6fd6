using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class ClaimingTests
{
    [Fact]
    public void C5_whoever_claims_an_open_action_has_it() =>
        When(new ClaimAction(Call), by: GmA).Then(new ActionClaimed(Call, PartyOf(GmA)));

    [Fact]
    public void CL1_a_claimed_action_cannot_be_claimed_by_another_and_the_refusal_names_the_owner() =>
        Given(Claimed(Call, by: GmA)).When(new ClaimAction(Call), by: Wc).AlreadyClaimed(by: GmA);

    [Fact]
    public void CL1_also_the_coordinator_cannot_claim_what_is_claimed() =>
        Given(Claimed(Call, by: GmA)).When(new ClaimAction(Call), by: Pr).AlreadyClaimed(by: GmA);

    [Fact]
    public void CL2_claiming_what_is_yours_already_changes_nothing() =>
        Given(Claimed(Call, by: GmA)).When(new ClaimAction(Call), by: GmA).Nothing();

    [Fact]
    public void CL2_yours_means_the_same_person_not_the_same_organisation() =>
        Given(Claimed(Call, by: Pr)).When(new ClaimAction(Call), by: DepPr).AlreadyClaimed(by: Pr);

    [Fact]
    public void CL6_claiming_needs_no_running_conference_and_goes_on_after_one() =>
        Given([
                .. InDialogue(),
                Claimed(Call, by: Wc),
                Claimed(Budget, by: GmA),
                Claimed(Alert, by: Po),
                new CloseConference(Meeting).By(Pr),
                new ReturnClaim(Call, "Vol").By(Wc),
            ])
            .When(new ClaimAction(Call), by: GmA)
            .Then<ActionClaimed>();

    [Fact]
    public void CL6_an_action_that_has_ended_cannot_be_claimed() =>
        Given(new DropAction(Call, "Niet nodig").By(Pr)).When(new ClaimAction(Call), by: GmA).Refused(Refusal.NotOpen);

    [Fact]
    public void An_action_that_does_not_exist_cannot_be_claimed() =>
        When(new ClaimAction(new ItemId("nothing")), by: GmA).Refused(Refusal.NoSuchItem);

    [Fact]
    public void VI3_a_hidden_action_cannot_be_claimed_because_it_does_not_exist() =>
        When(new ClaimAction(Alert), by: Wc).Refused(Refusal.NoSuchItem);

    [Fact]
    public void VI3_who_has_a_hidden_action_is_not_told() =>
        Given(Claimed(Alert, by: Po)).When(new ClaimAction(Alert), by: Wc).Refused(Refusal.NoSuchItem);

    [Fact]
    public void CL7_the_detainee_claims_nothing_on_his_own_screen() =>
        Given(InDialogue()).When(new ClaimAction(Call), by: Detainee).Refused(Refusal.NotAllowed);

    [Fact]
    public void CL7_the_casemanager_claims_for_the_detainee() =>
        When(new ClaimAction(Call, For: Detainee), by: CmA).Then(new ActionClaimed(Call, PartyOf(Detainee)));

    [Fact]
    public void CL7_the_casemanager_claims_for_nobody_else() =>
        When(new ClaimAction(Call, For: GmA), by: CmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void CL7_the_coordinator_claims_for_anyone() =>
        When(new ClaimAction(Call, For: GmA), by: Pr).Then(new ActionClaimed(Call, PartyOf(GmA)));

    [Fact]
    public void VI3_nobody_is_given_an_action_that_he_may_not_see() =>
        When(new ClaimAction(Alert, For: Wc), by: Pr).Invalid("for");

    [Fact]
    public void The_detainee_is_given_nothing_that_is_not_shared() =>
        When(new ClaimAction(Budget, For: Detainee), by: CmA).Invalid("for");

    [Fact]
    public void Nobody_claims_for_a_stranger() => When(new ClaimAction(Call, For: Stranger), by: Pr).Invalid("for");

    [Fact]
    public void Whoever_helped_and_then_claims_helps_no_longer_beside_himself() =>
        Assert.Empty(
            Given(new Support(Call).By(GmA))
                .When(new ClaimAction(Call), by: GmA)
                .Then<ActionClaimed>()
                .Seen<ActionView>(Call, by: Wc)!
                .Supporters
        );

    [Fact]
    public void VI1_everybody_who_may_see_it_sees_the_owner()
    {
        var view = When(new ClaimAction(Call), by: GmA).Then<ActionClaimed>().Seen<ActionView>(Call, by: Rc)!;

        Assert.Equal(PartyOf(GmA), view.Owner);
        Assert.Equal(ActionState.Claimed, view.State);
    }
}
