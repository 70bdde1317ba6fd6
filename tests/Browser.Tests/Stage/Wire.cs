using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>Every message that the server sent to one window, from the next page on.</summary>
internal sealed class Wire
{
    private readonly ConcurrentQueue<string> frames = new();

    public string Everything => string.Join('\n', frames);

    public static Wire Of(IPage page)
    {
        var wire = new Wire();
        page.WebSocket += (_, socket) =>
            socket.FrameReceived += (_, frame) =>
            {
                foreach (var message in (frame.Text ?? "").Split('\u001e', StringSplitOptions.RemoveEmptyEntries))
                    wire.frames.Enqueue(message);
            };
        return wire;
    }

    public IReadOnlyList<string> Heard(string target) =>
        [.. frames.Where(frame => frame.Contains($"\"target\":\"{target}\"", StringComparison.Ordinal))];

    /// <summary>Waits for a message with these words and gives it.</summary>
    public async Task<string> Hears(string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (true)
        {
            if (frames.FirstOrDefault(frame => frame.Contains(words, StringComparison.Ordinal)) is { } found)
                return found;
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>The seat's own numbers go up by one; nothing was left out.</summary>
    public void CountsWithoutHoles()
    {
        var numbers = Heard("Changed")
            .Select(frame =>
                JsonDocument.Parse(frame).RootElement.GetProperty("arguments")[0].GetProperty("n").GetInt32()
            )
            .ToList();
        Assert.Equal(Enumerable.Range(2, numbers.Count), numbers);
    }
}
