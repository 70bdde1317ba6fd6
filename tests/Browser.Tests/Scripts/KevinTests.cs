using Browser.Tests.Stage;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Scripts;

/// <summary>The live script of Kevin's case, line by line.</summary>
public sealed class KevinTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Alert =
        "Bij melding extra aandacht in eerste twee weken na vrijlating. Niet verder verstrekken.";
    private const string House = "Zoeken naar een convenantwoning in Drieslanden";
    private const string Bikes = "Gesprek over een baan in een fietsenzaak in Drieslanden";
    private const string Escalation = "Opschalen naar de stuurgroep: besluit gevraagd vóór 2027-03-19.";

    [Fact]
    public async Task D1_the_screen_connects_during_vooroverleg_waits_and_holds_nothing_of_the_case()
    {
        var table = await Open(Kevin, Noor, Joost);
        await table[0].Starts();

        var window = await OpensWindow("the detainee");
        var wire = Wire.Of(window.Page);
        var kevin = new DetaineesScreen(window);
        await kevin.Pairs(await table[1].AsksScreenCode());
        await kevin.Waits();

        var welcome = await wire.Hears("Welcome");
        Assert.Contains("\"items\":[]", welcome, StringComparison.Ordinal);
        await table[0].LooksAt("Werk met fietsen");
        await table[0].Adds("Nieuwe actie bij Werk en inkomen", "Werkplaats bellen");
        await Expect(table[0].Card("Werkplaats bellen")).ToBeVisibleAsync();
        Assert.Empty(wire.Heard("Changed"));
        foreach (var word in new[] { "Kevin", "fietsen", "Drieslanden", "politie", "C-G1" })
        {
            Assert.DoesNotContain(word, wire.Everything, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(word, await kevin.Holds(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task F2_what_sjoerd_writes_for_the_police_reaches_no_other_window_in_any_form()
    {
        var table = await Open(Kevin, Sjoerd, Noor, Joost);
        var (sjoerd, noor, joost) = (table[0], table[1], table[2]);
        var kevin = await OpensScreen(joost);
        await noor.LeadsIntoConversation();
        await kevin.Reads("Wat wil jij?");
        var (irfan, irfansWire) = await OpensListening(Irfan);
        var (roos, roosWire) = await OpensListening(Roos);
        var kevinsWire = Wire.Of(kevin.Window.Page);
        await kevin.Window.Page.ReloadAsync();
        await kevin.Reads("Wat wil jij?");
        var wires = new[] { irfansWire, roosWire, kevinsWire };
        foreach (var wire in wires)
            await wire.Hears("Welcome");
        var before = wires.Select(wire => wire.Heard("Changed").Count).ToArray();
        var (irfanSaw, roosSaw) = (
            await irfan.Page.Locator("body").InnerTextAsync(),
            await roos.Page.Locator("body").InnerTextAsync()
        );

        foreach (var each in new[] { sjoerd, noor })
            await each.LooksAt("Een deur die dicht kan");
        await sjoerd.Presses("Notitie toevoegen");
        await sjoerd.Field("Nieuwe notitie").FillAsync(Alert);
        await sjoerd.Form("Nieuwe notitie").GetByLabel("Wie mag dit zien?").SelectOptionAsync("restricted");
        await sjoerd.Sends("Nieuwe notitie");
        await noor.Sees(Alert);
        await noor.Sees("Alleen Politie");

        // A change that everyone sees: when it has arrived, everything before it would have arrived too.
        await joost.LooksAt("Werk met fietsen");
        await joost.Adds("Nieuwe actie bij Werk en inkomen", "Samen bellen met de werkplaats");
        await irfan
            .Page.GetByLabel("Open acties en mijn acties")
            .GetByText("Samen bellen met de werkplaats")
            .WaitForAsync();
        await roos
            .Page.GetByLabel("Open acties en mijn acties")
            .GetByText("Samen bellen met de werkplaats")
            .WaitForAsync();
        await kevinsWire.Hears("Samen bellen met de werkplaats");
        for (var i = 0; i < wires.Length; i++)
        {
            Assert.Equal(before[i] + 1, wires[i].Heard("Changed").Count);
            Assert.DoesNotContain("extra aandacht", wires[i].Everything, StringComparison.Ordinal);
            wires[i].CountsWithoutHoles();
        }
        Assert.DoesNotContain(
            "extra aandacht",
            irfanSaw + roosSaw + await irfan.Page.ContentAsync() + await roos.Page.ContentAsync() + await kevin.Holds(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task C5_irfan_and_fatima_race_for_the_house_and_the_loser_becomes_a_supporter()
    {
        var table = await Open(Kevin, Irfan, Fatima);
        foreach (var each in table)
        {
            await each.LooksAt("Een deur die dicht kan");
            await each.Action(House).IsOpen();
        }

        await Race.AtOnce(table[0].Action(House).Claim, table[1].Action(House).Claim);

        var (winner, loser) = await Race.WinnerAsync(House, table[0], table[1]);
        await loser.Action(House).HelpsInstead();
        await winner.Action(House).IsHelpedBy(loser.Person);
    }

    [Theory]
    [InlineData("owner")]
    [InlineData("later")]
    [InlineData("dropped")]
    public async Task C8_closing_is_refused_until_what_nobody_has_gets_an_owner_a_later_date_or_a_reason_to_drop_it(
        string way
    )
    {
        var noor = await Opens(Noor, Kevin);
        await noor.LeadsIntoConversation();
        await noor.LooksAt("Een deur die dicht kan");
        await noor.Action(House).IsPickedUp();
        await noor.Action(House).IsMine();
        await noor.LooksAt("Wat doet wie? Je mag nee zeggen");

        await noor.Presses("Overleg afsluiten");
        await noor.Answers("Ja, afsluiten");
        await noor.Sees("Een paar acties hebben nog niemand. Geef ze eerst een plek.");
        await Expect(
                noor.Middle.GetByRole(Microsoft.Playwright.AriaRole.Listitem).Filter(new() { HasText = Bikes }).Last
            )
            .ToBeVisibleAsync();

        var bikes = noor.Card(Bikes);
        switch (way)
        {
            case "owner":
                await bikes.GetByLabel("Iemand zegt: dat doe ik").SelectOptionAsync("gmA");
                await bikes.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Vastleggen" }).ClickAsync();
                break;
            case "later":
                await bikes.GetByLabel("Later, namelijk voor").FillAsync("2027-05-14");
                await bikes.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Later" }).ClickAsync();
                break;
            default:
                await bikes.GetByLabel("Vervalt, omdat").FillAsync("Kevin zoekt zelf verder.");
                await bikes
                    .GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Laten vervallen" })
                    .ClickAsync();
                break;
        }
        await noor.Sees("Alles heeft een plek.");
        await noor.SeesNoMore("Geef ze eerst een plek.");
        await noor.Presses("Overleg afsluiten");
        await noor.Answers("Ja, afsluiten");
        await noor.Sees("Dit overleg is afgesloten op");
        await noor.SeesNoMore("Het gesprek gaat nu over");
    }

    [Fact]
    public async Task A3_what_kevin_says_aloud_joost_types_word_for_word_and_it_stands_on_top_for_everyone()
    {
        const string Door = "Ik wil rust. Een deur die dicht kan.";
        var table = await Open(Kevin, Joost, Noor, Roos);
        var kevin = await OpensScreen(table[0]);
        await table[1].LeadsIntoConversation();
        foreach (var each in table)
            await each.LooksAt("Een deur die dicht kan");

        await table[0].Adds("Wat zegt Kevin? In eigen woorden", Door);

        foreach (var each in table)
        {
            await Expect(each.Card(Door)).ToContainTextAsync($"{Door}");
            await Expect(each.Middle.GetByRole(Microsoft.Playwright.AriaRole.Article).First).ToContainTextAsync(Door);
        }
        await kevin.LeafsTo(Door);
        await kevin.Reads("Wat wil jij?");
    }

    [Fact]
    public async Task F2_noor_widens_the_escalation_and_is_asked_first_because_kevin_sees_it_then()
    {
        var table = await Open(Kevin, Noor, Joost);
        var noor = table[0];
        var kevin = await OpensScreen(table[1]);
        await noor.LeadsIntoConversation();
        await noor.LooksAt("Een deur die dicht kan");
        await noor.Field("Nieuw besluit").FillAsync(Escalation);
        await noor.Form("Nieuw besluit").GetByLabel("Wie mag dit zien?").SelectOptionAsync("partners");
        await noor.Sends("Nieuw besluit");
        var decision = noor.Card(Escalation);
        await Expect(decision).ToContainTextAsync("Alleen partners");
        await decision.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Meer bij" }).ClickAsync();

        await decision.GetByLabel("Wie mag dit zien?").SelectOptionAsync("shared");
        await decision.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Wijzigen" }).Last.ClickAsync();
        await Expect(noor.Question).ToContainTextAsync("Kevin ziet dit dan ook.");
        await noor.Answers("Terug");
        await Expect(decision).ToContainTextAsync("Alleen partners");
        await decision.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Wijzigen" }).Last.ClickAsync();
        await noor.Answers("Ja, laat het zien");

        var plain = decision.GetByLabel("Zo leest Kevin het");
        await plain.FillAsync(
            "Twee gemeenten praten nog over wie dit betaalt.\nWe vragen de bazen om een besluit.\nDat hoor je op 2 april."
        );
        await decision.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Vastleggen" }).ClickAsync();
        await kevin.LeafsTo("We vragen de bazen om een besluit.");
    }

    private async Task<(Professional, Wire)> OpensListening(Person person)
    {
        var window = await OpensWindow(person.Name);
        await window.SignsInAs(person);
        var wire = Wire.Of(window.Page);
        var professional = new Professional(window, person);
        await professional.Enters(Kevin);
        return (professional, wire);
    }
}
