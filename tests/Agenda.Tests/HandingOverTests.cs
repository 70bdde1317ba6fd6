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
    public void C4_the_owner_asks_another_and_stays_the_owner_until_that_one_accepts()
    {
        var view = Given(Mine)
            .When(new HandOver(Call, Wc), by: GmA)
            .Then(new HandOverAsked(Call, PartyOf(Wc)))
            .Seen<ActionView>(Call, by: Rc)!;

        Assert.Equal((PartyOf(GmA), PartyOf(Wc)), (view.Owner, view.HandingOverTo));
    }

    [Fact]
    public void C4_whoever_was_asked_accepts_and_has_it()
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
    public void C4_nobody_else_accepts() =>
        Given(Mine, AskedWc).When(new AcceptHandOver(Call), by: Rc).Refused(Refusal.NotAllowed);

    [Fact]
    public void C4_what_was_not_handed_over_cannot_be_accepted() =>
        Given(Mine).When(new AcceptHandOver(Call), by: Wc).Refused(Refusal.NotAllowed);

    [Fact]
    public void Accepting_again_changes_nothing() =>
        Given(Mine, AskedWc, new AcceptHandOver(Call).By(Wc)).When(new AcceptHandOver(Call), by: Wc).Nothing();

    [Fact]
    public void Accepting_again_for_another_changes_nothing() =>
        Given(Mine, AskedWc, new AcceptHandOver(Call).By(Pr)).When(new AcceptHandOver(Call), by: Pr).Nothing();

    [Fact]
    public void The_casemanager_accepts_for_the_detainee_once()
    {
        var accepted = Given(Mine, new HandOver(Call, Detainee).By(GmA), new AcceptHandOver(Call).By(CmA));

        Assert.Equal(PartyOf(Detainee), accepted.Story.Seen<ActionView>(Call, by: Wc)!.Owner);
        accepted.When(new AcceptHandOver(Call), by: CmA).Nothing();
    }

    [Fact]
    public void Whoever_may_see_it_no_longer_is_not_made_its_owner() =>
        Given(Mine, AskedWc, new SetVisibility(Call, Visibility.Restricted).By(CmA))
            .When(new AcceptHandOver(Call), by: Pr)
            .Refused(Refusal.NotAllowed);

    [Fact]
    public void Whoever_left_the_case_is_not_made_an_owner() =>
        Given(Mine, AskedWc, new RemoveParticipant(Wc).By(Pr))
            .When(new AcceptHandOver(Call), by: Pr)
            .Refused(Refusal.NotAllowed);

    [Fact]
    public void Asking_the_same_one_again_changes_nothing() =>
        Given(Mine, AskedWc).When(new HandOver(Call, Wc), by: GmA).Nothing();

    [Fact]
    public void Asking_another_takes_the_place_of_the_first_question() =>
        Given(Mine, AskedWc).When(new HandOver(Call, Rc), by: GmA).Then(new HandOverAsked(Call, PartyOf(Rc)));

    [Fact]
    public void Handing_over_to_the_owner_changes_nothing() =>
        Given(Mine).When(new HandOver(Call, GmA), by: GmA).Nothing();

    [Fact]
    public void C4_only_owner_and_coordinator_hand_over()
    {
        Given(Mine).When(new HandOver(Call, Rc), by: Wc).Refused(Refusal.NotAllowed);
        Given(Mine).When(new HandOver(Call, Rc), by: Pr).Then<HandOverAsked>();
    }

    [Fact]
    public void What_nobody_has_is_not_handed_over() =>
        When(new HandOver(Call, Wc), by: Pr).Refused(Refusal.NotAllowed);

    [Fact]
    public void V3_it_is_not_handed_to_somebody_who_may_not_see_it_as_if_he_were_not_there()
    {
        var theirs = Given(Claimed(Alert, by: Po));

        Assert.Equal(
            theirs.When(new HandOver(Alert, Stranger), by: Po).Verdict,
            theirs.When(new HandOver(Alert, Wc), by: Po).Verdict
        );
        theirs.When(new HandOver(Alert, Wc), by: Po).Invalid("to");
    }

    [Fact]
    public void Whoever_was_asked_may_say_no()
    {
        var story = Given(Mine, AskedWc).When(new DeclineHandOver(Call), by: Wc).Then(new HandOverDeclined(Call));

        Assert.Equal(PartyOf(GmA), story.Seen<ActionView>(Call, by: Wc)!.Owner);
        Assert.Null(story.Seen<ActionView>(Call, by: Wc)!.HandingOverTo);
    }

    [Fact]
    public void The_owner_may_take_the_question_back() =>
        Given(Mine, AskedWc).When(new DeclineHandOver(Call), by: GmA).Then<HandOverDeclined>();

    [Fact]
    public void Nobody_else_declines() =>
        Given(Mine, AskedWc).When(new DeclineHandOver(Call), by: Rc).Refused(Refusal.NotAllowed);

    [Fact]
    public void Declining_again_changes_nothing() =>
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

public sealed class HelpingTests
{
    [Fact]
    public void Everyone_may_help_beside_the_owner() =>
        Given(Claimed(Call, by: GmA)).When(new Support(Call), by: Wc).Then(new SupportOffered(Call, PartyOf(Wc)));

    [Fact]
    public void Helping_already_changes_nothing() =>
        Given(new Support(Call).By(Wc)).When(new Support(Call), by: Wc).Nothing();

    [Fact]
    public void The_owner_needs_not_help_himself() =>
        Given(Claimed(Call, by: Wc)).When(new Support(Call), by: Wc).Nothing();

    [Fact]
    public void What_has_ended_needs_no_help() =>
        Given(new DropAction(Call, "Niet nodig").By(Pr)).When(new Support(Call), by: Wc).Refused(Refusal.NotOpen);

    [Fact]
    public void V3_helping_with_what_is_hidden_is_refused_as_if_it_did_not_exist() =>
        When(new Support(Alert), by: Wc).Refused(Refusal.NoSuchItem);

    [Fact]
    public void Whoever_helps_may_stop() =>
        Assert.Empty(
            Given(new Support(Call).By(Wc))
                .When(new StopSupporting(Call), by: Wc)
                .Then(new SupportStopped(Call, Wc))
                .Seen<ActionView>(Call, by: Wc)!
                .Supporters
        );

    [Fact]
    public void Stopping_what_one_does_not_do_changes_nothing() => When(new StopSupporting(Call), by: Wc).Nothing();

    [Fact]
    public void Whoever_helps_may_report_progress() =>
        Given(Claimed(Call, by: GmA), new Support(Call).By(Wc))
            .When(new ReportProgress(Call, "Gebeld"), by: Wc)
            .Then(new ProgressReported(Call, "Gebeld"));

    [Fact]
    public void Whoever_has_no_part_in_it_reports_nothing() =>
        Given(Claimed(Call, by: GmA)).When(new ReportProgress(Call, "Gebeld"), by: Wc).Refused(Refusal.NotAllowed);

    [Fact]
    public void There_is_no_progress_while_nobody_has_it() =>
        When(new ReportProgress(Call, "Gebeld"), by: Pr).Refused(Refusal.NotOpen);

    [Fact]
    public void Progress_says_who_and_when_and_adds_up()
    {
        var view = Given(Claimed(Call, by: GmA), new ReportProgress(Call, "Gebeld").By(GmA))
            .When(new ReportProgress(Call, "Gebeld"), by: GmA)
            .Then<ProgressReported>()
            .Seen<ActionView>(Call, by: Wc)!;

        Assert.Equal(2, view.Progress.Count);
        Assert.All(view.Progress, words => Assert.Equal(("Gebeld", PartyOf(GmA)), (words.Text, words.By)));
        Assert.Equal(ActionState.InProgress, view.State);
    }
}

public sealed class DeputyTests
{
    private static readonly Told Mine = Claimed(Call, by: GmA);

    [Fact]
    public void The_owner_names_a_deputy() =>
        Given(Mine).When(new NameDeputy(Call, Wc), by: GmA).Then(new DeputyNamed(Call, PartyOf(Wc)));

    [Fact]
    public void The_same_deputy_again_changes_nothing() =>
        Given(Mine, new NameDeputy(Call, Wc).By(GmA)).When(new NameDeputy(Call, Wc), by: GmA).Nothing();

    [Fact]
    public void Another_names_no_deputy() =>
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
    public void A_deputy_goes_on_and_ends_it_but_does_not_give_it_away()
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
