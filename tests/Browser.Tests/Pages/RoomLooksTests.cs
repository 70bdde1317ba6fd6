using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>H1: every state of the room, for axe and for the eye, wide and narrow.</summary>
public sealed class RoomLooksTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Boss = "Oude baas bellen over werk na 13 april";

    [Fact]
    public async Task H1_the_room_of_each_role_before_the_conference()
    {
        var table = await Open(Rico, Noor, Joost, Piet);
        await Look.At(table[0].Window, "overleg gepland, regisseur");
        await Look.At(table[1].Window, "overleg gepland, casemanager");
        await table[2].LooksAt("Werk: VCA");
        await Look.At(table[2].Window, "overleg gepland, partner");
    }

    [Fact]
    public async Task H1_the_room_in_each_segment()
    {
        var table = await Open(Kevin, Noor, Sjoerd);
        await table[0].Starts();
        await Look.At(table[0].Window, "vooroverleg, regisseur");
        await Look.At(table[1].Window, "vooroverleg, politie");
        await table[0].EntersSegment("Gesprek");
        await table[0].Discusses("Een deur die dicht kan");
        await table[1].ReadsAbout("Een deur die dicht kan");
        await Look.At(table[0].Window, "gesprek, regisseur");
        await Look.At(table[1].Window, "gesprek, politie");
        await table[0].EntersSegment("Nabespreking");
        await Look.At(table[0].Window, "nabespreking, regisseur");
    }

    [Fact]
    public async Task H1_everything_that_opens()
    {
        var table = await Open(Rico, Noor, Joost);
        var (noor, joost) = (table[0], table[1]);
        await noor.Starts();
        await noor.Page.GetByRole(AriaRole.Button, new() { Name = "Gesprek" }).First.ClickAsync();
        await Look.At(noor.Window, "vraag voor het gesprek");
        await noor.Answers("Ja, begin het gesprek");
        await noor.LooksAt("Werk: VCA");
        await noor.Card("Ik wil gewoon weer de bouw in")
            .GetByRole(AriaRole.Button, new() { Name = "Meer" })
            .ClickAsync();
        await noor.Action(Boss).Opens("Meer invullen");
        await noor.Presses("Situatie aanvullen");
        await noor.Presses("Afspraak toevoegen");
        await noor.Presses("Notitie toevoegen");
        foreach (
            var field in new[]
            {
                "Nieuwe actie bij Werk en inkomen",
                "Wat zegt Rico? In eigen woorden",
                "Nieuw besluit",
                "Wat beloven wij?",
                "Nieuwe notitie",
            }
        )
            await noor.Field(field).FillAsync("Zo maar iets");
        await noor.Form("Nieuwe notitie").GetByLabel("Wie mag dit zien?").SelectOptionAsync("restricted");
        await Look.At(noor.Window, "alles open");
        await noor.Form("Nieuwe notitie").GetByLabel("Wie mag dit zien?").SelectOptionAsync("shared");
        await noor.Sends("Nieuwe notitie");
        await Look.At(noor.Window, "vraag voor het tonen");
        await noor.Answers("Terug");

        await joost.Page.GetByRole(AriaRole.Button, new() { Name = "Scherm voor Rico" }).First.ClickAsync();
        await Expect(joost.Question.GetByText("vul deze code in")).ToBeVisibleAsync();
        await Look.At(joost.Window, "code voor het scherm");
        await joost.Answers("Sluiten");
        await joost.LooksAt("Werk: VCA");
        await joost.Action("VCA-cursus in de PI regelen").Opens("Teruggeven");
        await Look.At(joost.Window, "eigen actie open");
    }

    [Fact]
    public async Task H1_a_lost_race_and_a_lost_line()
    {
        var line = NewLine();
        var fatima = await Opens(Fatima, Rico);
        var piet = await Opens(Piet, Rico, line);
        foreach (var each in new[] { fatima, piet })
        {
            await each.LooksAt("Werk: VCA");
            await each.Action(Boss).IsOpen();
        }
        await Race.AtOnce(piet.Action(Boss).Claim, fatima.Action(Boss).Claim);
        var (_, loser) = await Race.WinnerAsync(Boss, piet, fatima);
        await Look.At(loser.Window, "net te laat");

        line.IsCut();
        await piet.IsTold("Geen verbinding. Wat je typt, blijft bewaard.");
        await piet.Adds("Nieuwe actie bij Werk en inkomen", "Werkkleding regelen");
        await piet.Sees("Niet verstuurd.");
        await Look.At(piet.Window, "geen verbinding");
    }

    [Fact]
    public async Task H1_the_closing_round_the_timeline_and_the_end()
    {
        var table = await Open(Kevin, Noor, Joost);
        var (noor, joost) = (table[0], table[1]);
        await noor.LeadsIntoConversation();
        foreach (var each in table)
            await each.LooksAt("Wat doet wie? Je mag nee zeggen");
        await noor.Presses("Overleg afsluiten");
        await noor.Answers("Ja, afsluiten");
        await noor.Sees("Geef ze eerst een plek.");
        await Look.At(noor.Window, "afspraken doornemen, regisseur");
        await Look.At(joost.Window, "afspraken doornemen, casemanager");
        await Look.WithLargerText(noor.Window, "afspraken doornemen");

        await joost.LooksAt("Tijdlijn");
        await Look.At(joost.Window, "tijdlijn");
        await joost.Page.GetByLabel("Kevin komt vrij op").FillAsync("2027-06-16");
        await joost.Presses("Datum wijzigen");
        await Look.At(joost.Window, "vraag voor de datum");
        await joost.Answers("Ja, wijzigen");
        await joost.Sees("Dat was 30 juni.");
        await Look.At(joost.Window, "datum gewijzigd");
        await Look.WithLargerText(joost.Window, "tijdlijn");

        foreach (var card in new[] { "Zoeken naar een convenantwoning", "Gesprek over een baan" })
        {
            await noor.Card(card).GetByLabel("Vervalt, omdat").FillAsync("Kevin zoekt zelf verder.");
            await noor.Card(card).GetByRole(AriaRole.Button, new() { Name = "Laten vervallen" }).ClickAsync();
        }
        await noor.Sees("Alles heeft een plek.");
        await noor.Presses("Overleg afsluiten");
        await noor.Answers("Ja, afsluiten");
        await noor.Sees("Dit overleg is afgesloten op");
        await Look.At(noor.Window, "afgesloten");
    }

    [Fact]
    public async Task H1_larger_letters_forced_colours_and_reduced_motion()
    {
        var noor = await Opens(Noor, Rico);
        await noor.LeadsIntoConversation();
        await noor.Discusses("Werk: VCA");
        await Look.WithLargerText(noor.Window, "gesprek");
        await noor.Page.EmulateMediaAsync(
            new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce }
        );
        await Look.At(noor.Window, "gesprek, eigen kleuren");
        var moving = await noor.Page.EvaluateAsync<int>(
            "() => document.getAnimations().filter(each => each.effect.getComputedTiming().duration > 1).length"
        );
        Assert.Equal(0, moving);
    }
}
