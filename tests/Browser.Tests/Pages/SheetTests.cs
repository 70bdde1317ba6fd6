using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

public sealed class SheetTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    [Fact]
    public async Task D6_the_casemanager_prints_his_plan_on_paper_without_the_names_of_others()
    {
        var joost = await Opens(Joost, Rico);
        await joost.Page.GetByRole(AriaRole.Link, new() { Name = "Blad voor Rico" }).ClickAsync();

        var sheet = joost.Page.GetByRole(AriaRole.Article);
        await Expect(sheet.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Jouw plan");
        await Expect(sheet).ToContainTextAsync("Wat wil jij?");
        await Expect(sheet).ToContainTextAsync("Dit plan is nog niet klaar.");
        foreach (var person in new[] { Fatima, Piet, Noor, Joost })
            await Expect(sheet).Not.ToContainTextAsync(person.Name.Split(' ')[0]);
        await Look.At(joost.Window, "sheet");
        Assert.Equal("Nazorg – blad om mee te nemen", await joost.Page.TitleAsync());

        await joost.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(joost.Page.GetByRole(AriaRole.Button, new() { Name = "Afdrukken" })).ToBeHiddenAsync();
        await Expect(sheet).ToBeVisibleAsync();
        var paper = System.Text.Encoding.Latin1.GetString(
            await joost.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true })
        );
        Assert.Contains("/Count 1\n", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task D6_a_partner_gets_no_sheet()
    {
        var fatima = await OpensWindow(Fatima.Name);
        await fatima.SignsInAs(Fatima);
        fatima.ExpectsFailedRequests = true;
        await fatima.GoesTo($"/casus/{Rico.Reference}/blad");

        await Expect(fatima.Page.GetByText("Dit kan alleen de casemanager van de PI.")).ToBeVisibleAsync();
        await Expect(fatima.Page.GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
    }
}
