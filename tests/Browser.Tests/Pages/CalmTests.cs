using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>C6 and H1: what others do never takes the page out of one's hands.</summary>
public sealed class CalmTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Boss = "Oude baas bellen over werk na 13 april";

    [Fact]
    public async Task C6_who_types_keeps_focus_words_and_place_while_everything_around_changes()
    {
        var table = await Open(Rico, Piet, Noor, Joost);
        var (piet, noor, joost) = (table[0], table[1], table[2]);
        await noor.LeadsIntoConversation();
        await noor.Discusses("Werk: VCA");
        await piet.ReadsAbout("Werk: VCA");
        var field = piet.Field("Nieuwe actie bij Werk en inkomen");
        await field.ClickAsync();
        await field.PressSequentiallyAsync("Werkkle");

        await joost.LooksAt("Werk: VCA");
        await joost.Action(Boss).IsPickedUp();
        await joost.Adds("Nieuwe actie bij Werk en inkomen", "Rijbewijs nakijken");
        await joost.Adds("Wat zegt Rico? In eigen woorden", "Ik wil vroeg beginnen.");
        await piet.Sees("Ik wil vroeg beginnen.");
        await noor.Discusses("Schulden op een rij");
        await piet.IsToldAbout("Schulden op een rij");

        await Expect(field).ToBeFocusedAsync();
        await piet.Page.Keyboard.TypeAsync("ding");
        await Expect(field).ToHaveValueAsync("Werkkleding");
        await piet.ReadsAbout("Werk: VCA");
    }

    [Fact]
    public async Task C6_a_list_under_the_pointer_keeps_its_order_until_one_asks()
    {
        var table = await Open(Rico, Piet, Joost);
        var (piet, joost) = (table[0], table[1]);
        foreach (var each in table)
            await each.LooksAt("Werk: VCA");
        var order = await piet.Middle.GetByRole(AriaRole.Heading, new() { Level = 4 }).AllInnerTextsAsync();
        Assert.Equal(Boss, order[0]);
        await piet.Card("VCA-cursus").HoverAsync();

        await joost.Action(Boss).IsPickedUp();
        await joost.Adds("Nieuwe actie bij Werk en inkomen", "Rijbewijs nakijken");
        await piet.Sees("Rijbewijs nakijken");
        await piet.Action(Boss).IsOf(Joost);

        var now = await piet.Middle.GetByRole(AriaRole.Heading, new() { Level = 4 }).AllInnerTextsAsync();
        Assert.Equal([.. order, "Rijbewijs nakijken"], now);
        await piet.Page.GetByRole(AriaRole.Button, new() { Name = "– toon" }).First.ClickAsync();
        var shown = await piet.Middle.GetByRole(AriaRole.Heading, new() { Level = 4 }).AllInnerTextsAsync();
        Assert.Equal("Rijbewijs nakijken", shown[0]);
    }

    [Fact]
    public async Task H1_announcements_are_polite_and_at_least_three_seconds_apart()
    {
        var table = await Open(Rico, Piet, Joost);
        var (piet, joost) = (table[0], table[1]);
        await Said.IsWrittenDown(piet.Page);
        await joost.LooksAt("Werk: VCA");

        await joost.Adds("Nieuwe actie bij Werk en inkomen", "Eerste");
        await joost.Action(Boss).IsPickedUp();
        await Said.Includes(piet.Page, "Joost Proef heeft “" + Boss + "” opgepakt.");
        await joost.Adds("Nieuwe actie bij Werk en inkomen", "Tweede");
        await Said.Includes(piet.Page, "Nieuwe actie: Tweede.");
        await joost.Adds("Nieuwe actie bij Werk en inkomen", "Derde");
        await Said.Includes(piet.Page, "Nieuwe actie: Derde.");

        var said = await Said.All(piet.Page);
        for (var i = 1; i < said.Count; i++)
            Assert.True(said[i].At - said[i - 1].At >= 2_950, $"{said[i - 1]} and then {said[i]}");
        await Expect(piet.Page.Locator("[aria-live=assertive]")).ToHaveCountAsync(0);
        await Expect(piet.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "opgepakt" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task C7_what_nobody_has_stays_in_view_for_everyone_wherever_one_looks()
    {
        var table = await Open(Rico, Piet, Joost);
        await table[0].LooksAt("Zorgverzekering");
        await Expect(table[0].Side.GetByRole(AriaRole.Button).Filter(new() { HasText = Boss })).ToBeVisibleAsync();
        await table[0].Side.GetByRole(AriaRole.Button).Filter(new() { HasText = Boss }).ClickAsync();
        await table[0].ReadsAbout("Werk: VCA");
    }

    [Fact]
    public async Task C5_a_claim_is_given_back_handed_over_and_accepted()
    {
        var table = await Open(Rico, Piet, Fatima);
        var (piet, fatima) = (table[0], table[1]);
        foreach (var each in table)
            await each.LooksAt("Werk: VCA");
        await piet.Action(Boss).IsPickedUp();
        await piet.Action(Boss).IsMine();
        await piet.Action(Boss).Opens("Vragen of iemand anders dit overneemt");
        await piet.Action(Boss).Card.GetByLabel("Wie vraag je?").SelectOptionAsync("gmA");
        await piet.Action(Boss).Card.GetByRole(AriaRole.Button, new() { Name = "Vraag over te nemen" }).ClickAsync();

        await Expect(fatima.Side).ToContainTextAsync("Jou is gevraagd dit over te nemen");
        await fatima.Action(Boss).Opens();
        await fatima.Action(Boss).Card.GetByRole(AriaRole.Button, new() { Name = "Ja, ik neem het over" }).ClickAsync();
        await fatima.Action(Boss).IsMine();
        await piet.Action(Boss).IsOf(Fatima);

        await fatima.Action(Boss).Chooses("Teruggeven");
        await fatima.Action(Boss).Card.GetByLabel("Teruggeven, omdat").FillAsync("Piet kent de baas.");
        await fatima.Action(Boss).Card.GetByRole(AriaRole.Button, new() { Name = "Teruggeven" }).ClickAsync();
        await piet.Action(Boss).IsOpen();
    }

    [Fact]
    public async Task C5_the_casemanager_accepts_for_the_detainee_and_it_is_on_their_screen_as_their_own()
    {
        var table = await Open(Rico, Noor, Piet, Joost);
        var (noor, piet, joost) = (table[0], table[1], table[2]);
        var screen = await OpensScreen(joost);
        await noor.LeadsIntoConversation();
        foreach (var each in table)
            await each.LooksAt("Werk: VCA");
        await piet.Action(Boss).IsPickedUp();
        await piet.Action(Boss).IsMine();
        await screen.LeafsTo("We bellen je oude baas.");
        await screen.DoesNotSee("Jij doet dit");
        await screen.Sees("Piet doet dit.");

        await piet.Action(Boss).Opens("Vragen of iemand anders dit overneemt");
        await piet.Action(Boss)
            .Card.GetByLabel("Wie vraag je?")
            .SelectOptionAsync(new SelectOptionValue { Label = "Rico" });
        await piet.Action(Boss).Card.GetByRole(AriaRole.Button, new() { Name = "Vraag over te nemen" }).ClickAsync();
        await Expect(joost.Side).ToContainTextAsync("Gevraagd: doet Rico dit zelf?");
        await Expect(noor.Side).ToContainTextAsync("Gevraagd: doet Rico dit zelf?");
        var accept = new LocatorGetByRoleOptions { Name = "Rico zegt: ja, ik neem het over" };
        await Expect(noor.Action(Boss).Card.GetByRole(AriaRole.Button, accept)).ToBeVisibleAsync();
        await Expect(piet.Action(Boss).Card.GetByRole(AriaRole.Button, accept)).ToHaveCountAsync(0);
        await joost.Action(Boss).Card.GetByRole(AriaRole.Button, accept).ClickAsync();

        await Expect(piet.Action(Boss).Card).ToContainTextAsync("Rico doet dit zelf");
        await screen.LeafsTo("Jij doet dit: Oude baas bellen over werk na 13 april.");
        await screen.DoesNotSee("We bellen je oude baas.");
    }
}
