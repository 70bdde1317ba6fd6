using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class HandTests
{
    [Fact]
    public void C11_a_hand_is_raised_once() =>
        Given(Started(), new RaiseHand().By(Wc)).When(new RaiseHand(), by: Wc).Nothing();

    [Fact]
    public void C11_the_detainees_hand_comes_first_and_the_others_by_time()
    {
        var given = Given([
            .. InDialogue(),
            new RaiseHand().By(Wc),
            new RaiseHand().By(GmA),
            new RaiseHand(HandKind.DontUnderstand).By(Detainee),
        ]);

        Assert.Equal(
            [Detainee, Wc, GmA],
            given.Story.Seen<ConferenceView>(Meeting, by: Rc)!.Hands.Select(hand => hand.Person)
        );
    }

    [Fact]
    public void C11_the_two_signs_are_independent()
    {
        var both = Given(Started(), new RaiseHand().By(Wc), new RaiseHand(HandKind.DontUnderstand).By(Wc));

        Assert.Equal([HandKind.Speak, HandKind.DontUnderstand], Signs(both.Story));
        Assert.Equal(
            [HandKind.DontUnderstand],
            Signs(
                both.When(new LowerHand(Wc, HandKind.Speak), by: Pr).Then(new HandLowered(Meeting, Wc, HandKind.Speak))
            )
        );
        Assert.Empty(Signs(both.When(new LowerHand(Wc), by: Pr).Then(new HandLowered(Meeting, Wc))));
    }

    [Fact]
    public void D3_the_casemanager_hears_the_detainee_and_nobody_else()
    {
        var given = Given([.. InDialogue(), new RaiseHand().By(Detainee), new RaiseHand().By(Wc)]);

        given.When(new LowerHand(Detainee), by: CmA).Then(new HandLowered(Meeting, Detainee));
        given.When(new LowerHand(Wc), by: CmA).Refused(Refusal.NotAllowed);
        given.When(new LowerHand(Detainee), by: Wc).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void CO1_there_are_no_hands_without_a_conference() => When(new RaiseHand(), by: Wc).Refused(Refusal.NotOpen);

    [Fact]
    public void C11_one_takes_down_ones_own_hand() =>
        Given(Started(), new RaiseHand().By(Wc)).When(new LowerHand(), by: Wc).Then(new HandLowered(Meeting, Wc));

    [Fact]
    public void What_is_not_up_needs_not_go_down()
    {
        Given(Started()).When(new LowerHand(), by: Wc).Nothing();
        When(new LowerHand(), by: Wc).Nothing();
    }

    [Fact]
    public void CO5_only_whoever_leads_takes_down_anothers_hand()
    {
        Given(Started(), new RaiseHand().By(Wc)).When(new LowerHand(Wc), by: GmA).Refused(Refusal.NotAllowed);
        Given(Started(), new RaiseHand().By(Wc)).When(new LowerHand(Wc), by: Pr).Then(new HandLowered(Meeting, Wc));
    }

    [Fact]
    public void VI4_the_detainee_cannot_ask_by_his_hand_whether_the_others_are_talking_already()
    {
        foreach (var command in new AgendaCommand[] { new RaiseHand(), new LowerHand(), new LowerHand(Pr) })
            Assert.Equal(When(command, by: Detainee).Verdict, Given(Started()).When(command, by: Detainee).Verdict);
    }

    [Fact]
    public void Another_segment_begins_without_hands() =>
        Assert.Empty(
            Given(Started(), new RaiseHand().By(Wc), Entered(ConferenceSegment.Debrief))
                .Story.Seen<ConferenceView>(Meeting, by: Wc)!
                .Hands
        );

    private static IEnumerable<HandKind> Signs(Story story) =>
        story.Seen<ConferenceView>(Meeting, by: Rc)!.Hands.Select(hand => hand.Kind);
}
