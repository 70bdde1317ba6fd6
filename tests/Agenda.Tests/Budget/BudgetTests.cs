using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

/// <summary>Asking for money from the bespoke budget for an action (A10).</summary>
public sealed class BudgetTests
{
    private static readonly RequestBudget Boots = new(Call, 12_050, "Geen fonds betaalt werkschoenen", "Maatwerkpotje");
    private static readonly DecideBudget Yes = new(Call, Granted: true, "Past bij het plan", Boots.Cents);

    [Fact]
    public void BU1_a_professional_asks_and_everyone_at_the_table_sees_it_to_the_cent()
    {
        var story = When(Boots, by: Wc)
            .Then(new BudgetRequested(Call, 12_050, "Geen fonds betaalt werkschoenen", "Maatwerkpotje"));

        var seen = story.Seen<ActionView>(Call, by: Rc)!.Budget!;
        Assert.Equal((12_050, "Maatwerkpotje", Wc, null), (seen.Cents, seen.Measure, seen.By.Person, seen.Decision));
    }

    [Theory]
    [InlineData(0, "cents")]
    [InlineData(-1, "cents")]
    [InlineData(BudgetRequest.MaximumCents + 1, "cents")]
    public void BU1_the_amount_is_more_than_nothing_and_no_more_than_a_small_budget(int cents, string field) =>
        When(Boots with { Cents = cents }, by: Wc).Invalid(field);

    [Fact]
    public void BU1_BU2_why_no_other_fund_fits_is_said_and_so_is_the_reason_of_the_decision()
    {
        When(Boots with { Why = " " }, by: Wc).Invalid("why");
        Given(Boots.By(Wc)).When(Yes with { Because = "" }, by: Pr).Invalid("because");
    }

    [Fact]
    public void BU1_only_whoever_asked_and_the_coordinator_change_it_or_take_it_back()
    {
        var other = Boots with { Cents = 9_000 };
        var given = Given(Boots.By(Wc));

        given.When(Boots, by: Wc).Nothing();
        given.When(other, by: GmA).Refused(Refusal.NotAllowed);
        given.When(new WithdrawBudget(Call), by: GmA).Refused(Refusal.NotAllowed);
        Assert.Equal(
            (9_000, Wc),
            given.When(other, by: Pr).Then<BudgetRequested>().Seen<ActionView>(Call, by: Wc)!.Budget is { } seen
                ? (seen.Cents, seen.By.Person)
                : default
        );
        Assert.Null(
            given.When(new WithdrawBudget(Call), by: Wc).Then<BudgetWithdrawn>().Seen<ActionView>(Call, by: Wc)!.Budget
        );
        When(new WithdrawBudget(Call), by: Wc).Nothing();
    }

    [Fact]
    public void BU2_only_the_coordinator_decides_once_and_on_the_amount_that_stands_there()
    {
        var given = Given(Boots.By(Wc));

        given.When(Yes, by: Wc).Refused(Refusal.NotAllowed);
        given.When(Yes with { Cents = 9_000 }, by: Pr).Invalid("cents");
        When(Yes, by: Pr).Refused(Refusal.NoSuchItem);
        var decided = given.And(Yes.By(Pr));
        decided.When(Yes, by: Pr).Nothing();
        decided.When(Yes with { Granted = false }, by: Pr).Refused(Refusal.NotOpen);
        decided.When(new WithdrawBudget(Call), by: Wc).Refused(Refusal.NotOpen);
        decided.When(Boots with { Cents = 9_000 }, by: Wc).Refused(Refusal.NotOpen);
    }

    [Fact]
    public void BU1_after_a_no_one_may_ask_again_and_for_what_has_ended_not_at_all()
    {
        Given(Boots.By(Wc), (Yes with { Granted = false }).By(Pr)).When(Boots, by: Wc).Then<BudgetRequested>();
        Given(Claimed(Call, by: Wc), new CompleteAction(Call).By(Wc)).When(Boots, by: Wc).Refused(Refusal.NotOpen);
    }

    [Fact]
    public void VI3_what_one_may_not_see_one_cannot_ask_for() =>
        When(Boots with { Action = Alert }, by: Wc).Refused(Refusal.NoSuchItem);

    /// <summary>Also of a shared action, in the conversation: not a word, not a message.</summary>
    [Fact]
    public void BU3_the_detainees_screen_never_hears_of_it_and_asks_nothing()
    {
        var before = Given(InDialogue());
        var after = before.And(Boots.By(Wc), Yes.By(Pr));

        Assert.Equal(Bytes.Of(before.Story.Seen(by: Detainee)), Bytes.Of(after.Story.Seen(by: Detainee)));
        Assert.True(after.Story.Seen(by: Detainee).Since(before.Story.Seen(by: Detainee)).IsNone);
        before.When(Boots with { Action = ScreenIds.Of(before.State, Call) }, by: Detainee).Refused(Refusal.NotAllowed);
    }
}
