using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>
/// Money from the bespoke budget, from asking to a decision, beside the detainee who never hears of it.
/// </summary>
public sealed class BudgetTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Boss = "Oude baas bellen over werk na 13 april";
    private const string Why = "Geen fonds betaalt werkschoenen";

    [Fact]
    public async Task A10_money_is_asked_changed_and_decided_and_his_screen_never_hears_of_it()
    {
        var table = await Open(Rico, Noor, Piet, Joost);
        var (noor, piet, joost) = (table[0], table[1], table[2]);
        await noor.LeadsIntoConversation();
        var window = await OpensWindow("the detainee");
        var wire = Wire.Of(window.Page);
        await new DetaineesScreen(window).Pairs(await joost.AsksScreenCode());
        foreach (var each in new[] { noor, piet })
            await each.LooksAt("Werk: VCA");

        await piet.Action(Boss).Opens("Geld vragen uit het maatwerkpotje");
        var card = piet.Action(Boss).Card;
        await card.GetByLabel("Waarom past geen ander fonds?").FillAsync(Why);
        await card.GetByLabel("Bedrag in euro").FillAsync("12.50");
        await Press(card, "Geld vragen");
        await Expect(card.GetByText("Vul een bedrag in, bijvoorbeeld 120,50.")).ToBeVisibleAsync();
        await card.GetByLabel("Bedrag in euro").FillAsync("12,50");
        await card.GetByLabel("Welke maatregel is het?").SelectOptionAsync("Maatwerkpotje");
        await Press(card, "Geld vragen");
        await Expect(noor.Action(Boss).Card).ToContainTextAsync("€ 12,50 gevraagd · Maatwerkpotje");
        await Expect(joost.Page.GetByRole(AriaRole.Button, new() { Name = "Beslissen" })).ToHaveCountAsync(0);

        await card.GetByRole(AriaRole.Button, new() { Name = "Aanvraag wijzigen" }).ClickAsync();
        await card.GetByLabel("Bedrag in euro").FillAsync("120,50");
        await Press(card, "Aanvraag bewaren");
        await Expect(noor.Action(Boss).Card).ToContainTextAsync("€ 120,50 gevraagd");
        await noor.Action(Boss).Card.GetByRole(AriaRole.Button, new() { Name = "Beslissen over geld" }).ClickAsync();
        await noor.Action(Boss)
            .Card.GetByLabel("Toekennen, omdat", new() { Exact = true })
            .FillAsync("Past bij het plan");
        await Press(noor.Action(Boss).Card, "Toekennen");

        await Expect(card).ToContainTextAsync("€ 120,50 toegekend");
        await Expect(card).ToContainTextAsync("Past bij het plan");
        await piet.Action(Boss).IsPickedUp();
        await wire.Hears("Piet");
        foreach (var secret in new[] { "12050", "1250", "budget", "werkschoenen", "Past bij het plan" })
            Assert.DoesNotContain(secret, wire.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_a_decision_stands_on_the_page_of_preparing()
    {
        var window = await OpensWindow("a coordinator");
        window.ExpectsFailedRequests = true;
        await window.SignsInAs(Noor);
        await window.GoesTo("/casussen");
        await window.Page.Submits(
            "R7K2",
            $$"""{"type":"requestBudget","action":"A-3","cents":12050,"why":"{{Why}}"}"""
        );
        await window.GoesTo("/casus/R7K2/voorbereiden");
        var waiting = window.Page.GetByRole(AriaRole.Region, new() { Name = "Gevraagd uit het maatwerkpotje" });

        await Expect(waiting).ToContainTextAsync("€ 120,50 gevraagd");
        await waiting.GetByRole(AriaRole.Button, new() { Name = "Beslissen" }).ClickAsync();
        await new Preparer(window).IsAccessible();
        await window.IsWide(320, 800);
        await window.DoesNotScrollSideways();
        await waiting.GetByLabel("Niet toekennen, omdat").FillAsync("Er is een ander fonds");
        await Press(waiting, "Niet toekennen");
        await Expect(waiting).ToHaveCountAsync(0);
    }

    private static Task Press(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}
