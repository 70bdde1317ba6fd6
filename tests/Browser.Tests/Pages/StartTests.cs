using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

public sealed class StartTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Banner = "Voorbeeldgegevens – geen echte personen";

    [Fact]
    public async Task G1_one_chooses_who_one_is_and_sees_only_his_own_cases()
    {
        var window = await OpensWindow("someone");
        await window.GoesTo("/");
        await Expect(window.Page.GetByText(Banner)).ToBeVisibleAsync();
        await window.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = Irfan.Name }).ClickAsync();

        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Casussen, wie het eerst vrijkomt bovenaan");
        await Expect(window.Page.GetByText(Banner)).ToBeVisibleAsync();
        var rows = window.Page.GetByRole(AriaRole.Rowheader);
        await Expect(rows).ToHaveTextAsync(["M4Q9 · Samira", "T2V6 · Kevin"]);
        Assert.Equal("Nazorg – casussen", await window.Page.TitleAsync());
        await rows.GetByRole(AriaRole.Link, new() { Name = "M4Q9 · Samira" }).ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("M4Q9 · Samira");
        Assert.Equal("Nazorg – overleg", await window.Page.TitleAsync());
        Assert.DoesNotContain("Samira", window.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JO4_a_case_that_is_not_yours_reads_like_one_that_does_not_exist()
    {
        var window = await OpensWindow(Irfan.Name);
        await window.SignsInAs(Irfan);
        foreach (var reference in new[] { Rico.Reference, "ZZZZ" })
        {
            await window.GoesTo($"/casus/{reference}");
            await Expect(window.Page.Locator("main"))
                .ToContainTextAsync("Deze casus is er niet, of je doet er niet aan mee.");
        }
    }

    [Fact]
    public async Task C1_several_people_in_several_windows_see_who_is_there()
    {
        var table = await Open(Rico, Noor, Piet);
        foreach (var each in table)
        {
            await Expect(each.Here("Werkgeversservicepunt")).ToBeVisibleAsync();
            await Expect(each.Here("Zorg- en Veiligheidshuis Rivierkant")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task G1_beginning_anew_brings_everybody_back_to_the_beginning()
    {
        var noor = await Opens(Noor, Rico);
        await noor.Starts();
        var window = await OpensWindow("someone");
        await window.GoesTo("/");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Voorbeeld opnieuw beginnen" }).ClickAsync();
        await window
            .Page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = "Ja, opnieuw beginnen" })
            .ClickAsync();

        await Expect(noor.Button("Overleg starten")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task H1_the_pages_before_the_room_can_be_used_by_everyone()
    {
        var window = await OpensWindow("someone");
        await window.GoesTo("/");
        await Expect(window.Page.GetByText("Wie ben je?")).ToBeVisibleAsync();
        await window.Page.GetByText("Vervangers", new() { Exact = true }).ClickAsync();
        await Look.At(window, "start");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Voorbeeld opnieuw beginnen" }).ClickAsync();
        await Look.At(window, "start, opnieuw beginnen");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Terug" }).ClickAsync();
        await Look.WithLargerText(window, "start");

        await window.SignsInAs(Noor);
        await window.GoesTo("/casussen");
        await Expect(window.Page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(3);
        await Look.At(window, "casussen");
        await Look.WithLargerText(window, "casussen");

        window.ExpectsFailedRequests = true;
        await window.SignsOutElsewhere();
        await window.Page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");
        await Expect(window.Page.GetByText("Je bent afgemeld. Wat je typte, is bewaard.")).ToBeVisibleAsync();
        await Look.At(window, "afgemeld");
    }
}

public sealed class EmptyTests(SiteWithoutCases site) : RoomTest(site), IClassFixture<SiteWithoutCases>
{
    [Fact]
    public async Task H1_a_list_without_cases_says_so_kindly()
    {
        var window = await OpensWindow(Noor.Name);
        await window.SignsInAs(Noor);
        await window.GoesTo("/casussen");
        await Expect(window.Page.GetByText("Je hebt nu geen casussen.")).ToBeVisibleAsync();
        await Look.At(window, "casussen, leeg");
    }
}
