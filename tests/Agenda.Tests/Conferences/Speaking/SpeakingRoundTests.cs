using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class SpeakingRoundTests
{
    [Fact]
    public void C11_in_the_conversation_the_detainee_speaks_first() =>
        Given(InDialogue())
            .When(new StartRound(Meeting, [GmA, Wc, Detainee]), by: Pr)
            .Then(new RoundStarted(Meeting, [Detainee, GmA, Wc]));

    [Fact]
    public void C11_everyone_speaks_once() =>
        Given(InDialogue())
            .When(new StartRound(Meeting, [GmA, Wc, GmA]), by: Pr)
            .Then(new RoundStarted(Meeting, [GmA, Wc]));

    [Fact]
    public void The_same_round_again_changes_nothing() =>
        Given([.. InDialogue(), new StartRound(Meeting, [GmA, Wc]).By(Pr)])
            .When(new StartRound(Meeting, [GmA, Wc]), by: Pr)
            .Nothing();

    [Fact]
    public void C11_after_the_last_speaker_the_round_is_over()
    {
        var given = Given(Started(), new StartRound(Meeting, [GmA, Wc]).By(Pr), new RaiseHand().By(Wc));
        var second = given.When(new NextSpeaker(Meeting), by: Pr).Then(new FloorGiven(Meeting, Wc));

        Assert.Equal(Wc, second.Seen<ConferenceView>(Meeting, by: Rc)!.Speaker);
        Assert.Empty(second.Seen<ConferenceView>(Meeting, by: Rc)!.Hands);
        given
            .And(new NextSpeaker(Meeting).By(Pr))
            .When(new NextSpeaker(Meeting), by: Pr)
            .Then(new FloorGiven(Meeting, null));
        given
            .And(new NextSpeaker(Meeting).By(Pr), new NextSpeaker(Meeting).By(Pr))
            .When(new NextSpeaker(Meeting), by: Pr)
            .Nothing();
    }

    [Fact]
    public void A_round_has_speakers_and_all_of_them_take_part()
    {
        Given(Started()).When(new StartRound(Meeting, []), by: Pr).Invalid("speakers");
        Given(Started()).When(new StartRound(Meeting, [Stranger]), by: Pr).Invalid("speakers");
    }

    [Fact]
    public void CO1_CO5_only_whoever_leads_and_only_in_a_running_conference()
    {
        Given(Started()).When(new StartRound(Meeting, [GmA]), by: GmA).Refused(Refusal.NotAllowed);
        When(new StartRound(Meeting, [GmA]), by: Pr).Refused(Refusal.NotOpen);
        When(new NextSpeaker(Meeting), by: Pr).Refused(Refusal.NotOpen);
    }
}
