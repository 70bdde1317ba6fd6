using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Scripts;

/// <summary>The live script of Rico's case, line by line.</summary>
public sealed class RicoTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Boss = "Oude baas bellen over werk na 13 april";
    private const string Insurance = "Zorgverzekering starten per 13 april";

    [Fact]
    public async Task C1_what_one_window_claims_the_other_sees_without_a_reload()
    {
        var (piet, fatima) = await Two(Piet, Fatima, at: "Werk: VCA");

        await piet.Action(Boss).IsPickedUp();

        await piet.Action(Boss).IsMine();
        await fatima.Action(Boss).IsOf(Piet);
        await Expect(fatima.Side.GetByText(Boss)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task C5_piet_and_fatima_press_within_80_ms_one_has_it_and_the_other_helps()
    {
        var (piet, fatima) = await Two(Piet, Fatima, at: "Werk: VCA");
        await piet.Action(Boss).IsOpen();
        await fatima.Action(Boss).IsOpen();

        var presses = await Race.AtOnce(piet.Action(Boss).Claim, fatima.Action(Boss).Claim);

        Assert.InRange(presses.Apart, TimeSpan.Zero, TimeSpan.FromMilliseconds(80));
        var (winner, loser) = await Race.WinnerAsync(Boss, piet, fatima);
        await winner.Action(Boss).IsMine();
        await loser.Action(Boss).WasPickedUpBy(winner.Person);
        await loser.Action(Boss).HelpsInstead();
        await winner.Action(Boss).IsHelpedBy(loser.Person);
        await Expect(loser.Side).ToContainTextAsync("Je helpt mee");
    }

    [Fact]
    public async Task C6_what_joost_types_while_his_line_is_gone_is_kept_marked_and_sent_once()
    {
        var line = NewLine();
        var noor = await Opens(Noor, Rico);
        var joost = await Opens(Joost, Rico, line);
        await joost.LooksAt("Zorgverzekering");
        await noor.LooksAt("Zorgverzekering");
        await joost.Action(Insurance).Opens();
        var progress = joost.Action(Insurance).Card.GetByLabel("Hoe staat het ermee?");
        await progress.PressSequentiallyAsync("De verzekeraar");

        line.IsCut();
        await progress.PressSequentiallyAsync(" belt morgen terug");
        await joost.IsTold("Geen verbinding. Wat je typt, blijft bewaard.");
        await Expect(progress).ToHaveValueAsync("De verzekeraar belt morgen terug");
        await progress.PressAsync("Enter");
        await joost.Sees("Niet verstuurd. Het gaat vanzelf zodra er verbinding is.");

        line.ComesBack();
        await joost.IsToldNoMore("Geen verbinding");
        await joost.Sees("Ontvangen");
        await joost.SeesNoMore("Niet verstuurd");
        await noor.Action(Insurance).Opens();
        await Expect(noor.Action(Insurance).Card.GetByText("De verzekeraar belt morgen terug")).ToHaveCountAsync(1);
        await Expect(joost.Action(Insurance).Card.GetByText("De verzekeraar belt morgen terug")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task C3_noor_goes_from_3_to_5_and_piet_who_reads_4_stays_there_until_he_goes_along()
    {
        var (noor, piet) = (await Opens(Noor, Rico), await Opens(Piet, Rico));
        await noor.LeadsIntoConversation();
        await noor.Discusses("Werk: VCA");
        await piet.ReadsAbout("Werk: VCA");
        await piet.LooksAt("Slapen vanaf 13 april");

        await noor.Discusses("Schulden op een rij");

        await piet.IsToldAbout("Schulden op een rij");
        await piet.ReadsAbout("Slapen vanaf 13 april");
        await piet.Presses("Ga mee");
        await piet.ReadsAbout("Schulden op een rij");
        await noor.Discusses("Zorgverzekering");
        await piet.ReadsAbout("Zorgverzekering");
    }

    [Fact]
    public async Task C8_rico_says_klopt_niet_to_the_second_promise_which_stays_open_is_reworded_and_confirmed()
    {
        var (noor, joost) = (await Opens(Noor, Rico), await Opens(Joost, Rico));
        var rico = await OpensScreen(joost);
        await noor.LeadsIntoConversation();
        await noor.LooksAt("Wat doet wie? Klopt het?");
        await Promises(
            noor,
            "Burgerzaken Veenwijk komt vóór 16 maart langs met de camera",
            "Ik geef toestemming voor de pasfoto en zet mijn handtekening"
        );
        await Promises(noor, "Joost regelt een plek in de VCA-cursus", "Ik ga elke les. Ook als ik geen zin heb.");

        await rico.SaysNotRightTo("Ik ga elke les.");
        await noor.LooksAt("Wat doet wie? Klopt het?");
        await Expect(Answer(noor.Card("Ik ga elke les."), "Klopt niet")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(noor.Card("Ik ga elke les.").GetByRole(AriaRole.Button, new() { Name = "Ja, dat doe ik" }))
            .ToBeVisibleAsync();

        await noor.LooksAt("Wat doet wie? Klopt het?");
        var promise = noor.Card("Ik ga elke les.");
        await promise.GetByRole(AriaRole.Button, new() { Name = "Meer bij deze afspraak" }).ClickAsync();
        await promise.GetByLabel("Rico, in andere woorden").FillAsync("Ik ga elke les, behalve als ik ziek ben.");
        await promise.GetByRole(AriaRole.Button, new() { Name = "Wijzigen" }).First.ClickAsync();

        await rico.LeafsTo("behalve als ik ziek ben.");
        await Expect(rico.Button("Nee, klopt niet")).ToHaveAttributeAsync("aria-pressed", "false");
        await rico.Presses("Ja, klopt");
        await Expect(rico.Button("Ja, klopt")).ToHaveAttributeAsync("aria-pressed", "true");
        await noor.LooksAt("Wat doet wie? Klopt het?");
        var again = noor.Card("behalve als ik ziek ben.");
        await Expect(Answer(again, "Klopt")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Answer(again, "Klopt niet")).ToHaveAttributeAsync("aria-pressed", "false");
        await again.GetByRole(AriaRole.Button, new() { Name = "Ja, dat doe ik" }).ClickAsync();
        await Expect(again).ToContainTextAsync("Jij zei: ja, dat doe ik");
    }

    private static ILocator Answer(ILocator promise, string answer) =>
        promise
            .GetByRole(AriaRole.Group, new() { Name = "Rico zegt" })
            .GetByRole(AriaRole.Button, new() { Name = answer, Exact = true });

    private static async Task Promises(Professional noor, string we, string he)
    {
        if (await noor.Field("Wat beloven wij?").CountAsync() == 0)
            await noor.Presses("Afspraak toevoegen");
        await noor.Field("Wat beloven wij?").FillAsync(we);
        await noor.Field("Wat belooft Rico?").FillAsync(he);
        await noor.Sends("Wat beloven wij?");
        await noor.Sees(he);
    }

    private async Task<(Professional, Professional)> Two(Person one, Person other, string at)
    {
        var both = await Open(Rico, one, other);
        foreach (var each in both)
            await each.LooksAt(at);
        return (both[0], both[1]);
    }
}
