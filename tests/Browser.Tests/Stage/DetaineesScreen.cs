using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Stage;

/// <summary>The page that the detainee looks at.</summary>
internal sealed class DetaineesScreen(Window window)
{
    public Window Window { get; } = window;

    private IPage Page => Window.Page;

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 2 });

    public ILocator Band => Page.GetByRole(AriaRole.Region, new() { Name = "Het gesprek" });

    public ILocator Rows => Page.Locator("main .row");

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public async Task Types(string code)
    {
        await Page.GetByLabel("Vul de code in.").FillAsync(code);
        await Presses("Verder");
    }

    public async Task Pairs(string code)
    {
        await Window.GoesTo("/scherm");
        await Types(code);
        await Expect(Page.GetByLabel("Vul de code in.")).ToHaveCountAsync(0);
    }

    public Task Presses(string name) => Button(name).ClickAsync();

    public Task Waits(string sentence = "Het gesprek begint zo.") =>
        Expect(Page.Locator("main")).ToHaveTextAsync(sentence);

    public Task Reads(string subject) => Expect(Heading).ToHaveTextAsync(subject);

    public Task Sees(string words) => Expect(Page.Locator("main")).ToContainTextAsync(words);

    public Task DoesNotSee(string words) => Expect(Page.Locator("body")).Not.ToContainTextAsync(words);

    /// <summary>Turns pages from the first on until these words stand there.</summary>
    public async Task LeafsTo(string words)
    {
        await Expect(Heading).ToBeVisibleAsync();
        while (await Button("Vorige").IsVisibleAsync())
            await Presses("Vorige");
        for (var page = 0; page < 40; page++)
        {
            // A day and its month are held together by a space that does not break.
            if (
                (await Page.Locator("main").InnerTextAsync())
                    .Replace('\u00A0', ' ')
                    .Contains(words, StringComparison.Ordinal)
            )
                return;
            await Presses("Volgende");
        }
        Assert.Fail($"No page says: {words}");
    }

    /// <summary>Answers the one question of the page on which these words stand.</summary>
    public async Task SaysNotRightTo(string words)
    {
        await LeafsTo(words);
        await Presses("Nee, klopt niet");
        await Expect(Page.Locator("button[aria-pressed=true]", new() { HasText = "klopt niet" })).ToBeVisibleAsync();
    }

    /// <summary>Everything that the page holds, also what cannot be seen.</summary>
    public Task<string> Holds() =>
        Page.EvaluateAsync<string>(
            "() => document.documentElement.outerHTML + JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.title + location.href"
        );
}
