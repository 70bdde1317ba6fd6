using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>From an installation without cases to invited, by one coordinator in a real browser.</summary>
public sealed class PreparingTests(SiteWithoutCases site) : RoomTest(site), IClassFixture<SiteWithoutCases>
{
    private const int AtMost = 40;

    [Fact]
    public async Task B6_from_no_cases_to_invited_in_at_most_forty_actions()
    {
        var noor = new Preparer(await NewWindow());
        await noor.Window.GoesTo("/");

        await noor.Presses("Noor Demo", partly: true);
        await noor.Follows("Nieuwe casus");
        await noor.Fills("Voornaam (nodig)", "Sem");
        await noor.Chooses("Wie brengt de casus in?", "Gemeente Drieslanden");
        await noor.Fills("Begin van de detentie", "2027-02-22");
        await noor.Fills("Datum van vrijlating", "2027-04-14");
        await noor.Fills("Wanneer hoorde Sem dat dit overleg komt?", "2027-03-01");
        await noor.Presses("Casus maken");
        await noor.Reads("Welk overleg wordt dit?");
        await noor.Presses("Agenda maken");
        await noor.Reads("Agenda · 50 minuten");
        foreach (var person in new[] { Joost, Ans, Irfan, Bram, Lotte, Daan })
            await noor.Presses($"{person.Name} toevoegen");
        await noor.Fills("Dag", "2027-03-08");
        await noor.Fills("Tijd", "10:00");
        await noor.Presses("Tijd bewaren");
        await Expect(noor.Page.GetByText("maandag 8 maart, 10:00 uur")).ToBeVisibleAsync();
        await noor.Presses("Agenda openen");
        await noor.Fills("Link naar het videogesprek", "https://teams.example/overleg");
        await noor.Presses("Uitnodiging klaarzetten");
        await noor.Presses("Ik heb ze zelf uitgenodigd");
        await Expect(noor.Page.GetByText("Je hebt iedereen zelf uitgenodigd.")).ToBeVisibleAsync();
        Assert.True(noor.Actions <= AtMost, $"It took {noor.Actions} actions.");
        Assert.DoesNotContain("Sem", await noor.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sem", noor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task B3_a_point_is_moved_by_keys_by_buttons_and_by_dragging()
    {
        var noor = await Drafts();

        await noor.Grip("Zorg").FocusAsync();
        await noor.Page.Keyboard.PressAsync("ArrowUp");
        await noor.PointsAre(
            "Welkom",
            "Wat wil jij? (Sem)",
            "Identiteitsbewijs",
            "Onderdak",
            "Werk en inkomen",
            "Zorg",
            "Schulden",
            "Afspraken doornemen"
        );
        await Expect(noor.Grip("Zorg")).ToBeFocusedAsync();

        await noor.Presses("Schulden omhoog");
        await noor.PointsAre(
            "Welkom",
            "Wat wil jij? (Sem)",
            "Identiteitsbewijs",
            "Onderdak",
            "Werk en inkomen",
            "Schulden",
            "Zorg",
            "Afspraken doornemen"
        );

        await noor.Drags("Identiteitsbewijs", to: "Schulden");
        await noor.PointsAre(
            "Welkom",
            "Wat wil jij? (Sem)",
            "Onderdak",
            "Werk en inkomen",
            "Schulden",
            "Identiteitsbewijs",
            "Zorg",
            "Afspraken doornemen"
        );

        await noor.Page.ReloadAsync();
        await noor.PointsAre(
            "Welkom",
            "Wat wil jij? (Sem)",
            "Onderdak",
            "Werk en inkomen",
            "Schulden",
            "Identiteitsbewijs",
            "Zorg",
            "Afspraken doornemen"
        );
    }

    [Fact]
    public async Task B3_two_coordinators_prepare_the_same_agenda_and_a_list_holds_still_under_a_hand()
    {
        var noor = await Drafts();
        await noor.Fills("Iemand toevoegen", "Tessa");
        await noor.Presses("Tessa Voorbeeld toevoegen");
        await Expect(noor.Page.GetByText("Vervanger: Tessa Voorbeeld")).ToBeVisibleAsync();
        var tessa = new Preparer(await NewWindow());
        await tessa.Window.SignsInAs(Tessa);
        await tessa.Page.GotoAsync(noor.Page.Url);
        await tessa.Grip("Zorg").FocusAsync();

        await noor.Presses("Schulden omhoog");
        await noor.Fills("Nieuw punt", "De sleutel");
        await noor.Page.GetByLabel("Nieuw punt").PressAsync("Enter");

        await Expect(tessa.Grip("De sleutel")).ToBeVisibleAsync();
        await Expect(tessa.Grip("Zorg")).ToBeFocusedAsync();
        await tessa.PointsAre(
            "Welkom",
            "Wat wil jij? (Sem)",
            "Identiteitsbewijs",
            "Onderdak",
            "Werk en inkomen",
            "Schulden",
            "Zorg",
            "Afspraken doornemen",
            "De sleutel"
        );
        await tessa.Page.GetByRole(AriaRole.Button, new() { Name = "in de volgorde – toon" }).ClickAsync();
        await tessa.PointsAre(
            "Welkom",
            "Wat wil jij? (Sem)",
            "Identiteitsbewijs",
            "Onderdak",
            "Schulden",
            "Werk en inkomen",
            "Zorg",
            "Afspraken doornemen",
            "De sleutel"
        );
    }

    [Fact]
    public async Task DR1_of_two_coordinators_who_begin_together_both_prepare_the_first_draft()
    {
        var noor = await Begins();
        await noor.Fills("Iemand toevoegen", "Tessa");
        await noor.Presses("Tessa Voorbeeld toevoegen");
        await Expect(noor.Page.GetByText("Vervanger: Tessa Voorbeeld")).ToBeVisibleAsync();
        var line = NewLine();
        var tessa = new Preparer(await OpensWindow("the other coordinator", line));
        await tessa.Window.SignsInAs(Tessa);
        await tessa.Window.GoesTo(new Uri(noor.Page.Url).AbsolutePath);
        await tessa.Page.GetByLabel("Vervolg").CheckAsync();

        line.IsCut();
        await tessa.Presses("Agenda maken");
        await noor.Presses("Agenda maken");
        await noor.Reads("Agenda · 50 minuten");
        line.ComesBack();

        await tessa.PointsAre(
            "Welkom",
            "Wat wil jij? (Sem)",
            "Identiteitsbewijs",
            "Onderdak",
            "Werk en inkomen",
            "Schulden",
            "Zorg",
            "Afspraken doornemen"
        );
        await Expect(tessa.Page.GetByText("Dit kan op dit moment niet.")).ToHaveCountAsync(0);
        await noor.Fills("Dag", "2027-03-08");
        await noor.Fills("Tijd", "10:00");
        await noor.Presses("Tijd bewaren");
        await noor.Presses("Agenda openen");
        foreach (var both in new[] { noor, tessa })
            await Expect(both.Page.GetByRole(AriaRole.Button, new() { Name = "Uitnodiging klaarzetten" }))
                .ToBeVisibleAsync();
    }

    [Fact]
    public async Task ME8_without_a_mail_server_the_coordinator_invites_and_the_page_has_the_text_and_the_addresses()
    {
        var noor = await Drafts();
        await noor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        foreach (var person in new[] { Joost, Irfan })
        {
            await noor.Fills("Iemand toevoegen", person.Name);
            await noor.Presses($"{person.Name} toevoegen");
        }
        await noor.Fills("Dag", "2027-03-08");
        await noor.Fills("Tijd", "10:00");
        await noor.Presses("Tijd bewaren");
        await noor.Presses("Agenda openen");
        await Expect(noor.Page.GetByText("Nazorg verstuurt hier geen mail. Je nodigt iedereen zelf uit."))
            .ToBeVisibleAsync();
        await Pastes(noor, "Nu deelnemen<https://teams.microsoft.com/l/meetup-join/AAA?x=1>\r\nVergadering-id: 363");
        await Expect(noor.Page.GetByLabel("Link naar het videogesprek"))
            .ToHaveValueAsync("https://teams.microsoft.com/l/meetup-join/AAA?x=1");
        await noor.Presses("Uitnodiging klaarzetten");

        var message = noor.Page.GetByRole(AriaRole.Region, new() { Name = "Uitnodiging", Exact = true });
        await Expect(message).ToContainTextAsync("Het overleg is op maandag 8 maart 2027, van 10:00 tot 10:50 uur.");
        await Expect(message).ToContainTextAsync("https://teams.microsoft.com/l/meetup-join/AAA?x=1");
        await Expect(message).ToContainTextAsync("Zet de adressen bij BCC.");
        await Expect(message.GetByRole(AriaRole.Link, new() { Name = "Agendabestand om mee te sturen" }))
            .ToBeVisibleAsync();
        await message.GetByRole(AriaRole.Button, new() { Name = "mailadressen" }).ClickAsync();
        await Expect(message.GetByText("Gekopieerd")).ToBeVisibleAsync();
        var copied = await noor.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Equal(3, copied.Split("; ").Count(address => address.Contains('@', StringComparison.Ordinal)));
        var ready = noor.Page.GetByRole(AriaRole.Link, new() { Name = "Uitgenodigd" });
        await Expect(ready).ToContainTextAsync("Nog nodig: het bericht zelf sturen");
        await Look.At(noor.Window, "inviting by hand");
        await noor.IsAccessible();

        await noor.Presses("Ik heb ze zelf uitgenodigd");
        await noor.InvitationsSay("Je hebt iedereen zelf uitgenodigd.");
        await Expect(noor.Page.Locator("#uitnodigen")).ToBeFocusedAsync();
        await Expect(ready).ToContainTextAsync("klaar");
        await Expect(ready).Not.ToContainTextAsync("Nog nodig");

        await noor.Presses("Meer over Irfan Model");
        await noor.Presses("Mag niet meedoen");
        await noor.Presses("Ja, ", partly: true);
        await Expect(noor.Page.GetByRole(AriaRole.Region, new() { Name = "Voor wie niet meer meedoet" }))
            .ToContainTextAsync("Je bent niet meer uitgenodigd");
        await Expect(message).ToHaveCountAsync(0);
        await noor.Presses("Ik heb het laten weten");
        await noor.InvitationsSay("Je hebt iedereen zelf uitgenodigd.");

        await noor.Presses("Overleg afzeggen");
        await noor.Presses("Ja, afzeggen");
        await noor.InvitationsSay("Zeg het overleg zelf af.");
        await noor.Presses("Ik heb het zelf afgezegd");
        await noor.InvitationsSay("Je hebt het overleg zelf afgezegd.");
    }

    /// <summary>As from a mail, with everything around the link.</summary>
    private static async Task Pastes(Preparer noor, string text)
    {
        await noor.Page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await noor.Page.GetByLabel("Link naar het videogesprek").FocusAsync();
        await noor.Page.Keyboard.PressAsync("ControlOrMeta+V");
    }

    [Fact]
    public async Task B7_what_the_dossier_needs_is_filled_in_on_the_page_that_says_so()
    {
        var noor = await Drafts();
        var dossier = noor.Page.GetByRole(AriaRole.Link, new() { Name = "Dossier compleet" });

        await dossier.ClickAsync();
        await Expect(noor.Page.GetByLabel("Wie brengt de casus in?")).ToBeFocusedAsync();
        await noor.Chooses("Wie brengt de casus in?", "Gemeente Drieslanden");
        await noor.Fills("Begin van de detentie", "2027-02-22");
        await noor.Fills("Wanneer hoorde Sem dat dit overleg komt?", "2027-03-01");
        await noor.Presses("Gegevens bewaren");

        await Expect(dossier).ToContainTextAsync("Nog nodig: datum van vrijlating en casemanager van de PI");
        await dossier.ClickAsync();
        await Expect(noor.Page.GetByLabel("Sem komt vrij op")).ToBeFocusedAsync();
        await noor.Fills("Sem komt vrij op", "2027-04-14");
        await noor.Presses("Datum wijzigen");
        await noor.Presses("Ja, wijzigen");
        await Expect(dossier).ToContainTextAsync("Nog nodig: casemanager van de PI");
        await noor.Fills("Begin van de detentie", "2027-04-15");
        await noor.Presses("Gegevens bewaren");
        await Expect(noor.Page.GetByLabel("Begin van de detentie")).ToBeFocusedAsync();
        await Expect(noor.Page.GetByText("De vrijlating ligt voor het begin van de detentie.")).ToBeVisibleAsync();
        await noor.IsAccessible();
    }

    [Fact]
    public async Task A8_everybody_without_a_ground_gets_one_in_one_press_each_his_own()
    {
        var noor = await Drafts();
        foreach (var person in new[] { Joost, Lotte, Daan })
            await noor.Presses($"{person.Name} toevoegen");
        var open = noor.Page.GetByText("Nog geen grond: 3 deelnemers");
        await open.ClickAsync();
        await Expect(
                noor.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Lotte Dummy Toestemming · Helpen bij schulden" })
            )
            .ToBeCheckedAsync();
        await noor.IsAccessible();
        await noor.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Daan Denkbeeld" }).UncheckAsync();
        await noor.Fills("Wanneer vond Sem dit goed?", "2027-03-01");
        await noor.Presses("Vastleggen voor 2 deelnemers");

        await Expect(noor.Page.GetByText("Nog geen grond: 1 deelnemer")).ToBeVisibleAsync();
        await noor.Presses("Meer over Lotte Dummy");
        await Expect(noor.Page.GetByText("Schulden: goed sinds 1 maart")).ToBeVisibleAsync();
        await Expect(noor.Page.GetByLabel("Waarvoor doet Lotte Dummy mee?")).ToHaveValueAsync("Helpen bij schulden");
        await noor.Presses("Meer over Joost Proef");
        await Expect(noor.Page.GetByLabel("Op welke grond?").First).ToHaveValueAsync("pbw18a");
    }

    [Fact]
    public async Task E4_the_next_conference_starts_from_what_is_open()
    {
        var noor = await Begins();
        var reference = new Uri(noor.Page.Url).Segments[2].TrimEnd('/');
        await noor.Page.Submits(
            reference,
            """{"type":"draftConference","conference":"first","conferenceType":"start","minutes":30,"facilitator":"pr","points":[{"id":"p1","title":"Welkom"},{"id":"p2","title":"De sleutel"},{"id":"p3","title":"Wie belt wie","segment":"debrief"}]}""",
            """{"type":"setConferenceTime","conference":"first","plannedAt":"2027-03-02T10:00:00Z","minutes":30}""",
            """{"type":"openConference","conference":"first"}""",
            """{"type":"addGoal","id":"g1","text":"Mijn dochter zien"}""",
            """{"type":"addGoal","id":"g2","text":"Een eigen plek","lifeArea":"housing"}""",
            """{"type":"setGoalState","goal":"g2","state":"parked"}""",
            """{"type":"addAction","id":"a1","text":"Schuldeisers bellen","lifeArea":"debts","visibility":"shared"}""",
            """{"type":"addAction","id":"a2","text":"Pasfoto maken","lifeArea":"identity","visibility":"shared"}""",
            """{"type":"addAction","id":"a3","text":"Bezoek aanvragen","goal":"g1","visibility":"shared"}""",
            """{"type":"addAction","id":"a4","text":"Klaar werk","lifeArea":"care","visibility":"shared"}""",
            """{"type":"startConference","conference":"first"}""",
            """{"type":"enterSegment","conference":"first","segment":"dialogue"}""",
            """{"type":"claimAction","action":"a1"}""",
            """{"type":"deferAction","action":"a2","due":"2027-05-01"}""",
            """{"type":"claimAction","action":"a3"}""",
            """{"type":"claimAction","action":"a4"}""",
            """{"type":"completeAction","action":"a4"}""",
            """{"type":"closeConference","conference":"first"}"""
        );

        string[] agenda =
        [
            "Vooroverleg: wie kan wat doen?",
            "Welkom: wat is al gelukt?",
            "Hoe gaat het? (Sem)",
            "Identiteitsbewijs",
            "Onderdak",
            "Schulden",
            "Wat nog openstaat",
            "De sleutel",
            "Afspraken doornemen",
            "Wie belt wie",
        ];
        await Expect(noor.Page.Locator(".types__preview li")).ToContainTextAsync(agenda);
        await noor.Presses("Agenda maken");
        await noor.PointsAre(agenda[1..^1]);
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_the_field_and_in_a_summary_with_the_focus_and_typed_text_survives_a_reload()
    {
        var noor = new Preparer(await NewWindow());
        await noor.Window.SignsInAs(Noor);
        await noor.Window.GoesTo("/nieuw");

        await noor.Fills("PI staat in", "Veenwijk");
        await noor.Presses("Casus maken");
        await Expect(noor.Page.GetByRole(AriaRole.Group, new() { Name = "Kijk nog één ding na" })).ToBeFocusedAsync();
        await noor.Follows("Vul een voornaam in.");
        await Expect(noor.Page.GetByLabel("Voornaam (nodig)")).ToBeFocusedAsync();

        await noor.Page.ReloadAsync();
        await Expect(noor.Page.GetByLabel("PI staat in")).ToHaveValueAsync("Veenwijk");
    }

    [Fact]
    public async Task In_a_window_of_320_pixels_nothing_scrolls_sideways()
    {
        var noor = await Drafts();
        await noor.Window.IsWide(320, 800);
        await noor.Window.DoesNotScrollSideways();
        await noor.Presses("Wijzig Onderdak");
        await noor.Presses("Meer over Noor Demo");
        await noor.Window.DoesNotScrollSideways();
        await noor.Window.GoesTo("/nieuw");
        await Expect(noor.Page.GetByLabel("Voornaam (nodig)")).ToBeVisibleAsync();
        await noor.Window.DoesNotScrollSideways();
    }

    [Fact]
    public async Task Axe_finds_nothing_on_any_page_of_preparing()
    {
        var noor = new Preparer(await NewWindow());
        await noor.Window.SignsInAs(Noor);
        await noor.Window.GoesTo("/nieuw");
        await noor.Presses("Casus maken");
        await noor.IsAccessible();
        await noor.Fills("Voornaam (nodig)", "Sem");
        await noor.Presses("Casus maken");
        await noor.Reads("Welk overleg wordt dit?");
        await noor.IsAccessible();
        await noor.Presses("Agenda maken");
        await noor.Presses("Joost Proef toevoegen");
        await noor.Presses("Meer over Joost Proef");
        await noor.Presses("Wijzig Onderdak");
        await noor.IsAccessible();
        await noor.Presses("Mag niet meedoen");
        await noor.IsAccessible();
    }

    [Fact]
    public async Task An_action_at_a_point_without_an_area_asks_for_one()
    {
        var noor = await Drafts();
        await noor.Follows("Naar het overleg");
        var room = new Professional(noor.Window, Noor);
        await room.LooksAt("Welkom");
        await room.Field("Nieuwe actie").FillAsync("Een brief van de bank uitzoeken");
        await noor.Chooses("Bij welk leefgebied?", "Schulden");
        await room.Sends("Nieuwe actie");
        await room.LooksAt("Schulden");
        await Expect(noor.Page.GetByRole(AriaRole.Heading, new() { Name = "Een brief van de bank uitzoeken" }))
            .ToBeVisibleAsync();
    }

    private async Task<Preparer> Drafts()
    {
        var noor = await Begins();
        await noor.Presses("Agenda maken");
        await noor.Reads("Agenda · 50 minuten");
        return noor;
    }

    private async Task<Preparer> Begins()
    {
        var noor = new Preparer(await NewWindow());
        await noor.Window.SignsInAs(Noor);
        await noor.Window.GoesTo("/nieuw");
        await noor.Fills("Voornaam (nodig)", "Sem");
        await noor.Presses("Casus maken");
        await noor.Reads("Welk overleg wordt dit?");
        return noor;
    }

    private Task<Window> NewWindow() => OpensWindow("a coordinator");
}
