using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class HelpingTests
{
    [Fact]
    public void C5_everyone_may_help_beside_the_owner() =>
        Given(Claimed(Call, by: GmA)).When(new Support(Call), by: Wc).Then(new SupportOffered(Call, PartyOf(Wc)));

    [Fact]
    public void ID3_helping_already_changes_nothing() =>
        Given(new Support(Call).By(Wc)).When(new Support(Call), by: Wc).Nothing();

    [Fact]
    public void The_owner_needs_not_help_himself() =>
        Given(Claimed(Call, by: Wc)).When(new Support(Call), by: Wc).Nothing();

    [Fact]
    public void What_has_ended_needs_no_help() =>
        Given(new DropAction(Call, "Niet nodig").By(Pr)).When(new Support(Call), by: Wc).Refused(Refusal.NotOpen);

    [Fact]
    public void VI3_helping_with_what_is_hidden_is_refused_as_if_it_did_not_exist() =>
        When(new Support(Alert), by: Wc).Refused(Refusal.NoSuchItem);

    [Fact]
    public void C5_whoever_helps_may_stop() =>
        Assert.Empty(
            Given(new Support(Call).By(Wc))
                .When(new StopSupporting(Call), by: Wc)
                .Then(new SupportStopped(Call, Wc))
                .Seen<ActionView>(Call, by: Wc)!
                .Supporters
        );

    [Fact]
    public void ID3_stopping_what_one_does_not_do_changes_nothing() => When(new StopSupporting(Call), by: Wc).Nothing();

    [Fact]
    public void C5_who_helped_with_what_has_ended_stays_known() =>
        Given(Claimed(Call, by: GmA), new Support(Call).By(Wc), new CompleteAction(Call).By(GmA))
            .When(new StopSupporting(Call), by: Wc)
            .Refused(Refusal.NotOpen);

    [Fact]
    public void C5_whoever_helps_may_report_progress() =>
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
    public void A4_progress_says_who_and_when_and_adds_up()
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
