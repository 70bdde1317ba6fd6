using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class GivingBackTests
{
    [Fact]
    public void CL4_the_owner_gives_back_with_a_reason_and_then_it_is_open_for_all()
    {
        var view = Given(Claimed(Call, by: GmA), new NameDeputy(Call, Wc).By(GmA))
            .When(new ReturnClaim(Call, "Vol"), by: GmA)
            .Then(new ClaimReturned(Call, "Vol"))
            .Seen<ActionView>(Call, by: Wc)!;

        Assert.Equal((ActionState.Open, "Vol"), (view.State, view.Reason));
        Assert.Null(view.Owner);
        Assert.Null(view.Deputy);
    }

    [Fact]
    public void CL4_the_coordinator_gives_back_for_another() =>
        Given(Claimed(Call, by: GmA)).When(new ReturnClaim(Call, "Ziek"), by: Pr).Then(new ClaimReturned(Call, "Ziek"));

    [Fact]
    public void CL4_another_cannot_give_back() =>
        Given(Claimed(Call, by: GmA)).When(new ReturnClaim(Call, "Nee"), by: Wc).Refused(Refusal.NotAllowed);

    [Theory, InlineData(""), InlineData("  "), InlineData(null)]
    public void CL4_giving_back_needs_a_reason(string? reason) =>
        Given(Claimed(Call, by: GmA)).When(new ReturnClaim(Call, reason!), by: GmA).Invalid("reason");

    [Fact]
    public void ID3_giving_back_what_nobody_has_changes_nothing() =>
        When(new ReturnClaim(Call, "Vol"), by: GmA).Nothing();

    [Fact]
    public void CL6_what_has_ended_is_not_given_back() =>
        Given(Claimed(Call, by: GmA), new CompleteAction(Call).By(GmA))
            .When(new ReturnClaim(Call, "Toch niet"), by: GmA)
            .Refused(Refusal.NotOpen);

    [Fact]
    public void VI3_giving_back_a_hidden_action_reads_as_if_it_did_not_exist() =>
        Given(Claimed(Alert, by: Po)).When(new ReturnClaim(Alert, "Vol"), by: Wc).Refused(Refusal.NoSuchItem);

    [Fact]
    public void CL7_the_casemanager_gives_back_what_is_the_detainees() =>
        Given(new ClaimAction(Call, Detainee).By(CmA))
            .When(new ReturnClaim(Call, "Hij durft niet"), by: CmA)
            .Then<ClaimReturned>();
}
