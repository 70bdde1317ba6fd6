using Agenda.Tests.Language;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class TakeAwayTests
{
    private static readonly ItemId New = new("new");

    [Fact]
    public void C6_what_was_added_by_mistake_is_taken_away_by_who_added_it_or_leads()
    {
        foreach (
            var adding in new AddingCommand[]
            {
                new AddNote("Fout") { Id = New, Visibility = Visibility.Partners },
                new AddDecision("Fout") { Id = New, Visibility = Visibility.Partners },
                new DescribeSituation("Fout", LifeArea.Care) { Id = New, Visibility = Visibility.Partners },
                new AddCommitment("Fout", "Ook") { Id = New, Visibility = Visibility.Partners },
                new AddAction("Fout", LifeArea.Care) { Id = New, Visibility = Visibility.Partners },
            }
        )
        {
            var given = Given(adding.By(GmA));
            given.When(new TakeAway(New), by: Wc).Refused(Refusal.NotAllowed);
            Assert.False(given.When(new TakeAway(New), by: GmA).Then(new ItemTakenAway(New)).State.Has(New));
            given.When(new TakeAway(New), by: Pr).Then(new ItemTakenAway(New));
        }
    }

    [Fact]
    public void C6_what_somebody_promised_to_do_is_not_taken_away() =>
        Given(Claimed(Call, by: Wc)).When(new TakeAway(Call), by: Pr).Refused(Refusal.NotOpen);

    [Fact]
    public void A3_a_goal_is_taken_away_only_by_who_speaks_for_the_detainee()
    {
        When(new TakeAway(Work), by: GmA).Refused(Refusal.NotAllowed);
        When(new TakeAway(Work), by: CmA).Then(new ItemTakenAway(Work));
    }

    [Fact]
    public void D3_the_detainee_takes_back_what_they_said_in_this_conversation_and_nothing_else()
    {
        var given = Given([.. InDialogue(), new AddGoal("Ik wil een fiets.") { Id = New }.By(Detainee)]);
        var onScreen = ScreenIds.Of(given.State, New);

        Assert.True(given.Story.OnScreen(New)!.Yours);
        Assert.Null(given.Story.OnScreen(Work)!.Yours);
        given.When(new TakeAway(onScreen), by: Detainee).Then(new ItemTakenAway(New));
        given.When(new TakeAway(ScreenIds.Of(given.State, Work)), by: Detainee).Refused(Refusal.NotAllowed);
        given.When(new TakeAway(ScreenIds.Of(given.State, Call)), by: Detainee).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void VI3_what_one_cannot_see_cannot_be_taken_away() =>
        Given(
                new AddNote("Geheim")
                {
                    Id = New,
                    Visibility = Visibility.Restricted,
                    VisibleTo = [Politie],
                }.By(Pr)
            )
            .When(new TakeAway(New), by: GmA)
            .Refused(Refusal.NoSuchItem);
}
