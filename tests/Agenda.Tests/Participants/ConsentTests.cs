using Agenda.Tests.Language;
using Agenda.Views;
using NodaTime;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

/// <summary>What the detainee agreed to, and took back.</summary>
public sealed class ConsentTests
{
    private static readonly LocalDate First = new(2027, 3, 1),
        Today = new(2027, 3, 2);

    [Fact]
    public void CN1_casemanager_and_coordinator_record_it_once()
    {
        When(Recorded(), by: CmA).Then(new ConsentRecorded(GmA, LifeArea.Debts, First));
        When(Recorded(), by: Pr).Then<ConsentRecorded>();
        Given(Recorded().By(CmA)).When(Recorded(), by: Pr).Nothing();
        When(Recorded(), by: GmA).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void CN1_it_is_about_somebody_who_takes_part_and_not_about_the_detainee()
    {
        When(Recorded() with { Person = Stranger }, by: Pr).Refused(Refusal.NoSuchItem);
        When(Recorded() with { Person = Detainee }, by: Pr).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void CN1_it_has_a_life_area_of_this_case_and_a_day_that_has_come()
    {
        When(Recorded() with { LifeArea = LifeArea.Family }, by: Pr).Invalid("lifeArea");
        When(Recorded() with { GivenOn = Today.PlusDays(1) }, by: Pr).Invalid("givenOn");
        When(Recorded() with { GivenOn = LocalDate.MinIsoValue }, by: Pr).Invalid("givenOn");
        When(Recorded() with { GivenOn = Today }, by: Pr).Then<ConsentRecorded>();
    }

    [Fact]
    public void CN1_given_again_it_replaces_what_was_recorded_for_that_area_only()
    {
        var again = Given(
            Recorded().By(Pr),
            (Recorded() with { LifeArea = LifeArea.Care }).By(Pr),
            Withdrawn().By(Pr),
            (Recorded() with { GivenOn = Today }).By(Pr)
        );

        Assert.Equal(
            [new Consent(LifeArea.Care, First), new Consent(LifeArea.Debts, Today)],
            again.State.Find(GmA)!.Consents
        );
    }

    [Fact]
    public void CN2_taken_back_the_day_on_which_it_was_given_stays_beside_it()
    {
        var withdrawn = Given(Recorded().By(Pr))
            .When(Withdrawn(), by: CmA)
            .Then(new ConsentWithdrawn(GmA, LifeArea.Debts, Today));

        Assert.Equal(
            [new Consent(LifeArea.Debts, First, Today)],
            withdrawn.Seen<ParticipantView>(withdrawn.State.Find(GmA)!.ItemId, by: Pr)!.Consents!
        );
    }

    [Fact]
    public void CN2_what_was_never_given_or_is_taken_back_already_changes_nothing()
    {
        When(Withdrawn(), by: Pr).Nothing();
        Given(Recorded().By(Pr)).When(Withdrawn() with { LifeArea = LifeArea.Care }, by: Pr).Nothing();
        Given(Recorded().By(Pr), Withdrawn().By(Pr))
            .When(Withdrawn() with { WithdrawnOn = Today.PlusDays(1) }, by: Pr)
            .Nothing();
    }

    [Fact]
    public void CN2_it_is_not_taken_back_by_others_nor_before_it_was_given_nor_from_somebody_who_takes_no_part()
    {
        var given = Given(Recorded().By(Pr));

        given.When(Withdrawn(), by: GmA).Refused(Refusal.NotAllowed);
        given.When(Withdrawn() with { WithdrawnOn = First.PlusDays(-1) }, by: Pr).Invalid("withdrawnOn");
        given.When(Withdrawn() with { WithdrawnOn = LocalDate.MaxIsoValue }, by: Pr).Invalid("withdrawnOn");
        given.When(Withdrawn() with { Person = Stranger }, by: Pr).Refused(Refusal.NoSuchItem);
    }

    private static RecordConsent Recorded() => new(GmA, LifeArea.Debts, First);

    private static WithdrawConsent Withdrawn() => new(GmA, LifeArea.Debts, Today);
}
