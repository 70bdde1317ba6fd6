using System.Net;
using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

public sealed class CalendarTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    [Fact]
    public async Task B6_one_switches_the_calendar_link_on_renews_it_and_switches_it_off_by_keyboard()
    {
        var window = await OpensWindow(Irfan.Name);
        await window.SignsInAs(Irfan);
        await window.GoesTo("/casussen");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Mijn agenda-abonnement" }).PressAsync("Enter");
        await Expect(Heading(window, 1)).ToHaveTextAsync("Mijn agenda-abonnement");
        await Look.At(window, "mijn agenda, uit");

        await Button(window, "Abonnement aanzetten").PressAsync("Enter");
        var field = window.Page.GetByLabel("Link voor je agenda");
        await Expect(field).ToBeFocusedAsync();
        var first = await field.InputValueAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(window, first));
        await Look.At(window, "mijn agenda, nieuwe link");
        await Look.WithLargerText(window, "mijn agenda");

        await Button(window, "Nieuwe link maken").PressAsync("Enter");
        await Button(window, "Ja, nieuwe link").PressAsync("Enter");
        await Expect(field).Not.ToHaveValueAsync(first);
        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.OK),
            (await StatusAsync(window, first), await StatusAsync(window, await field.InputValueAsync()))
        );

        await window.Page.ReloadAsync();
        await Expect(window.Page.GetByText("We laten hem niet nog een keer zien.")).ToBeVisibleAsync();
        await Expect(field).ToHaveCountAsync(0);
        await Look.At(window, "mijn agenda, aan");

        await Button(window, "Abonnement uitzetten").PressAsync("Enter");
        await Button(window, "Ja, uitzetten").PressAsync("Enter");
        await Expect(Button(window, "Abonnement aanzetten")).ToBeVisibleAsync();
        Assert.Equal("Nazorg – mijn agenda", await window.Page.TitleAsync());
    }

    [Fact]
    public async Task B6_a_conference_is_put_in_ones_own_calendar_from_the_list_and_from_the_room()
    {
        var window = await OpensWindow(Irfan.Name);
        await window.SignsInAs(Irfan);
        foreach (var path in new[] { "/casussen", $"/casus/{Samira.Reference}" })
        {
            await window.GoesTo(path);
            var file = await window.Page.RunAndWaitForDownloadAsync(() => Link(window).ClickAsync());
            Assert.Equal($"overleg-{Samira.Reference}.ics", file.SuggestedFilename);
        }
    }

    private static ILocator Link(Window window) =>
        window
            .Page.GetByRole(AriaRole.Link, new() { Name = "Zet in mijn agenda" })
            .Filter(new() { HasText = $"casus {Samira.Reference}" });

    private static ILocator Button(Window window, string name) =>
        window.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Heading(Window window, int level) =>
        window.Page.GetByRole(AriaRole.Heading, new() { Level = level });

    /// <summary>As a calendar program asks: from elsewhere, without a cookie.</summary>
    private static async Task<HttpStatusCode> StatusAsync(Window window, string link)
    {
        using var program = new HttpClient();
        using var answer = await program.GetAsync(new Uri(window.Address, new Uri(link).PathAndQuery));
        return answer.StatusCode;
    }
}
