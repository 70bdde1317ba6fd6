using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class DescribeActionTests
{
    private static readonly ItemId House = new("house");
    private static readonly ItemId Hidden = new("hidden");
    private static readonly Scarcity NoPlace = new("Wachtlijst", 5, "Een kamer");

    [Fact]
    public void A4_what_makes_an_action_different_can_be_said_later_and_taken_back()
    {
        var said = Given(Second())
            .When(new DescribeAction(Call, "Baas heeft ja gezegd", [House], true, NoPlace, [DePlank]), by: Pr)
            .Then<ActionDescribed>()
            .Seen<ActionView>(Call, by: GmA)!;
        Assert.Equal(("Baas heeft ja gezegd", true, NoPlace), (said.DoneWhen, said.QuickWin, said.Scarcity));
        Assert.Equal([House], said.DependsOn);
        Assert.Equal([DePlank], said.Suggested);

        var emptied = Given(Second(), new DescribeAction(Call, "Ja", [House], true, NoPlace, [DePlank]).By(Pr))
            .When(new DescribeAction(Call, "", [], false, null, []) { NoScarcity = true }, by: Pr)
            .Then<ActionDescribed>()
            .Seen<ActionView>(Call, by: GmA)!;
        Assert.Equal((null, null, null), (emptied.DoneWhen, emptied.QuickWin, emptied.Scarcity));
        Assert.Empty(emptied.DependsOn);
    }

    [Fact]
    public void A4_what_is_not_said_stays_also_what_a_colleague_said_meanwhile()
    {
        var story = Given(
            new DescribeAction(Call, "Baas zegt ja").By(Pr),
            new DescribeAction(Call, QuickWin: true).By(Pr)
        ).Story;

        var seen = story.Seen<ActionView>(Call, by: Pr)!;
        Assert.Equal(("Baas zegt ja", true, Tenth), (seen.DoneWhen, seen.QuickWin, seen.Due));
    }

    [Fact]
    public void A4_a_date_may_come_later_sooner_or_not_at_all_and_he_is_asked_anew()
    {
        var given = Given(Claimed(Call, by: Wc), new AnswerPromise(Call, Answer.Right).By(CmA));

        var sooner = given
            .When(new DescribeAction(Call, Due: Tenth.PlusDays(-3)), by: Wc)
            .Then<ActionDescribed>()
            .Seen<ActionView>(Call, by: Wc)!;
        Assert.Equal((Tenth.PlusDays(-3), null), (sooner.Due, sooner.Answer));
        Assert.Null(
            given
                .When(new DescribeAction(Call) { NoDue = true }, by: Wc)
                .Then<ActionDescribed>()
                .Seen<ActionView>(Call, by: Wc)!
                .Due
        );
    }

    [Fact]
    public void A4_only_who_added_it_has_it_or_leads_says_more()
    {
        When(new DescribeAction(Call, "Klaar"), by: Wc).Refused(Refusal.NotAllowed);
        Given(Claimed(Call, by: Wc)).When(new DescribeAction(Call, "Klaar"), by: Wc).Then<ActionDescribed>();
        Given(Claimed(Call, by: Wc), new CompleteAction(Call).By(Wc))
            .When(new DescribeAction(Call, "Klaar"), by: Wc)
            .Refused(Refusal.NotOpen);
    }

    [Fact]
    public void A4_nothing_waits_for_itself_also_not_by_a_detour()
    {
        When(new DescribeAction(Call, DependsOn: [Call]), by: Pr).Invalid("dependsOn");
        Given(Second(), new DescribeAction(House, DependsOn: [Call]).By(Pr))
            .When(new DescribeAction(Call, DependsOn: [House]), by: Pr)
            .Invalid("dependsOn");
        When(new DescribeAction(Call, DependsOn: [new("nothing")]), by: Pr).Invalid("dependsOn");
    }

    [Fact]
    public void VI3_what_the_asker_cannot_see_of_what_comes_first_stays()
    {
        var given = Given(
            Second(),
            new AddAction("Geheim", LifeArea.Care)
            {
                Id = Hidden,
                Visibility = Visibility.Restricted,
                VisibleTo = [Politie],
            }.By(Pr),
            Claimed(Call, by: Wc),
            new DescribeAction(Call, DependsOn: [Hidden]).By(Pr)
        );

        var story = given.When(new DescribeAction(Call, DependsOn: [House]), by: Wc).Then<ActionDescribed>();

        Assert.Equal([House], story.Seen<ActionView>(Call, by: Wc)!.DependsOn);
        Assert.Equal([House, Hidden], story.Seen<ActionView>(Call, by: Pr)!.DependsOn);
    }

    private static Told Second() => new AddAction("Huis zoeken", LifeArea.Housing) { Id = House }.By(Pr);
}
