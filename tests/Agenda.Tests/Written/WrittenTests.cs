using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class WrittenTests
{
    private static readonly ItemId New = new("new");

    [Fact]
    public void A2_A6_A7_every_professional_adds_decisions_situations_and_notes()
    {
        When(
                new AddDecision("Wij zijn het niet eens.")
                {
                    Id = New,
                    Decision = DecisionKind.Disagreement,
                    Because = "Twee gemeenten",
                },
                by: GmA
            )
            .Then(
                new DecisionAdded(
                    New,
                    "Wij zijn het niet eens.",
                    null,
                    DecisionKind.Disagreement,
                    "Twee gemeenten",
                    ItemVisibility.Partners,
                    []
                )
            );
        When(
                new DescribeSituation("Huurt een kamer", LifeArea.Housing)
                {
                    Id = New,
                    Possible = "Moeder",
                    AlreadyRunning = true,
                    StopsOn = Tenth,
                },
                by: GmA
            )
            .Then(
                new SituationDescribed(
                    New,
                    "Huurt een kamer",
                    LifeArea.Housing,
                    "Moeder",
                    true,
                    Tenth,
                    ItemVisibility.Partners,
                    []
                )
            );
        When(new AddNote("Let op") { Id = New }, by: GmA)
            .Then(new NoteAdded(New, "Let op", null, ItemVisibility.Partners, []));
    }

    [Fact]
    public void Their_words_are_looked_at()
    {
        When(new AddDecision("") { Id = New }, by: GmA).Invalid("text");
        When(new AddDecision("Goed", LifeArea.Family) { Id = New }, by: GmA).Invalid("lifeArea");
        When(new AddDecision("Goed") { Id = New, Because = new string('a', 2001) }, by: GmA).Invalid("because");
        When(new DescribeSituation("", LifeArea.Housing) { Id = New }, by: GmA).Invalid("text");
        When(new DescribeSituation("Zo", LifeArea.Family) { Id = New }, by: GmA).Invalid("lifeArea");
        When(new DescribeSituation("Zo", LifeArea.Housing) { Id = New, Possible = new string('a', 2001) }, by: GmA)
            .Invalid("possible");
        When(new AddNote("") { Id = New }, by: GmA).Invalid("text");
        When(new AddNote("Zo", LifeArea.Family) { Id = New }, by: GmA).Invalid("lifeArea");
    }

    [Fact]
    public void Reworded_the_earlier_words_stay_beside_it_with_who_wrote_them()
    {
        var view = When(new Reword(Agreed, "Wonen gaat voor."), by: GmA)
            .Then(new Reworded(Agreed, "Wonen gaat voor."))
            .Seen<DecisionView>(Agreed, by: Wc)!;

        Assert.Equal("Wonen gaat voor.", view.Text);
        Assert.Equal(
            ("Werk gaat voor.", PartyOf(Pr)),
            Assert.Single(view.Earlier) is var earlier ? (earlier.Text, earlier.By) : default
        );
    }

    [Fact]
    public void Reworded_it_is_not_shown_to_the_detainee_in_the_old_words()
    {
        var story = Given([.. InDialogue(), new SetPlainText(Agreed, ["Eerst werk."]).By(CmA)])
            .When(new Reword(Agreed, "Wonen gaat voor"), by: GmA)
            .Then<Reworded>();

        Assert.Equal(["Wonen gaat voor."], story.OnScreen(Agreed)!.Lines);
    }

    [Fact]
    public void ID3_the_same_words_again_change_nothing() =>
        When(new Reword(Agreed, "Werk gaat voor."), by: GmA).Nothing();

    [Fact]
    public void WO1_a_goal_is_not_reworded_like_a_note()
    {
        foreach (var id in new[] { Work, Call, Promise, Wishes, Meeting, new("nothing") })
            When(new Reword(id, "Anders"), by: Pr).Refused(Refusal.NoSuchItem);
    }

    [Fact]
    public void VI3_a_hidden_note_does_not_exist() =>
        When(new Reword(Report, "Anders"), by: Wc).Refused(Refusal.NoSuchItem);

    [Fact]
    public void Casemanager_and_coordinator_say_it_in_his_words()
    {
        When(new SetPlainText(Agreed, ["Eerst werk."]), by: CmA).Then(new PlainTextSet(Agreed, ["Eerst werk."]));
        When(new SetPlainText(Agreed, ["Eerst werk."]), by: GmA).Refused(Refusal.NotAllowed);
        When(new SetPlainText(Agreed, []), by: CmA).Nothing();
        When(new SetPlainText(Agreed, ["1", "2", "3", "4", "5", "6"]), by: CmA).Invalid("plainText");
        When(new SetPlainText(Agreed, [new string('a', 201)]), by: CmA).Invalid("plainText");
        When(new SetPlainText(Report, ["Let op."]), by: CmA).Refused(Refusal.NoSuchItem);
    }
}
