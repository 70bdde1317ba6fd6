using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>
/// C6: what hands do to fields, key by key. Days are those of which day and month have the same number: the browser asks
/// for them in the order of its own language.
/// </summary>
public sealed class TypingTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Broken = "Deze pagina doet het nu niet.";

    [Fact]
    public async Task C6_a_year_can_be_typed_into_the_day_of_the_conference_and_half_of_it_survives_a_reload()
    {
        var noor = await Prepares();
        await noor.Presses("Wijzig de tijd");
        var day = noor.Page.Locator(".when input[type=date]");
        await day.FocusAsync();

        await noor.Page.Keyboard.TypeAsync("03032");
        await Expect(day).ToHaveValueAsync("0002-03-03");
        await noor.Page.ReloadAsync();
        await noor.Presses("Wijzig de tijd");
        await Expect(noor.Page.GetByText(Broken)).ToHaveCountAsync(0);
        await day.FocusAsync();
        await noor.Page.Keyboard.TypeAsync("03032");
        await noor.Presses("Tijd bewaren");
        await Expect(noor.Page.GetByText("Vul de hele datum in: ook het jaar.")).ToBeVisibleAsync();
        await Expect(day).ToBeFocusedAsync();

        await noor.Page.Keyboard.TypeAsync("03032027");
        await Expect(day).ToHaveValueAsync("2027-03-03");
        await noor.Presses("Tijd bewaren");
        await Expect(noor.Page.GetByText("woensdag 3 maart, 10:00 uur")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task C6_another_day_typed_over_the_one_that_stands_there_is_that_day()
    {
        var noor = await Prepares();
        await noor.Presses("Wijzig de tijd");
        var day = noor.Page.Locator(".when input[type=date]");
        await day.FocusAsync();
        await noor.Page.Keyboard.PressAsync("Delete");
        await noor.Page.Keyboard.TypeAsync("0404");
        await Expect(day).ToHaveValueAsync("2027-04-04");
        await noor.Presses("Tijd bewaren");
        await Expect(noor.Page.GetByText("zondag 4 april, 10:00 uur")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task C6_every_field_for_a_date_takes_a_year_digit_by_digit()
    {
        var noor = await Prepares();
        await noor.Page.GetByText("Gegevens van de casus wijzigen").ClickAsync();
        foreach (
            var label in new[]
            {
                "Begin van de detentie",
                "Wanneer hoorde Rico dat dit overleg komt?",
                "Rico komt vrij op",
            }
        )
            await TypesYear(noor.Page, noor.Page.GetByLabel(label));
        await noor.Window.GoesTo("/nieuw");
        foreach (var label in new[] { "Begin van de detentie", "Datum van vrijlating" })
            await TypesYear(noor.Page, noor.Page.GetByLabel(label));
        var room = await Opens(Noor, Rico);
        await room.LooksAt("Werk: VCA");
        await room.Field("Nieuwe actie bij Werk en inkomen").PressSequentiallyAsync("Bellen");
        await TypesYear(room.Page, room.Page.GetByLabel("Klaar voor").First);
    }

    [Fact]
    public async Task C6_a_field_that_was_emptied_is_empty_and_takes_new_text_alone()
    {
        var noor = await Prepares();
        var link = noor.Page.GetByLabel("Link naar het videogesprek");
        await link.ClickAsync();
        await Replaces(noor.Page, "https://video.example/AAA");
        await noor.Presses("Uitnodiging klaarzetten");
        await Expect(noor.Page.Locator(".standing")).ToBeVisibleAsync();

        await link.ClickAsync();
        await Empties(noor.Page);
        await Expect(link).ToHaveValueAsync("");
        await noor.Page.Keyboard.TypeAsync("https://video.example/BBB");
        await Expect(link).ToHaveValueAsync("https://video.example/BBB");
    }

    [Fact]
    public async Task C6_plain_words_that_were_emptied_take_new_words_alone()
    {
        var noor = await Opens(Noor, Rico);
        await noor.LooksAt("Werk: VCA");
        var card = noor.Action("Oude baas bellen over werk na 13 april");
        await card.Opens("Woorden voor Rico");
        var plain = card.Card.GetByLabel("Zo leest Rico het");
        await Expect(plain).Not.ToHaveValueAsync("");
        await plain.ClickAsync();
        await Empties(noor.Page);
        await Expect(plain).ToHaveValueAsync("");
        await noor.Page.Keyboard.TypeAsync("We bellen.");
        await Expect(plain).ToHaveValueAsync("We bellen.");
    }

    [Fact]
    public async Task H1_what_is_missing_is_said_in_Dutch_beside_the_field_which_gets_the_focus()
    {
        var noor = await Opens(Noor, Rico);
        await noor.LooksAt("Werk: VCA");
        var card = noor.Action("Oude baas bellen over werk na 13 april");
        await card.Opens("Andere woorden");
        await card.Card.GetByRole(AriaRole.Button, new() { Name = "Wijzigen", Exact = true }).ClickAsync();
        var words = card.Card.GetByLabel("In andere woorden");
        await Expect(card.Card.GetByText("Vul dit in.")).ToBeVisibleAsync();
        await Expect(words).ToBeFocusedAsync();
        await Expect(words).ToHaveAttributeAsync("aria-invalid", "true");

        await noor.Page.Keyboard.TypeAsync("  ");
        await Expect(card.Card.GetByText("Vul dit in.")).ToHaveCountAsync(0);
        await noor.Page.Keyboard.PressAsync("Enter");
        await Expect(card.Card.GetByText("Vul dit in.")).ToBeVisibleAsync();
        await noor.Page.Keyboard.TypeAsync("Baas bellen");
        await noor.Page.Keyboard.PressAsync("Enter");
        await Expect(noor.Middle.GetByRole(AriaRole.Heading, new() { Name = "Baas bellen" })).ToBeVisibleAsync();
    }

    private static async Task TypesYear(IPage page, ILocator field)
    {
        await field.FocusAsync();
        foreach (var key in "03032")
            await page.Keyboard.TypeAsync($"{key}");
        await Expect(field).ToHaveValueAsync("0002-03-03");
        await Expect(page.GetByText(Broken)).ToHaveCountAsync(0);
        await page.Keyboard.TypeAsync("027");
        await Expect(field).ToHaveValueAsync("2027-03-03");
        await Expect(field).ToBeFocusedAsync();
    }

    private static async Task Empties(IPage page)
    {
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Delete");
    }

    private static async Task Replaces(IPage page, string text)
    {
        await Empties(page);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Noor prepares Rico's conference of tomorrow at ten.</summary>
    private async Task<Preparer> Prepares()
    {
        var noor = new Preparer(await OpensWindow("a coordinator"));
        await noor.Window.SignsInAs(Noor);
        await noor.Window.GoesTo($"/casus/{Rico.Reference}/voorbereiden");
        await Expect(noor.Page.GetByRole(AriaRole.Heading, new() { Name = "Wanneer" })).ToBeVisibleAsync();
        return noor;
    }
}
