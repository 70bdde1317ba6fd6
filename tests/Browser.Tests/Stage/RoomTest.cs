using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>
/// Each test begins with the demo as on its first start, opens windows, and ends with consoles that have nothing to
/// complain about.
/// </summary>
public abstract class RoomTest(Site site) : IAsyncLifetime
{
    private readonly List<(string Who, Window Window)> windows = [];
    private readonly List<Line> lines = [];

    protected Site Site { get; } = site;

    public async ValueTask InitializeAsync() => await Site.BeginsAgain();

    public async ValueTask DisposeAsync()
    {
        var failed = TestContext.Current.TestState?.Result is TestResult.Failed;
        if (failed)
            await KeepPicturesAsync();
        var complaints = windows
            .SelectMany(each => each.Window.Complaints.Select(complaint => $"{each.Who}: {complaint}"))
            .ToList();
        foreach (var (_, window) in windows)
            await window.Page.Context.CloseAsync();
        foreach (var line in lines)
            await line.DisposeAsync();
        GC.SuppressFinalize(this);
        if (!failed)
            Assert.Empty(complaints);
    }

    private protected async Task<Window> OpensWindow(
        string who,
        Line? line = null,
        Action<BrowserNewContextOptions>? change = null
    )
    {
        var options = new BrowserNewContextOptions
        {
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ViewportSize = new() { Width = 1440, Height = 980 },
        };
        change?.Invoke(options);
        var context = await Site.Browser.NewContextAsync(options);
        var window = await Window.OnAsync(context, line?.Address ?? Site.Address);
        window.ExpectsFailedRequests = line is not null;
        windows.Add((who, window));
        return window;
    }

    /// <summary>A person, signed in, in the room of a case.</summary>
    private protected async Task<Professional> Opens(Person person, Case @case, Line? line = null)
    {
        var window = await OpensWindow(person.Name, line);
        await window.SignsInAs(person);
        var professional = new Professional(window, person);
        await professional.Enters(@case);
        return professional;
    }

    /// <summary>Several people at once.</summary>
    private protected async Task<Professional[]> Open(Case @case, params Person[] people) =>
        await Task.WhenAll(people.Select(person => Opens(person, @case)));

    /// <summary>The detainee's screen, on a machine of its own, opened with a code from the casemanager.</summary>
    private protected async Task<DetaineesScreen> OpensScreen(Professional caseManager, Line? line = null)
    {
        var screen = new DetaineesScreen(
            await OpensWindow(
                "the detainee",
                line,
                options => options.ViewportSize = new() { Width = 1366, Height = 900 }
            )
        );
        await screen.Pairs(await caseManager.AsksScreenCode());
        return screen;
    }

    private protected Line NewLine()
    {
        var line = new Line(Site.Address);
        lines.Add(line);
        return line;
    }

    private async Task KeepPicturesAsync()
    {
        var test = TestContext.Current.Test?.TestDisplayName.Split('.')[^1].Split('(')[0] ?? "test";
        foreach (var (who, window) in windows)
            await window.Page.ScreenshotAsync(new() { Path = Results.File("failed", $"{test} - {who}.png") });
    }
}

internal static class Results
{
    private static readonly string Root = RootOf(AppContext.BaseDirectory);

    public static string File(string folder, string name) => Path.Combine(Root, "TestResults", folder, name);

    private static string RootOf(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "Nazorg.sln")) ? folder : RootOf(Path.GetDirectoryName(folder)!);
}
