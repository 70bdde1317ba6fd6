using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>What makes this field different can be typed in, changed, and taken away.</summary>
public sealed class DescribingTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string House = "Huis zoeken in Drieslanden";

    [Fact]
    public async Task A4_an_action_is_described_when_it_is_added_and_later_and_everyone_sees_it()
    {
        var table = await Open(Rico, Noor, Piet);
        var (noor, piet) = (table[0], table[1]);
        foreach (var each in table)
            await each.LooksAt("Werk: VCA");

        await noor.Field("Nieuwe actie bij Werk en inkomen").PressSequentiallyAsync(House);
        await noor.Presses("Meer invullen");
        var form = noor.Form("Nieuwe actie bij Werk en inkomen");
        await form.GetByLabel("Klaar als").PressSequentiallyAsync("Er is een sleutel");
        await form.GetByLabel("Dit kan snel").CheckAsync();
        await form.GetByLabel("Geen plek? Wat is er aan de hand?").PressSequentiallyAsync("Wachtlijst");
        await form.GetByLabel("Plek in de rij").PressSequentiallyAsync("5");
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Plan B", Exact = true })
            .PressSequentiallyAsync("Kamer bij zijn zus");
        await form.GetByLabel("Voorstel: wie?").SelectOptionAsync("werkgeverspunt");
        await Look.At(noor.Window, "actie, meer invullen");
        await noor.Sends("Nieuwe actie bij Werk en inkomen");

        var card = piet.Card(House);
        foreach (
            var words in new[]
            {
                "Klaar als: Er is een sleutel",
                "Kan snel",
                "Wachtlijst · plek 5 in de rij · plan B: Kamer bij zijn zus",
            }
        )
            await Expect(card).ToContainTextAsync(words);

        await noor.Action(House).Opens("Meer invullen");
        await noor.Card(House).GetByLabel("Oude baas bellen").CheckAsync();
        await noor.Card(House).GetByLabel("Plek in de rij").FillAsync("");
        await noor.Card(House).GetByLabel("Plek in de rij").PressSequentiallyAsync("2");
        await Look.At(noor.Window, "actie, iets anders");
        await Professional.Presses(noor.Card(House).GetByRole(AriaRole.Button, new() { Name = "Bewaren" }));

        await Expect(card).ToContainTextAsync("plek 2 in de rij");
        await Expect(card).ToContainTextAsync("eerst: Oude baas bellen");
        await Expect(piet.Card("Oude baas bellen over werk")).ToContainTextAsync("Dit maakt 1 andere actie mogelijk.");
    }

    [Fact]
    public async Task A2_what_is_possible_is_asked_first_and_a_situation_has_a_date_a_writer_and_a_history()
    {
        var (noor, piet) = (await Opens(Noor, Rico), await Opens(Piet, Rico));
        foreach (var each in new[] { noor, piet })
            await each.LooksAt("Zorgverzekering");
        await noor.Presses("Situatie aanvullen");
        await noor.Field("Wat kan er wel?").PressSequentiallyAsync("Zijn huisarts kent hem.");
        await noor.Field("Hoe staat het met zorg?").PressSequentiallyAsync("Hulp bij slapen.");
        await noor.Form("Hoe staat het met zorg?").GetByLabel("Dit liep al voor de detentie").CheckAsync();
        await noor.Form("Hoe staat het met zorg?")
            .GetByLabel("Stopt op, als niemand iets doet")
            .FillAsync("2027-04-04");
        await noor.Sends("Hoe staat het met zorg?");

        var seen = piet.Middle.Locator(".situation").Filter(new() { HasText = "Zijn huisarts kent hem." });
        await Expect(seen).ToContainTextAsync("Wat kan: Zijn huisarts kent hem.Hulp bij slapen.");
        await Expect(seen).ToContainTextAsync("stopt op 4 april als niemand iets doet");
        await Expect(seen).ToContainTextAsync("Noor Demo, 2 maart");

        var own = noor.Middle.Locator(".situation").Filter(new() { HasText = "Zijn huisarts kent hem." });
        await Professional.Presses(own.GetByRole(AriaRole.Button, new() { Name = "Meer bij" }));
        await own.GetByLabel("Hoe is het nu?").PressSequentiallyAsync("Hulp bij slapen is gestart.");
        await Professional.Presses(own.GetByRole(AriaRole.Button, new() { Name = "Wijzigen" }).First);
        await Expect(seen).ToContainTextAsync("Hulp bij slapen is gestart.");
        await Look.At(noor.Window, "situatie, meer");

        await Professional.Presses(own.GetByRole(AriaRole.Button, new() { Name = "Weghalen" }));
        await noor.Answers("Ja, weghalen");
        await Expect(seen).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A2_an_optional_life_area_is_added_and_can_be_talked_about()
    {
        var noor = await Opens(Noor, Rico);
        await noor.Presses("Leefgebied toevoegen");
        await noor.Presses("Opleiding");
        await noor.LooksAt("Opleiding");
        await noor.Presses("Punt toevoegen");
        await noor.Field("Nieuw punt op de agenda").PressSequentiallyAsync("Terug naar school");
        await noor.Form("Nieuw punt op de agenda").GetByLabel("Leefgebied").SelectOptionAsync("education");
        await noor.Sends("Nieuw punt op de agenda");
        await noor.LooksAt("Terug naar school");
    }

    [Fact]
    public async Task H1_a_long_word_makes_no_page_wider_and_arabic_ends_on_its_own_side()
    {
        var noor = await Opens(Noor, Rico);
        await noor.LooksAt("Zorgverzekering");
        await noor.Window.IsWide(320, 720);
        await noor.Presses("Situatie aanvullen");
        await noor.Adds("Hoe staat het met zorg?", "Arbeidsongeschiktheidsverzekeringsmaatschappijen helpen");
        await noor.Adds("Nieuw besluit", "Mail naar een.heel.lange.naam.van.een.mens@voorbeeld-organisatie.example");
        await noor.Sees("Mail naar een.heel");
        await noor.Window.DoesNotScrollSideways();

        await noor.Adds("Wat zegt Rico? In eigen woorden", "أريد العودة إلى المنزل (ID) مع أمي.");
        await noor.Sees("مع أمي.");
        Assert.True(
            await noor.Page.EvaluateAsync<bool>(
                """
                () => {
                  const words = [...document.querySelectorAll('q')].find((each) => each.textContent.includes('أمي')).firstChild;
                  const left = (at) => {
                    const range = document.createRange();
                    range.setStart(words, at);
                    range.setEnd(words, at + 1);
                    return range.getBoundingClientRect().left;
                  };
                  return left(words.length - 1) < left(0);
                }
                """
            )
        );
    }

    [Fact]
    public async Task D3_he_takes_back_a_goal_that_he_did_not_mean()
    {
        var table = await Open(Rico, Noor, Joost);
        var rico = await OpensScreen(table[1]);
        await table[0].LeadsIntoConversation();
        await table[0].LooksAt("Wat wil jij? (Rico)");
        await rico.Presses("Nieuw doel");
        await rico.Window.Page.GetByLabel("Wat wil je?").PressSequentiallyAsync("Ik wil een fiets.");
        await rico.Presses("Zeg het");
        await table[0].Sees("Ik wil een fiets.");

        await rico.LeafsTo("Ik wil een fiets.");
        await rico.Presses("Toch niet");

        await table[0].SeesNoMore("Ik wil een fiets.");
        await rico.DoesNotSee("Ik wil een fiets.");
    }
}
