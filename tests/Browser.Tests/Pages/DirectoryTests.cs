using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

public sealed class DirectoryTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Header = "organisatie;soort;regio;naam;functie;telefoon\n";

    [Fact]
    public async Task B5_one_finds_an_organisation_and_says_that_a_contact_still_holds()
    {
        var window = await OpensAsync(Irfan, "/casussen");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Contacten" }).ClickAsync();
        await Expect(window.Page.GetByText("14 organisaties")).ToBeVisibleAsync();
        await Look.At(window, "contacten");
        await window.Page.GetByLabel("Zoek op naam, functie of organisatie").FillAsync("greet");
        await Expect(window.Page.GetByText("1 organisatie", new() { Exact = true })).ToBeVisibleAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Vrijwilligerspunt Binnenkant" }).ClickAsync();

        await Expect(window.Page.GetByText("Laatst bevestigd op 2 januari 2026, 14 maanden geleden"))
            .ToBeVisibleAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Klopt niet (Greet Voorbij)" }).ClickAsync();
        await Look.At(window, "organisatie, klopt niet");
        await window.Page.GetByLabel("Wat klopt er niet?").FillAsync("Ander nummer");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Melden", Exact = true }).ClickAsync();
        await Expect(window.Page.GetByText("Gemeld op 2 maart 2027: Ander nummer")).ToBeVisibleAsync();
        await Look.At(window, "organisatie, gemeld");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Klopt nog (Greet Voorbij)" }).ClickAsync();
        await Expect(window.Page.GetByText("Vandaag bevestigd")).ToBeVisibleAsync();
        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Contact toevoegen" })).ToHaveCountAsync(0);
        Assert.Equal("Nazorg – contacten", await window.Page.TitleAsync());
    }

    [Fact]
    public async Task B5_a_coordinator_mends_an_entry_and_is_told_beside_the_field_what_is_wrong()
    {
        var window = await OpensAsync(Noor, "/contacten/dePlank");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Wijzigen (Irfan Model)" }).ClickAsync();
        window.ExpectsFailedRequests = true;
        await window.Page.GetByLabel("E-mail").FillAsync("geen adres");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).ClickAsync();
        await Expect(window.Page.GetByText("‘geen adres’ is geen e-mailadres.")).ToBeVisibleAsync();
        await Expect(window.Page.GetByLabel("E-mail")).ToBeFocusedAsync();
        await Look.At(window, "contact, fout");
        await window.Page.GetByLabel("E-mail").FillAsync("irfan@deplank.example");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).ClickAsync();

        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "irfan@deplank.example" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task B5_an_import_shows_row_by_row_what_would_change_and_then_does_it()
    {
        var window = await OpensAsync(Noor, "/contacten-importeren");
        await Look.At(window, "importeren");
        await ChoosesAsync(
            window,
            Header
                + "Woonstichting De Plank;wonen;Rivierkant;Irfan Model;woonconsulent;070 000 7777\nNieuwe organisatie;zorg;Kust;Nieuwe naam;arts;geen nummer\n"
        );
        await Expect(window.Page.GetByText("‘geen nummer’ is geen telefoonnummer.")).ToBeVisibleAsync();
        await Expect(window.Page.GetByText("1 regel klopt niet.", new() { Exact = false })).ToBeVisibleAsync();
        await Look.At(window, "importeren, klopt niet");

        await ChoosesAsync(
            window,
            Header
                + "Woonstichting De Plank;wonen;Rivierkant;Irfan Model;woonconsulent;070 000 7777\nNieuwe organisatie;zorg;Kust;Nieuwe naam;arts;070 000 8888\n"
        );
        await Look.At(window, "importeren, klaar om over te nemen");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Neem 2 contacten over" }).ClickAsync();
        await Expect(
                window.Page.GetByText(
                    "Klaar. De contacten zijn overgenomen. 1 nieuw contact, 1 veranderd, 0 hetzelfde."
                )
            )
            .ToBeVisibleAsync();
        await window.GoesTo("/contacten/dePlank");
        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "070 000 7777" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task B5_five_thousand_contacts_come_in_by_the_keyboard_alone()
    {
        var window = await OpensAsync(Noor, "/contacten-importeren");
        await ChoosesAsync(
            window,
            Header
                + string.Concat(
                    Enumerable
                        .Range(0, 5_000)
                        .Select(i => $"Organisatie {i / 10};overig;Kust;Contact {i};medewerker;070 000 {i:D4}\n")
                )
        );
        var take = window.Page.GetByRole(AriaRole.Button, new() { Name = "Neem 5.000 contacten over" });
        await Expect(take).ToBeVisibleAsync(new() { Timeout = 60_000 });
        for (
            var presses = 0;
            presses < 30 && !await take.EvaluateAsync<bool>("each => each === document.activeElement");
            presses++
        )
            await window.Page.Keyboard.PressAsync("Tab");
        await Expect(take).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        await Expect(window.Page.GetByText("5.000 nieuwe contacten")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await window.GoesTo("/contacten");
        await Expect(window.Page.GetByText("514 organisaties")).ToBeVisibleAsync();
        await Look.At(window, "contacten, veel");
    }

    [Fact]
    public async Task A10_the_catalogue_says_what_worked_and_what_is_not_done_any_more_and_why()
    {
        var window = await OpensAsync(Irfan, "/maatwerk");
        await Expect(window.Page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(8);
        var retired = window.Page.GetByRole(AriaRole.Table, new() { Name = "Doen we niet meer" });
        await Expect(retired).ToContainTextAsync("Kostendelersnorm laten vervallen");
        await Expect(retired).ToContainTextAsync("deurwaarders");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Ervaring toevoegen bij Jobcoach" }).ClickAsync();
        await window.Page.GetByLabel("Werkte niet").CheckAsync();
        await window.Page.GetByLabel("Omdat (zonder namen)").FillAsync("er te weinig uren waren");
        await Look.At(window, "maatwerk");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Toevoegen", Exact = true }).ClickAsync();
        await Expect(window.Page.GetByText("er te weinig uren waren")).ToBeVisibleAsync();
        await Look.WithLargerText(window, "maatwerk");
        await window.GoesTo("/contacten/dePlank");
        await Look.WithLargerText(window, "organisatie");
    }

    private async Task<Window> OpensAsync(Person person, string path)
    {
        var window = await OpensWindow(person.Name);
        await window.SignsInAs(person);
        await window.GoesTo(path);
        return window;
    }

    private static async Task ChoosesAsync(Window window, string csv) =>
        await window
            .Page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "contacten.csv",
                    MimeType = "text/csv",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(csv),
                }
            );
}
