using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class DeputyTests
{
    private static readonly Told Mine = Claimed(Call, by: GmA);

    [Fact]
    public void C5_the_owner_names_a_deputy() =>
        Given(Mine).When(new NameDeputy(Call, Wc), by: GmA).Then(new DeputyNamed(Call, PartyOf(Wc)));

    [Fact]
    public void ID3_the_same_deputy_again_changes_nothing() =>
        Given(Mine, new NameDeputy(Call, Wc).By(GmA)).When(new NameDeputy(Call, Wc), by: GmA).Nothing();

    [Fact]
    public void C5_another_names_no_deputy() =>
        Given(Mine).When(new NameDeputy(Call, Wc), by: Rc).Refused(Refusal.NotAllowed);

    [Fact]
    public void What_nobody_has_has_no_deputy() => When(new NameDeputy(Call, Wc), by: Pr).Refused(Refusal.NotAllowed);

    [Fact]
    public void The_detainee_the_owner_and_a_stranger_are_no_deputies()
    {
        foreach (var person in new[] { Detainee, GmA, Stranger })
            Given(Mine).When(new NameDeputy(Call, person), by: GmA).Invalid("person");
    }

    [Fact]
    public void A_deputy_must_see_what_he_stands_in_for() =>
        Given(Claimed(Alert, by: Po)).When(new NameDeputy(Alert, Wc), by: Po).Invalid("person");

    [Fact]
    public void C5_a_deputy_goes_on_and_ends_it_but_does_not_give_it_away()
    {
        var named = Given(Mine, new NameDeputy(Call, Wc).By(GmA));

        named.When(new ReportProgress(Call, "Bezig"), by: Wc).Then<ProgressReported>();
        named.When(new CompleteAction(Call, "Gelukt"), by: Wc).Then(new ActionCompleted(Call, "Gelukt"));
        named.When(new FailAction(Call, "Geen gehoor"), by: Wc).Then(new ActionFailed(Call, "Geen gehoor"));
        named.When(new HandOver(Call, Rc), by: Wc).Refused(Refusal.NotAllowed);
        named.When(new ReturnClaim(Call, "Vol"), by: Wc).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void A_deputy_who_becomes_the_owner_is_no_longer_his_own_deputy() =>
        Assert.Null(
            Given(Mine, new NameDeputy(Call, Wc).By(GmA), new HandOver(Call, Wc).By(GmA))
                .When(new AcceptHandOver(Call), by: Wc)
                .Then<HandOverAccepted>()
                .Seen<ActionView>(Call, by: Wc)!
                .Deputy
        );
}
