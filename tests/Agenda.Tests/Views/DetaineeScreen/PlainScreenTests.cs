using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

/// <summary>The screen says only what is so, in words that are the detainee's.</summary>
public sealed class PlainScreenTests
{
    private static readonly ItemId Jargon = new("jargon");

    private static Told JargonAdded =>
        new AddAction("BRP-inschrijving briefadres indienen i.o.m. GGZ", LifeArea.Debts, Due: Tenth) { Id = Jargon }.By(
            Pr
        );

    [Fact]
    public void D2_jargon_never_reaches_the_screen_but_who_and_when_and_what_it_is_about()
    {
        Assert.Equal(
            ["We praten over je schulden.", "Voor 10 maart.", "We zoeken nog wie dit doet."],
            Shown(Jargon, JargonAdded).Lines
        );
        Assert.Equal(
            ["We praten over je schulden.", "Irfan gaat hiermee aan de slag.", "Voor 10 maart."],
            Shown(Jargon, JargonAdded, Claimed(Jargon, by: Wc)).Lines
        );
        Assert.Equal(
            ["We praten over je plan."],
            Shown(Agreed, new Reword(Agreed, "Opschalen naar stuurgroep").By(Pr)).Lines
        );
        Assert.Equal(
            [
                "We praten over werk en geld.",
                "Fatima belooft daar iets over.",
                "Jij belooft ook iets.",
                "Voor 10 maart.",
            ],
            Shown(
                Promise,
                new RewordCommitment(Promise, "Wmo-traject starten", "Ik verstrek de indicatie").By(Pr)
            ).Lines
        );
    }

    [Fact]
    public void D2_who_is_asked_for_plain_words_until_they_are_there()
    {
        var asked = Given([.. InDialogue(), JargonAdded]);
        Assert.True(asked.Story.Seen<ActionView>(Jargon, by: CmA)!.NeedsPlainText);

        var written = asked.And(new SetPlainText(Jargon, ["We regelen een adres voor je post."]).By(CmA));
        Assert.Null(written.Story.Seen<ActionView>(Jargon, by: CmA)!.NeedsPlainText);
        Assert.Null(Given(InDialogue()).Story.Seen<ActionView>(Call, by: CmA)!.NeedsPlainText);
        Assert.Null(
            asked
                .And(new SetVisibility(Jargon, Visibility.Partners).By(Pr))
                .Story.Seen<ActionView>(Jargon, by: CmA)!
                .NeedsPlainText
        );
    }

    public static TheoryData<string> Untrue =>
        ["later", "handed over", "given back", "reworded", "his own", "released"];

    [Theory, MemberData(nameof(Untrue))]
    public void SC6_D2_plain_words_that_a_change_made_untrue_are_put_aside(string change)
    {
        EquatableArray<string> words = ["Irfan belt je baas.", "Dat doet hij voor 13 april."];
        var said = new SetPlainText(Call, words).By(CmA);
        Told[] told = change switch
        {
            "later" => [Claimed(Call, by: Wc), said, new DeferAction(Call, Tenth.PlusDays(5)).By(Wc)],
            "handed over" =>
            [
                Claimed(Call, by: Wc),
                said,
                new HandOver(Call, Rc).By(Wc),
                new AcceptHandOver(Call).By(Rc),
            ],
            "given back" => [Claimed(Call, by: Wc), said, new ReturnClaim(Call, "Ziek").By(Wc)],
            "reworded" => [said, new RewordAction(Call, "Nieuwe baas bellen").By(Pr)],
            "his own" => [said, new ClaimAction(Call, Detainee).By(CmA)],
            _ => [said, new MoveReleaseDate(new(2027, 4, 5), true).By(CmA)],
        };

        var story = Given([.. InDialogue(), .. told]).Story;

        Assert.Equal(words, story.Seen<ActionView>(Call, by: CmA)!.PlainTextPutAside);
        Assert.DoesNotContain(words[0], story.OnScreen(Call)!.Lines);
    }

    [Fact]
    public void D2_plain_words_that_still_hold_stay() =>
        Assert.Equal(
            ["We bellen je baas.", "Irfan doet dit."],
            Shown(Call, new SetPlainText(Call, ["We bellen je baas."]).By(CmA), Claimed(Call, by: Wc)).Lines
        );

    [Fact]
    public void D2_the_doer_comes_from_what_was_recorded_and_not_from_the_words()
    {
        Assert.Null(Shown(Call).Who);
        Assert.Equal("Irfan", Shown(Call, Claimed(Call, by: Wc)).Who);
        Assert.Equal("jij", Shown(Call, new ClaimAction(Call, Detainee).By(CmA)).Who);
        Assert.Equal("Fatima en jij", Shown(Promise).Who);
        Assert.Null(Shown(Agreed, new Reword(Agreed, "Sociale dienst belt op.").By(Pr)).Who);
    }

    [Fact]
    public void D3_one_is_asked_about_what_somebody_promised_and_about_nothing_else()
    {
        Assert.Null(Shown(Call).Asked);
        Assert.True(Shown(Call, Claimed(Call, by: Wc)).Asked);
        Assert.Null(Shown(Call, Claimed(Call, by: Wc), new CompleteAction(Call).By(Wc)).Asked);
        Assert.Null(Shown(Jargon, JargonAdded, Claimed(Jargon, by: Wc)).Asked);
        Assert.True(Shown(Promise).Asked);
        Assert.True(Shown(Agreed).Asked);
        Assert.Null(Shown(new("ban"), Note(imposed: true)).Asked);
        Assert.True(Shown(new("ban"), Note(imposed: false)).Asked);
    }

    [Fact]
    public void VI4_when_the_conference_is_closed_the_plan_stays_until_the_next_one_starts()
    {
        var closed = Given([.. InDialogue(), .. SegmentTests.Closed()[1..]]);

        Assert.Contains(closed.Story.Seen(by: Detainee).Items, item => item.Kind is "agreement");
        Assert.DoesNotContain(
            closed.Story.Seen(by: Detainee).Items.OfType<ScreenItem>(),
            item => item is { Kind: "now", Lines.Count: > 0 } or { Kind: "now", Over: null }
        );
    }

    [Fact]
    public void SC5_D3_the_screen_knows_its_own_signs_and_the_floor_and_nobody_elses()
    {
        var given = Given([.. InDialogue(), new RaiseHand().By(Wc)]);
        Assert.Null(Now(given.Story).Hands);

        var raised = given.And(new RaiseHand(HandKind.DontUnderstand).By(Detainee));
        Assert.Equal([HandKind.DontUnderstand], Now(raised.Story).Hands);
        Assert.Null(Now(raised.And(new LowerHand(Detainee).By(Pr)).Story).Hands);
        Assert.True(Now(given.And(new StartRound(Meeting, [Detainee, Wc]).By(Pr)).Story).HasFloor);
        Assert.Null(Now(given.And(new StartRound(Meeting, [Wc]).By(Pr)).Story).HasFloor);
    }

    [Fact]
    public void A9_a_moved_release_date_is_told_on_the_screen_and_old_words_with_it_are_not()
    {
        var moved = Given([
            .. InDialogue(),
            new AddAction("Verzekering begint op 13 april", LifeArea.Care) { Id = new("old") }.By(Pr),
            new MoveReleaseDate(new(2027, 4, 5), true).By(CmA),
        ]);

        Assert.Equal(["Je komt vrij op 5 april.", "Eerst was dat 13 april."], Now(moved.Story).Release);
        Assert.Equal(["We praten over zorg.", "We zoeken nog wie dit doet."], moved.Story.OnScreen(new("old"))!.Lines);
        Assert.True(moved.Story.Seen<ActionView>(new("old"), by: Pr)!.NeedsPlainText);
    }

    private static Told Note(bool imposed) =>
        new AddNote("Je mag niet in Maasdrecht komen.")
        {
            Id = new("ban"),
            Visibility = Visibility.Shared,
            Imposed = imposed,
        }.By(Pr);

    private static ScreenItem Now(Story story) =>
        story.Seen(by: Detainee).Items.OfType<ScreenItem>().Single(item => item.Kind is "now");

    private static ScreenItem Shown(ItemId id, params Told[] told) =>
        Given([.. InDialogue(), .. told]).Story.OnScreen(id)!;
}
