using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class EndingTests
{
    [Fact]
    public void C8_later_is_a_date_on_purpose()
    {
        When(new DeferAction(Call, Tenth.PlusDays(-1)), by: Pr).Invalid("due");
        When(new DeferAction(Call, Tenth), by: GmA).Refused(Refusal.NotAllowed);
        Assert.True(
            When(new DeferAction(Call, Tenth.PlusDays(7)), by: Pr)
                .Then(new ActionDeferred(Call, Tenth.PlusDays(7)))
                .Seen<ActionView>(Call, by: Wc)!
                .Deferred
        );
        Given(new DeferAction(Call, Tenth).By(Pr)).When(new DeferAction(Call, Tenth), by: Pr).Nothing();
        Assert.Null(
            Given(new DeferAction(Call, Tenth).By(Pr))
                .When(new ClaimAction(Call), by: GmA)
                .Then<ActionClaimed>()
                .Seen<ActionView>(Call, by: Wc)!
                .Deferred
        );
    }

    [Fact]
    public void A4_it_ends_once_and_in_one_way()
    {
        foreach (
            var end in new AgendaCommand[]
            {
                new CompleteAction(Call, "Gelukt"),
                new FailAction(Call, "Geen gehoor"),
                new DropAction(Call, "Niet nodig"),
            }
        )
        {
            var ended = Given(Claimed(Call, by: GmA), end.By(GmA));
            ended.When(end, by: GmA).Nothing();
            foreach (
                var command in new AgendaCommand[]
                {
                    new CompleteAction(Call),
                    new FailAction(Call, "Nee"),
                    new DropAction(Call, "Nee"),
                    new ReturnClaim(Call, "Nee"),
                    new HandOver(Call, Wc),
                    new DeferAction(Call, Tenth),
                    new NameDeputy(Call, Wc),
                    new ReportProgress(Call, "Nee"),
                }.Where(command => command.GetType() != end.GetType())
            )
                ended.When(command, by: GmA).Refused(Refusal.NotOpen);
        }
    }

    [Fact]
    public void Not_succeeding_and_dropping_need_a_reason()
    {
        Given(Claimed(Call, by: GmA)).When(new FailAction(Call, " "), by: GmA).Invalid("reason");
        Given(Claimed(Call, by: GmA)).When(new DropAction(Call, " "), by: GmA).Invalid("reason");
        Given(Claimed(Call, by: GmA)).When(new CompleteAction(Call, new string('a', 2001)), by: GmA).Invalid("result");
    }

    [Fact]
    public void Another_does_not_end_it()
    {
        foreach (
            var command in new AgendaCommand[]
            {
                new CompleteAction(Call),
                new FailAction(Call, "Nee"),
                new DropAction(Call, "Nee"),
            }
        )
            Given(Claimed(Call, by: GmA)).When(command, by: Wc).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void The_casemanager_ends_what_is_the_detainees() =>
        Given(new ClaimAction(Call, Detainee).By(CmA)).When(new CompleteAction(Call), by: CmA).Then<ActionCompleted>();
}
