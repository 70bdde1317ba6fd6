using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>One window of one browser, with everything that its console complained about.</summary>
internal sealed class Window
{
    private readonly ConcurrentQueue<string> complaints = new();

    private Window(IPage page, Uri address)
    {
        Page = page;
        Address = address;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsExpected(message))
                complaints.Enqueue($"{message.Text} {message.Location}");
        };
        page.PageError += (_, error) => complaints.Enqueue(error);
    }

    public IPage Page { get; }

    public Uri Address { get; }

    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>
    /// The browser itself reports requests that fail. Those are part of the story where a line is cut or a sign-in
    /// ends.
    /// </summary>
    public bool ExpectsFailedRequests { get; set; }

    public static async Task<Window> OnAsync(IBrowserContext context, Uri address) =>
        new(await context.NewPageAsync(), address);

    public Task GoesTo(string path) => Page.GotoAsync(new Uri(Address, path).ToString());

    public Task SignsInAs(Person person) => Posts("/demo/sign-in", new { person = person.Id });

    public Task SignsOutElsewhere() => Posts("/api/sign-out", new { });

    public Task IsWide(int width, int height) => Page.SetViewportSizeAsync(width, height);

    public async Task DoesNotScrollSideways()
    {
        var sizes = await Page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, innerWidth]");
        if (sizes[0] <= sizes[1])
            return;
        var culprits = await Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 6).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 40))"
        );
        Assert.Fail($"The page is {sizes[0]} wide in a window of {sizes[1]}: {string.Join(" | ", culprits)}");
    }

    private async Task Posts(string path, object body)
    {
        var answer = await Page.Context.APIRequest.PostAsync(
            new Uri(Address, path).ToString(),
            new() { DataObject = body }
        );
        Assert.True(answer.Ok, $"{path}: {answer.Status}");
    }

    /// <summary>
    /// Asking who is signed in is answered with 401 when nobody is; Chromium writes that down as an error of the page.
    /// </summary>
    private bool IsExpected(IConsoleMessage message)
    {
        var isNetwork =
            message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            || message.Text.StartsWith("WebSocket connection to", StringComparison.Ordinal);
        return isNetwork
            && (
                ExpectsFailedRequests
                || message.Location.Contains("/api/me", StringComparison.Ordinal)
                || message.Location.Contains("/screen/pair", StringComparison.Ordinal)
            );
    }
}
