using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class HandingOverTests
{
    private static readonly Told Mine = Claimed(Call, by: GmA),
        AskedWc = new HandOver(Call, Wc).By(GmA);

    [Fact]
    public void CL5_the_owner_asks_another_and_stays_the_owner_until_that_one_accepts()
    {
        var view = Given(Mine)
            .When(new HandOver(Call, Wc), by: GmA)
            .Then(new HandOverAsked(Call, PartyOf(Wc)))
            .Seen<ActionView>(Call, by: Rc)!;

        Assert.Equal((PartyOf(GmA), PartyOf(Wc)), (view.Owner, view.HandingOverTo));
    }

    [Fact]
    public void CL5_whoever_was_asked_accepts_and_has_it()
    {
        var view = Given(Mine, AskedWc, new ConfirmPromise(Call).By(GmA))
            .When(new AcceptHandOver(Call), by: Wc)
            .Then(new HandOverAccepted(Call, PartyOf(Wc)))
            .Seen<ActionView>(Call, by: Rc)!;

        Assert.Equal(PartyOf(Wc), view.Owner);
        Assert.Null(view.HandingOverTo);
        Assert.Null(view.ConfirmedBy);
    }

    [Fact]
    public void CL5_nobody_else_accepts() =>
        Given(Mine, AskedWc).When(new AcceptHandOver(Call), by: Rc).Refused(Refusal.NotAllowed);

    [Fact]
    public void CL5_what_was_not_handed_over_cannot_be_accepted() =>
        Given(Mine).When(new AcceptHandOver(Call), by: Wc).Refused(Refusal.NotAllowed);

    [Fact]
    public void ID3_accepting_again_changes_nothing() =>
        Given(Mine, AskedWc, new AcceptHandOver(Call).By(Wc)).When(new AcceptHandOver(Call), by: Wc).Nothing();

    [Fact]
    public void ID3_accepting_again_for_another_changes_nothing() =>
        Given(Mine, AskedWc, new AcceptHandOver(Call).By(Pr)).When(new AcceptHandOver(Call), by: Pr).Nothing();

    [Fact]
    public void CL7_the_casemanager_accepts_for_the_detainee_once()
    {
        var accepted = Given(Mine, new HandOver(Call, Detainee).By(GmA), new AcceptHandOver(Call).By(CmA));

        Assert.Equal(PartyOf(Detainee), accepted.Story.Seen<ActionView>(Call, by: Wc)!.Owner);
        accepted.When(new AcceptHandOver(Call), by: CmA).Nothing();
    }

    [Fact]
    public void CL5_whoever_may_see_it_no_longer_is_not_made_its_owner() =>
        Given(Mine, AskedWc, new SetVisibility(Call, Visibility.Restricted).By(CmA))
            .When(new AcceptHandOver(Call), by: Pr)
            .Refused(Refusal.NotAllowed);

    [Fact]
    public void CL5_whoever_left_the_case_is_not_made_an_owner() =>
        Given(Mine, AskedWc, new RemoveParticipant(Wc).By(Pr))
            .When(new AcceptHandOver(Call), by: Pr)
            .Refused(Refusal.NotAllowed);

    [Fact]
    public void ID3_asking_the_same_one_again_changes_nothing() =>
        Given(Mine, AskedWc).When(new HandOver(Call, Wc), by: GmA).Nothing();

    [Fact]
    public void CL5_asking_another_takes_the_place_of_the_first_question() =>
        Given(Mine, AskedWc).When(new HandOver(Call, Rc), by: GmA).Then(new HandOverAsked(Call, PartyOf(Rc)));

    [Fact]
    public void ID3_handing_over_to_the_owner_changes_nothing() =>
        Given(Mine).When(new HandOver(Call, GmA), by: GmA).Nothing();

    [Fact]
    public void CL5_only_owner_and_coordinator_hand_over()
    {
        Given(Mine).When(new HandOver(Call, Rc), by: Wc).Refused(Refusal.NotAllowed);
        Given(Mine).When(new HandOver(Call, Rc), by: Pr).Then<HandOverAsked>();
    }

    [Fact]
    public void What_nobody_has_is_not_handed_over() =>
        When(new HandOver(Call, Wc), by: Pr).Refused(Refusal.NotAllowed);

    [Fact]
    public void VI3_it_is_not_handed_to_somebody_who_may_not_see_it_as_if_he_were_not_there()
    {
        var theirs = Given(Claimed(Alert, by: Po));

        Assert.Equal(
            theirs.When(new HandOver(Alert, Stranger), by: Po).Verdict,
            theirs.When(new HandOver(Alert, Wc), by: Po).Verdict
        );
        theirs.When(new HandOver(Alert, Wc), by: Po).Invalid("to");
    }

    [Fact]
    public void CL5_whoever_was_asked_may_say_no()
    {
        var story = Given(Mine, AskedWc).When(new DeclineHandOver(Call), by: Wc).Then(new HandOverDeclined(Call));

        Assert.Equal(PartyOf(GmA), story.Seen<ActionView>(Call, by: Wc)!.Owner);
        Assert.Null(story.Seen<ActionView>(Call, by: Wc)!.HandingOverTo);
    }

    [Fact]
    public void CL5_the_owner_may_take_the_question_back() =>
        Given(Mine, AskedWc).When(new DeclineHandOver(Call), by: GmA).Then<HandOverDeclined>();

    [Fact]
    public void CL5_nobody_else_declines() =>
        Given(Mine, AskedWc).When(new DeclineHandOver(Call), by: Rc).Refused(Refusal.NotAllowed);

    [Fact]
    public void ID3_declining_again_changes_nothing() =>
        Given(Mine, AskedWc, new DeclineHandOver(Call).By(Wc)).When(new DeclineHandOver(Call), by: Wc).Nothing();

    [Fact]
    public void What_is_done_waits_for_nobodys_answer() =>
        Assert.Null(
            Given(Mine, AskedWc)
                .When(new CompleteAction(Call), by: GmA)
                .Then<ActionCompleted>()
                .Seen<ActionView>(Call, by: Wc)!
                .HandingOverTo
        );
}
