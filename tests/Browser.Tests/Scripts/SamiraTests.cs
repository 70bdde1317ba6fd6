using Browser.Tests.Stage;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Scripts;

/// <summary>The live script of Samira's case, line by line. The warning about a diagnosis word comes with F4.</summary>
public sealed class SamiraTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Eviction = "Ontruiming stilzetten tot en met 30 april";
    private const string FirstWeekend = "Eerste weekend: 29 maart is tweede paasdag";

    [Fact]
    public async Task C5_irfan_is_first_and_bram_who_pressed_too_is_told_kindly()
    {
        var both = await Open(Samira, Irfan, Bram);
        foreach (var each in both)
            await each.LooksAt("Huis houden");
        var (irfan, bram) = (both[0], both[1]);
        await bram.Action(Eviction).IsOpen();

        await Race.RightAfterEachOther(irfan.Action(Eviction).Claim, bram.Action(Eviction).Claim);

        var (winner, loser) = await Race.WinnerAsync(Eviction, irfan, bram);
        await loser.Action(Eviction).WasPickedUpBy(winner.Person);
        await loser
            .Action(Eviction)
            .Card.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Niet nodig" })
            .ClickAsync();
        await Expect(loser.Action(Eviction).Outcome).ToHaveCountAsync(0);
        await loser.Action(Eviction).IsOf(winner.Person);
    }

    [Fact]
    public async Task A9_joost_moves_the_release_to_26_march_what_comes_after_25_march_is_flagged_and_everybody_is_told_once()
    {
        var table = await Open(Samira, Joost, Noor, Bram);
        var (joost, noor, bram) = (table[0], table[1], table[2]);
        foreach (var each in table)
            await Said.IsWrittenDown(each.Page);
        await bram.LooksAt("Geld vanaf 29 maart");
        await joost.LooksAt("Tijdlijn");

        await joost.Page.GetByLabel("Samira komt vrij op").FillAsync("2027-03-26");
        await joost.Presses("Datum wijzigen");
        await joost.Answers("Ja, wijzigen");

        foreach (var each in table)
            await each.Sees("Samira komt vrij op vrijdag 26 maart. Dat was 29 maart.");
        await bram.Sees("Valt na de laatste werkdag voor vrijlating");
        await Expect(bram.Action(FirstWeekend).Card).ToContainTextAsync("Valt na de laatste werkdag voor vrijlating");
        await Expect(bram.Action("Uitkering on hold").Card).Not.ToContainTextAsync("Valt na");
        await InOrder(joost, "Laatste werkdag voor vrijlating", "Samira komt vrij");
        foreach (var each in new[] { noor, bram })
        {
            await Said.Includes(each.Page, "De datum van vrijlating is veranderd.");
            Assert.Equal(1, await Said.Times(each.Page, "De datum van vrijlating is veranderd."));
        }

        await Rewords(joost, FirstWeekend, "Geldvoorschot en OV-kaart op donderdag 25 maart klaarleggen");
        await Expect(bram.Card("op donderdag 25 maart klaarleggen")).ToBeVisibleAsync();
        await bram.Presses("Gezien");
        await bram.Page.ReloadAsync();
        await bram.LooksAt("Geld vanaf 29 maart");
        await bram.SeesNoMore("Dat was 29 maart.");
    }

    [Fact]
    public async Task C1_irfan_leaves_early_he_is_shown_as_gone_and_his_actions_stay_his_with_a_deputy()
    {
        var table = await Open(Samira, Irfan, Noor);
        var (irfan, noor) = (table[0], table[1]);
        foreach (var each in table)
            await each.LooksAt("Huis houden");
        await irfan.Action(Eviction).IsPickedUp();
        await irfan.Action(Eviction).IsMine();
        await irfan.Action(Eviction).Opens("Een vervanger kiezen");
        await irfan.Action(Eviction).Card.GetByLabel("Vervanger als je er niet bent").SelectOptionAsync("dep-wc");
        await irfan
            .Action(Eviction)
            .Card.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Vastleggen" })
            .First.ClickAsync();
        await Expect(noor.Action(Eviction).Card).ToContainTextAsync("Vervanger: Vera Invaller");
        await Expect(noor.Here("Woonstichting De Plank")).ToBeVisibleAsync();

        await irfan.Page.CloseAsync();

        await Expect(noor.Here("Woonstichting De Plank")).ToHaveCountAsync(0);
        await Expect(noor.Away("Woonstichting De Plank")).ToBeVisibleAsync();
        await noor.Action(Eviction).IsOf(Irfan);
        await Expect(noor.Action(Eviction).Card).ToContainTextAsync("Vervanger: Vera Invaller");
    }

    private static async Task Rewords(Professional joost, string action, string words)
    {
        await joost.LooksAt("Geld vanaf 29 maart");
        await joost.Action(action).Opens("Andere woorden");
        await joost.Action(action).Card.GetByLabel("In andere woorden").FillAsync(words);
        await joost
            .Action(action)
            .Card.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Wijzigen" })
            .First.ClickAsync();
    }

    private static async Task InOrder(Professional reader, string first, string then)
    {
        var text = await reader.Middle.GetByRole(Microsoft.Playwright.AriaRole.List).Last.InnerTextAsync();
        Assert.True(
            text.IndexOf(first, StringComparison.Ordinal) < text.IndexOf(then, StringComparison.Ordinal),
            $"{first} comes after {then}: {text}"
        );
    }
}
