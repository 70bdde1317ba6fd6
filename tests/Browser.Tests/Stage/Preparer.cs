using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Stage;

/// <summary>A coordinator on the pages of preparing, who counts what he does.</summary>
internal sealed class Preparer(Window window)
{
    public Window Window { get; } = window;

    public IPage Page => Window.Page;

    public int Actions { get; private set; }

    public Task Presses(string name, bool partly = false) =>
        Does(Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = !partly }).First.ClickAsync());

    public Task Follows(string name) =>
        Does(Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync());

    public Task Fills(string label, string text) =>
        Does(Page.GetByLabel(label, new() { Exact = true }).FillAsync(text));

    public Task Chooses(string label, string words) =>
        Does(
            Page.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true })
                .SelectOptionAsync(new SelectOptionValue { Label = words })
        );

    public Task Reads(string heading) =>
        Expect(
                Page.GetByRole(
                    AriaRole.Heading,
                    new()
                    {
                        Level = 2,
                        Name = heading,
                        Exact = true,
                    }
                )
            )
            .ToBeVisibleAsync();

    public ILocator Grip(string point) => Page.GetByRole(AriaRole.Button, new() { Name = $"Verplaats {point} met" });

    /// <summary>These, in this order, are the points of the conversation.</summary>
    public Task PointsAre(params string[] titles) =>
        Expect(Page.Locator(".part").Filter(new() { HasText = "Gesprek, met" }).Locator(".point__words b"))
            .ToHaveTextAsync(titles);

    /// <summary>How the invitations stand.</summary>
    public Task InvitationsSay(string words) => Expect(Page.Locator(".standing p").First).ToHaveTextAsync(words);

    public async Task Drags(string point, string to)
    {
        var from = (await Grip(point).BoundingBoxAsync())!;
        var target = (await Grip(to).BoundingBoxAsync())!;
        var x = from.X + (from.Width / 2);
        await Page.Mouse.MoveAsync(x, from.Y + (from.Height / 2));
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(x, target.Y + target.Height, new() { Steps = 6 });
        await Page.Mouse.UpAsync();
        Actions++;
    }

    public async Task IsAccessible()
    {
        var found = await Page.RunAxe(
            new AxeRunOptions
            {
                RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
            }
        );
        Assert.Empty(
            found.Violations.Select(violation =>
                $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"
            )
        );
    }

    private async Task Does(Task action)
    {
        Actions++;
        await action;
    }
}
