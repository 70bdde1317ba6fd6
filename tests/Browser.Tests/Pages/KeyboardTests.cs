using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>H1: a whole conference with nothing but a keyboard.</summary>
public sealed class KeyboardTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Area = "Werk en inkomen";

    [Theory]
    [InlineData(1440, 980)]
    [InlineData(1024, 600)]
    public async Task H1_noor_prepares_leads_and_closes_a_conference_by_keyboard_alone(int width, int height)
    {
        var window = await OpensWindow(
            Noor.Name,
            change: options => options.ViewportSize = new() { Width = width, Height = height }
        );
        var (page, hands) = (window.Page, new Keyboard(window.Page));
        var noor = new Professional(window, Noor);
        await window.GoesTo("/");

        await hands.Presses("Naar de inhoud");
        await hands.Presses(Noor.Name);
        await hands.Presses("T2V6 · Kevin");
        await hands.Presses("Punt toevoegen");
        await hands.Types("Nieuw punt op de agenda", "Verlof aanvragen");
        await page.Keyboard.PressAsync("Enter");
        await Expect(noor.Agenda).ToContainTextAsync("Verlof aanvragen");

        await hands.Presses("Overleg starten");
        await noor.IsIn("Vooroverleg");
        await hands.Presses("Gesprek", within: "Vooroverleg");
        await Expect(noor.Question).ToContainTextAsync("Kevin kijkt dan mee.");
        await hands.Presses("Ja, begin het gesprek");
        await noor.IsIn("Gesprek");

        await hands.Presses("Werk met fietsen");
        await hands.Presses("Bespreek dit nu");
        await Expect(noor.Agenda.GetByRole(AriaRole.Button).Filter(new() { HasText = "Werk met fietsen" }))
            .ToContainTextAsync("Nu");
        await hands.Presses("Ik pak dit op");
        await noor.Action("fietsenzaak").IsMine();
        await Adds($"Nieuwe actie bij {Area}", "Werkplaats bellen");
        await Adds("Wat zegt Kevin? In eigen woorden", "Ik werk graag alleen.");
        await Adds("Nieuw besluit", "Kevin kijkt eerst een dag mee.");
        await hands.Presses("Afspraak toevoegen");
        await hands.Types("Wat beloven wij?", "We bellen de fietsenzaak.");
        await hands.Types("Wat belooft Kevin?", "Ik ga kijken.");
        await page.Keyboard.PressAsync("Enter");
        await noor.Sees("Ik ga kijken.");

        await hands.Presses("Wat doet wie? Je mag nee zeggen");
        await hands.Presses("Ja, dat doe ik", within: "fietsenzaak");
        await noor.Sees("Jij zei: ja, dat doe ik");
        await hands.Presses("Ik pak dit op", within: "Werkplaats bellen");
        await hands.Types("Vervalt, omdat", "Er is nu geen huis vrij.", within: "convenantwoning");
        await page.Keyboard.PressAsync("Enter");
        await noor.Sees("Alles heeft een plek.");

        await hands.Presses("Nabespreking");
        await noor.IsIn("Nabespreking");
        await hands.Presses("Wat doet wie? Je mag nee zeggen");
        await hands.Presses("Overleg afsluiten");
        await hands.Presses("Ja, afsluiten");
        await noor.Sees("Dit overleg is afgesloten op");

        async Task Adds(string label, string text)
        {
            await hands.Types(label, text);
            await page.Keyboard.PressAsync("Enter");
            await noor.Sees(text);
            await Expect(noor.Field(label)).ToHaveValueAsync("");
        }
    }

    [Fact]
    public async Task H1_a_dialog_gives_the_focus_back_to_where_it_was()
    {
        var noor = await Opens(Noor, Rico);
        var hands = new Keyboard(noor.Page);
        await noor.Starts();
        await hands.Presses("Gesprek", within: "Vooroverleg");
        await Expect(noor.Question).ToBeVisibleAsync();
        await noor.Page.Keyboard.PressAsync("Escape");
        await Expect(noor.Question).ToHaveCountAsync(0);
        await Expect(
                noor.Page.GetByRole(AriaRole.Group, new() { Name = "Deel van het overleg" })
                    .GetByRole(AriaRole.Button, new() { Name = "Gesprek" })
            )
            .ToBeFocusedAsync();
    }

    [Fact]
    public async Task H1_rico_answers_speaks_and_says_a_goal_by_keyboard_alone()
    {
        var table = await Open(Rico, Noor, Joost);
        var window = await OpensWindow(
            "the detainee",
            change: options => options.ViewportSize = new() { Width = 1366, Height = 900 }
        );
        var (rico, hands) = (new DetaineesScreen(window), new Keyboard(window.Page));
        await window.GoesTo("/scherm");
        var code = await table[1].AsksScreenCode();
        await Expect(window.Page.GetByLabel("Vul de code in.")).ToBeFocusedAsync();
        await window.Page.Keyboard.TypeAsync(code);
        await window.Page.Keyboard.PressAsync("Enter");
        await rico.Waits();
        await table[0].LeadsIntoConversation();

        await Expect(rico.Heading).ToBeVisibleAsync();
        await hands.Presses("Volgende");
        await Expect(rico.Heading).ToBeFocusedAsync();
        for (var page = 0; page < 9 && !await rico.Button("Ja, klopt").IsVisibleAsync(); page++)
            await hands.Presses("Volgende");
        await hands.Presses("Ja, klopt");
        await Expect(rico.Button("Ja, klopt")).ToHaveAttributeAsync("aria-pressed", "true");
        await hands.Presses("Ik wil iets zeggen");
        await table[0].IsTold("Rico wil iets zeggen");
        await hands.Presses("Nieuw doel");
        await window.Page.Keyboard.TypeAsync("Ik wil mijn zus vaker zien.");
        await hands.Presses("Zeg het");
        await rico.Sees("Je doel staat erbij.");
        await hands.Presses("Scherm leeg");
        await Expect(rico.Button("Scherm weer aan")).ToBeFocusedAsync();
    }
}
