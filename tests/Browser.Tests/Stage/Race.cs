using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Stage;

/// <summary>Two people press at the same moment of the same clock.</summary>
internal static class Race
{
    /// <summary>Long enough for a busy machine to tell both pages when to press.</summary>
    private const int Ahead = 2_000;

    public static async Task<(TimeSpan Apart, long[] At)> AtOnce(params ILocator[] buttons)
    {
        var start = Now() + Ahead;
        var at = await Task.WhenAll(buttons.Select(button => PressAt(button, start)));
        return (TimeSpan.FromMilliseconds(at.Max() - at.Min()), at);
    }

    /// <summary>The second presses before he can have heard of the first.</summary>
    public static async Task RightAfterEachOther(ILocator first, ILocator second)
    {
        var start = Now() + Ahead;
        await Task.WhenAll(PressAt(first, start), PressAt(second, start + 1));
    }

    private static Task<long> PressAt(ILocator button, long start) =>
        button.EvaluateAsync<long>(
            "(button, start) => new Promise(done => { const wait = () => Date.now() < start ? setTimeout(wait, 1) : (button.click(), done(Date.now())); wait(); })",
            start
        );

    /// <summary>Who of them owns it in the end; there must be exactly one.</summary>
    public static async Task<(Professional Winner, Professional Loser)> WinnerAsync(
        string action,
        Professional first,
        Professional second
    )
    {
        var (one, other) = (first.Action(action), second.Action(action));
        await Expect(one.Mine.Or(one.Outcome)).ToBeVisibleAsync();
        await Expect(other.Mine.Or(other.Outcome)).ToBeVisibleAsync();
        var owners = (First: await one.Mine.CountAsync(), Second: await other.Mine.CountAsync());
        Assert.Equal(1, owners.First + owners.Second);
        return owners.First == 1 ? (first, second) : (second, first);
    }

    private static long Now() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
}
