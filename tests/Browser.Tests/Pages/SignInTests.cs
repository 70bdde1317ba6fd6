using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>
/// Signing in as real people do, at a provider that we did not write: the administrator lets a partner in, and takes
/// that back.
/// </summary>
public sealed class SignInTests(SiteWithProvider site) : IClassFixture<SiteWithProvider>
{
    private const string Mail = "fatima@provider.example";

    [Fact]
    public async Task F1_an_administrator_lets_a_partner_sign_in_and_takes_that_back_and_a_stranger_stays_outside()
    {
        var administrator = await OpensAsync();
        await SignsInAsync(administrator, "beheer");
        await Expect(administrator.Page.GetByRole(AriaRole.Heading, new() { Name = "Wie mag inloggen?" }))
            .ToBeVisibleAsync();
        await Expect(administrator.Page.GetByRole(AriaRole.Row, new() { Name = "Bea Voorbeeld" }))
            .ToContainTextAsync("Kan inloggen");
        await AddsFatimaAsync(administrator);
        await administrator
            .Page.GetByRole(AriaRole.Button, new() { Name = "Mag inloggen (Fatima Fictie)" })
            .ClickAsync();
        await Look.At(administrator, "access, give");
        await Presses(administrator, "Toegang geven (Fatima Fictie)");
        await Expect(administrator.Page.GetByText($"Fatima Fictie kan nu inloggen met {Mail}.")).ToBeVisibleAsync();

        var fatima = await OpensAsync();
        await SignsInAsync(fatima, "fatima");
        await Expect(fatima.Page.GetByText("Fatima Fictie")).ToBeVisibleAsync();
        await Expect(fatima.Page.GetByRole(AriaRole.Link, new() { Name = "Casussen" })).ToBeVisibleAsync();
        await Expect(fatima.Page.GetByRole(AriaRole.Link, new() { Name = "Toegang" })).ToHaveCountAsync(0);

        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "Toegang" }).ClickAsync();
        await Look.At(administrator, "access");
        await Presses(administrator, "Toegang stoppen (Fatima Fictie)");
        await Presses(administrator, "Ja, stoppen");
        await Expect(administrator.Page.GetByText("Fatima Fictie kan niet meer inloggen.")).ToBeVisibleAsync();
        fatima.ExpectsFailedRequests = true;
        await fatima.Page.ReloadAsync();
        await Expect(fatima.Page.GetByRole(AriaRole.Link, new() { Name = SignInLink })).ToBeVisibleAsync();

        var stranger = await OpensAsync();
        await SignsInAsync(stranger, "vreemde");
        await Expect(stranger.Page.GetByText("Je hebt nog geen toegang tot Nazorg.")).ToBeVisibleAsync();
        await Look.At(stranger, "sign-in, no access");
        // The provider's own pages load fonts from elsewhere; ours have nothing to complain about.
        Assert.DoesNotContain(
            administrator.Complaints,
            complaint => complaint.Contains(site.Address.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task F1_signing_out_everywhere_ends_the_other_browser_too()
    {
        var (one, other) = (await OpensAsync(), await OpensAsync());
        await SignsInAsync(one, "beheer");
        await SignsInAsync(other, "beheer");

        await one.Page.GetByRole(AriaRole.Link, new() { Name = "Mijn account" }).ClickAsync();
        await Look.At(one, "my account");
        await Presses(one, "Overal afmelden");
        await Presses(one, "Ja, overal afmelden");

        await Expect(one.Page.GetByRole(AriaRole.Link, new() { Name = SignInLink })).ToBeVisibleAsync();
        await Look.At(one, "sign-in");
        other.ExpectsFailedRequests = true;
        await other.Page.ReloadAsync();
        await Expect(other.Page.GetByRole(AriaRole.Link, new() { Name = SignInLink })).ToBeVisibleAsync();
    }

    private const string SignInLink = "Inloggen bij het Zorg- en Veiligheidshuis";

    private async Task<Window> OpensAsync()
    {
        var context = await site.Browser.NewContextAsync(new() { Locale = "nl-NL", TimezoneId = "Europe/Amsterdam" });
        return await Window.OnAsync(context, site.Address);
    }

    private static async Task SignsInAsync(Window window, string login)
    {
        await window.GoesTo("/");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = SignInLink }).ClickAsync();
        await window.Page.Locator("[name=login]").PressSequentiallyAsync(login);
        await window.Page.Locator("[name=password]").PressSequentiallyAsync("geheim");
        await window.Page.GetByRole(AriaRole.Button).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await window.Page.WaitForURLAsync(url => url.StartsWith(window.Address.ToString(), StringComparison.Ordinal));
    }

    private static async Task AddsFatimaAsync(Window window)
    {
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "contacten", Exact = true }).ClickAsync();
        await Presses(window, "Organisatie toevoegen");
        await window
            .Page.GetByRole(AriaRole.Textbox, new() { Name = "Naam" })
            .PressSequentiallyAsync("Gemeente Drieslanden");
        await Presses(window, "Bewaren");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Gemeente Drieslanden" }).ClickAsync();
        await Presses(window, "Contact toevoegen");
        await window.Page.GetByRole(AriaRole.Textbox, new() { Name = "Naam" }).PressSequentiallyAsync("Fatima Fictie");
        await window.Page.GetByLabel("E-mail").PressSequentiallyAsync(Mail);
        await Presses(window, "Bewaren");
    }

    private static Task Presses(Window window, string button) =>
        window.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
