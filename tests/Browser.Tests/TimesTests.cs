using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Finding a time: free slots, and asking everyone by a personal link, in real browsers.</summary>
public sealed class TimesTests(SiteWithoutCases site) : RoomTest(site), IClassFixture<SiteWithoutCases>
{
    private const string Gone = "Deze link werkt niet meer. Vraag de procesregisseur om een nieuwe.";
    private const string Thanks = "Dank je. Je kunt je antwoord nog veranderen tot de tijd vaststaat.";

    private const string TimeIs = "De tijd is gekozen: donderdag 4 maart, 9:00 tot 9:50 uur.";

    private static readonly string[] Times = ["Woensdag 3 maart", "Donderdag 4 maart"];

    [Fact]
    public async Task FT5_a_free_time_is_chosen_with_one_press()
    {
        var noor = await Prepares();

        await noor.Presses("Zoek een tijd");
        await Expect(noor.Page.GetByText("6 tijden van 50 minuten gevonden.")).ToBeVisibleAsync();
        await Look.At(noor.Window, "times found");
        await noor.Presses("Kies woensdag 3 maart, 13:00");

        await Expect(noor.Page.GetByText("woensdag 3 maart, 13:00 uur")).ToBeVisibleAsync();
        await Expect(noor.Page.Locator("#wanneer")).ToBeFocusedAsync();
        await Expect(noor.Page.GetByRole(AriaRole.Button, new() { Name = "Zoek een tijd" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task FT3_everyone_is_asked_by_an_own_link_and_the_coordinator_sees_the_answers_come_and_fixes_the_best()
    {
        var noor = await Prepares(Joost, Irfan, Ans);
        await noor.AsksFor("woensdag 3 maart, 9:00", "donderdag 4 maart, 9:00");
        await Expect(noor.Page.GetByText("0 van 3 hebben geantwoord.")).ToBeVisibleAsync();
        await Expect(noor.Page.GetByText("Deze mensen kregen geen mail.")).ToBeVisibleAsync();

        var irfan = await OpensLink("Irfan", await noor.CopiesLink(Irfan));
        await irfan.Chooses(Times[0], "Kan niet");
        await irfan.Chooses(Times[1], "Kan");
        await irfan.Sends();
        await Expect(irfan.Window.Page.GetByText(Thanks)).ToBeVisibleAsync();
        var joost = await OpensLink("Joost", await noor.CopiesLink(Joost));
        await joost.Chooses(Times[0], "Kan");
        await joost.Chooses(Times[1], "Liever niet, maar het kan");
        await joost.Sends();
        await Expect(joost.Window.Page.GetByText(Thanks)).ToBeVisibleAsync();

        await Expect(noor.Page.GetByText("2 van 3 hebben geantwoord.")).ToBeVisibleAsync();
        var rows = noor.Page.GetByRole(AriaRole.Region, new() { Name = "Wie kan wanneer?" }).Locator(".slots__one");
        await Expect(rows.First).ToContainTextAsync("donderdag 4 maart, 9:00");
        await Expect(rows.First).ToContainTextAsync("Kan: 1Irfan Model");
        await Expect(rows.First).ToContainTextAsync("Liever niet: 1Joost Proef");
        await Expect(rows.First).ToContainTextAsync("Nog geen antwoord: 1Ans Sjabloon");
        await Expect(rows.Last).ToContainTextAsync("Kan niet: 1Irfan Model");
        await Look.At(noor.Window, "times asked");

        await noor.Presses("Kies donderdag 4 maart, 9:00");
        await Expect(noor.Page.GetByText("donderdag 4 maart, 9:00 uur")).ToBeVisibleAsync();
        await Expect(noor.Page.GetByText("Wie kan wanneer?")).ToHaveCountAsync(0);
        var outcome = noor.Page.GetByRole(AriaRole.Region, new() { Name = "Wie kan er dan?" });
        await Expect(outcome).ToContainTextAsync("Kan: 1Irfan Model");
        await Expect(outcome).ToContainTextAsync("Gaf geen antwoord: 1Ans Sjabloon");
        await outcome.GetByText("De andere tijden").ClickAsync();
        await Expect(outcome).ToContainTextAsync("Kan niet: 1Irfan Model");
        await Look.At(noor.Window, "time chosen");
        await irfan.Chooses(Times[0], "Kan");
        await irfan.Sends();
        await Expect(irfan.Window.Page.GetByText(TimeIs)).ToBeVisibleAsync();
        await Look.At(irfan.Window, "poll chosen");
        await irfan.Window.Page.ReloadAsync();
        await Expect(irfan.Window.Page.GetByText(TimeIs)).ToBeVisibleAsync();
        await noor.Presses("Agenda openen");
        await Expect(noor.Page.GetByLabel("Link naar het videogesprek")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_of_the_link_is_small_plain_and_works_by_keyboard()
    {
        var noor = await Prepares(Irfan);
        await noor.AsksFor("woensdag 3 maart, 9:00", "donderdag 4 maart, 9:00");
        var irfan = await OpensLink("Irfan", await noor.CopiesLink(Irfan));
        var page = irfan.Window.Page;
        await Expect(page.GetByRole(AriaRole.Group))
            .ToContainTextAsync(
                ["Woensdag 3 maart, 9:00 tot 9:50 uur", "Donderdag 4 maart, 9:00 tot 9:50 uur"],
                new() { IgnoreCase = true }
            );
        await Look.At(irfan.Window, "poll empty");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Group).First.GetByLabel("Kan", new() { Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await new Keyboard(page).Presses("Verstuur");
        await Expect(page.GetByText("Kies wat voor jou geldt.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Group).Last.GetByLabel("Kan", new() { Exact = true })).ToBeFocusedAsync();
        await Look.At(irfan.Window, "poll missing");
        await page.Keyboard.PressAsync("Space");
        await new Keyboard(page).Presses("Verstuur");
        await Expect(page.GetByText(Thanks)).ToBeVisibleAsync();
        await Look.At(irfan.Window, "poll sent");
        await Look.WithLargerText(irfan.Window, "poll");

        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Group).First.GetByLabel("Liever niet, maar het kan")).ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Group).Last.GetByLabel("Kan", new() { Exact = true })).ToBeCheckedAsync();
        Assert.DoesNotContain(
            "Sem",
            await page.ContentAsync() + await page.TitleAsync() + new Uri(page.Url).GetLeftPart(UriPartial.Path),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task FT2_what_was_chosen_survives_a_lost_line_and_a_reload_and_is_sent_once()
    {
        var noor = await Prepares(Irfan);
        await noor.AsksFor("woensdag 3 maart, 9:00", "donderdag 4 maart, 9:00");
        var line = NewLine();
        var irfan = await OpensLink("Irfan", await noor.CopiesLink(Irfan), line);

        await irfan.Chooses(Times[0], "Kan niet");
        await irfan.Window.Page.ReloadAsync();
        await Expect(irfan.Slot(Times[0]).GetByLabel("Kan niet")).ToBeCheckedAsync();
        await irfan.Chooses(Times[1], "Kan");
        line.IsCut();
        await irfan.Sends();
        await Expect(irfan.Window.Page.GetByText("Je antwoord is bewaard en wordt vanzelf verstuurd."))
            .ToBeVisibleAsync();
        await Expect(noor.Page.GetByText("0 van 1 hebben geantwoord.")).ToBeVisibleAsync();
        line.ComesBack();

        await Expect(irfan.Window.Page.GetByText(Thanks)).ToBeVisibleAsync();
        await Expect(noor.Page.GetByText("1 van 1 heeft geantwoord.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task FT4_a_link_that_is_wrong_says_what_to_do()
    {
        foreach (var fragment in new[] { "", "#niets", "#" + new string('a', 3000) })
        {
            var window = await OpensWindow("somebody");
            window.ExpectsFailedRequests = true;
            await window.GoesTo("/peiling" + fragment);
            await Expect(window.Page.GetByText(Gone)).ToBeVisibleAsync();
            if (fragment.Length == 0)
                await Look.At(window, "poll gone");
        }
    }

    [Fact]
    public async Task A_time_of_ones_own_is_put_to_everybody_too()
    {
        var noor = await Prepares(Irfan);
        await noor.Fills("Dag", "2027-03-09");
        await noor.Fills("Tijd", "10:30");
        await noor.Presses("Leg deze tijd ook voor");
        await Expect(noor.Page.GetByLabel("Voorleggen: dinsdag 9 maart, 10:30")).ToBeCheckedAsync();
        await Expect(noor.Page.GetByText("Zet bij twee of meer tijden een vinkje bij Voorleggen.")).ToBeVisibleAsync();
        await noor.AsksFor(2, "woensdag 3 maart, 9:00");

        var irfan = await OpensLink("Irfan", await noor.CopiesLink(Irfan));
        await Expect(irfan.Slot("Dinsdag 9 maart, 10:30 tot 11:20 uur")).ToBeVisibleAsync();
        await Expect(irfan.Window.Page.GetByRole(AriaRole.Group)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task FT5_asking_can_be_stopped()
    {
        var noor = await Prepares(Irfan);
        await noor.AsksFor("woensdag 3 maart, 9:00", "donderdag 4 maart, 9:00");
        await noor.Presses("Stop met vragen");
        await noor.Presses("Ja, stoppen");
        await Expect(noor.Page.GetByText("Wie kan wanneer?")).ToHaveCountAsync(0);
        await Expect(noor.Page.GetByRole(AriaRole.Button, new() { Name = "Zoek een tijd" })).ToBeVisibleAsync();
    }

    private async Task<Seeker> Prepares(params Person[] people)
    {
        var window = await OpensWindow("a coordinator");
        window.ExpectsFailedRequests = true;
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var noor = new Preparer(window);
        await window.SignsInAs(Noor);
        await window.GoesTo("/nieuw");
        await noor.Fills("Voornaam (nodig)", "Sem");
        await noor.Presses("Casus maken");
        await noor.Presses("Agenda maken");
        await noor.Reads("Agenda · 50 minuten");
        foreach (var person in people)
        {
            await noor.Fills("Iemand toevoegen", person.Name);
            await noor.Presses($"{person.Name} toevoegen");
        }
        return new Seeker(noor);
    }

    private async Task<Invitee> OpensLink(string who, string fragment, Line? line = null)
    {
        var window = await OpensWindow(who, line);
        window.ExpectsFailedRequests = true;
        await window.GoesTo("/peiling" + fragment);
        return new Invitee(window);
    }

    /// <summary>A coordinator who seeks a time.</summary>
    private sealed class Seeker(Preparer preparer)
    {
        public Window Window => preparer.Window;

        public IPage Page => preparer.Page;

        public Task Presses(string name) => preparer.Presses(name);

        public Task Fills(string label, string text) => preparer.Fills(label, text);

        public Task AsksFor(params string[] times) => AsksFor(times.Length, times);

        /// <param name="all">With those that were marked before.</param>
        public async Task AsksFor(int all, params string[] times)
        {
            await Presses("Zoek een tijd");
            foreach (var time in times)
                await Page.GetByLabel($"Voorleggen: {time}").CheckAsync();
            await Presses($"Vraag iedereen wat kan: {all} tijden");
            await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Wie kan wanneer?" })).ToBeVisibleAsync();
        }

        /// <summary>What follows the # in this person's link.</summary>
        public async Task<string> CopiesLink(Person person)
        {
            var row = Page.Locator(".poll__links li").Filter(new() { HasText = person.Name });
            await row.GetByRole(AriaRole.Button).ClickAsync();
            await Expect(row.GetByText("Gekopieerd")).ToBeVisibleAsync();
            var link = await Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
            return new Uri(link).Fragment;
        }
    }

    /// <summary>Somebody with a link and nothing else.</summary>
    private sealed class Invitee(Window window)
    {
        public Window Window { get; } = window;

        public ILocator Slot(string day) => Window.Page.GetByRole(AriaRole.Group, new() { Name = day });

        public Task Chooses(string day, string words) =>
            Slot(day).GetByLabel(words, new() { Exact = true }).CheckAsync();

        public Task Sends() => Window.Page.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
    }
}
