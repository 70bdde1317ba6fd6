using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>The detainee is heard, and his screen says only what is so.</summary>
public sealed class VoiceTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Jargon = "BRP-inschrijving indienen i.o.m. GGZ en CJIB";

    [Fact]
    public async Task D3_his_sign_stands_on_every_screen_until_somebody_heard_it_and_he_is_told()
    {
        var table = await Open(Rico, Noor, Joost, Piet);
        var (noor, joost, piet) = (table[0], table[1], table[2]);
        await piet.Page.SetViewportSizeAsync(320, 720);
        var rico = await OpensScreen(joost);
        foreach (var each in table)
            await Said.IsWrittenDown(each.Page);
        await noor.LeadsIntoConversation();
        await piet.Presses("Agenda");
        await noor.Page.EvaluateAsync("() => window.scrollTo(0, document.body.scrollHeight)");

        await rico.Presses("Ik snap het niet");
        await rico.Presses("Ik wil iets zeggen");

        foreach (var each in table)
        {
            await Expect(each.Bands.GetByText("Rico snapt het even niet").First).ToBeInViewportAsync();
            await Expect(each.Bands.GetByText("Rico wil iets zeggen").First).ToBeInViewportAsync();
            await Said.Includes(each.Page, "Rico snapt het even niet.");
        }
        await Look.At(piet.Window, "een hand, smal", 320, 720);
        await Look.At(noor.Window, "een hand");
        await Expect(piet.Bands.GetByRole(AriaRole.Button, new() { Name = "Gehoord" })).ToHaveCountAsync(0);

        await Professional.Presses(
            joost.Bands.GetByRole(AriaRole.Button, new() { Name = "Gehoord (Rico snapt het even niet)" })
        );

        await rico.Sees("Ze hebben je gezien.");
        await Expect(rico.Button("Ik snap het niet")).ToBeVisibleAsync();
        await Expect(rico.Button("Hand omlaag")).ToBeVisibleAsync();
        foreach (var each in table)
        {
            await each.IsToldNoMore("Rico snapt het even niet");
            await each.IsTold("Rico wil iets zeggen");
        }
    }

    [Fact]
    public async Task SC6_jargon_does_not_reach_him_and_his_words_are_asked_for_in_one_press()
    {
        var table = await Open(Rico, Noor, Joost, Lotte);
        var (noor, joost, lotte) = (table[0], table[1], table[2]);
        var rico = await OpensScreen(joost);
        await noor.LeadsIntoConversation();
        foreach (var each in table)
            await each.LooksAt("Schulden op een rij");

        await lotte.Field("Nieuwe actie bij Schulden").PressSequentiallyAsync(Jargon);
        await lotte.Sees("Rico leest: “We praten over je schulden.”");
        await lotte.Sends("Nieuwe actie bij Schulden");

        await rico.LeafsTo("We praten over je schulden.");
        await rico.DoesNotSee("BRP");
        await Expect(joost.Side).ToContainTextAsync("Nog in woorden voor Rico (1)");
        await Expect(lotte.Card(Jargon)).ToContainTextAsync("Rico ziet dit nog niet in deze woorden.");
        await Look.At(joost.Window, "woorden gevraagd");
        await Professional.Presses(joost.Card(Jargon).GetByRole(AriaRole.Button, new() { Name = "Zeg het voor Rico" }));
        await Expect(joost.Card(Jargon).GetByLabel("Zo leest Rico het:")).ToBeFocusedAsync();
        await joost.Page.Keyboard.TypeAsync("We regelen een adres voor je post.");
        await Professional.Presses(joost.Card(Jargon).GetByRole(AriaRole.Button, new() { Name = "Vastleggen" }));

        await rico.LeafsTo("We regelen een adres voor je post.");
        await Expect(joost.Side).Not.ToContainTextAsync("Nog in woorden voor Rico");
    }

    [Fact]
    public async Task C8_what_he_says_is_not_right_is_marked_there_counted_and_listed()
    {
        var table = await Open(Rico, Noor, Joost);
        var (noor, joost) = (table[0], table[1]);
        var rico = await OpensScreen(joost);
        await Said.IsWrittenDown(noor.Page);
        await noor.LeadsIntoConversation();
        await noor.LooksAt("Zorgverzekering");

        await rico.SaysNotRightTo("Joost regelt dat voor 6 april.");

        await Expect(noor.Card("Zorgverzekering starten")).ToContainTextAsync("Rico zegt: klopt niet");
        await Expect(noor.Side).ToContainTextAsync("Rico is niet zeker (1)");
        await Said.Includes(noor.Page, "Rico zegt “klopt niet” bij “Zorgverzekering starten per 13 april”.");
    }

    [Fact]
    public async Task VI4_after_the_conference_his_plan_stays_on_his_screen()
    {
        var table = await Open(Rico, Noor, Joost);
        var noor = table[0];
        var rico = await OpensScreen(table[1]);
        await noor.LeadsIntoConversation();
        await noor.LooksAt("Werk: VCA");
        await noor.Action("Oude baas bellen").IsPickedUp();
        await noor.Action("Oude baas bellen").IsMine();
        await noor.LooksAt("Wat doet wie? Klopt het?");
        await noor.Presses("Overleg afsluiten");
        await noor.Answers("Ja, afsluiten");

        await Expect(rico.Band).ToContainTextAsync("Het gesprek is klaar. Dit is jouw plan.");
        await rico.LeafsTo("We bellen je oude baas.");
        await rico.Sees("Noor doet dit.");
        await rico.DoesNotSee("Klopt");
        await Expect(rico.Button("Ik wil iets zeggen")).ToHaveCountAsync(0);
        await Look.At(rico.Window, "scherm, het plan na het gesprek", 1366, 900);
    }

    [Fact]
    public async Task A9_a_moved_day_of_release_is_told_to_him_in_words()
    {
        var table = await Open(Rico, Noor, Joost);
        var rico = await OpensScreen(table[1]);
        await table[0].LeadsIntoConversation();
        await rico.LeafsTo("Je komt vrij op 13 april.");

        var joost = table[1];
        await joost.LooksAt("Tijdlijn");
        await joost.Page.GetByLabel("Rico komt vrij op").FillAsync("2027-04-05");
        await joost.Presses("Datum wijzigen");
        await joost.Answers("Ja, wijzigen");

        await rico.Sees("De dag dat je vrij komt is veranderd.");
        await rico.LeafsTo("Je komt vrij op 5 april. Eerst was dat 13 april.");
    }
}
