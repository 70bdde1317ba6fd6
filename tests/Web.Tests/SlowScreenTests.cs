using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Web.Tests.Support;

namespace Web.Tests;

public sealed class SlowScreenTests
{
    [Fact]
    public async Task SE5_a_screen_that_never_reads_is_dropped_at_its_limit_while_the_other_eleven_get_everything_without_holes()
    {
        await using var server = new Server([]);
        await using var watcher = await server.JoinAsync("dep-sh", "R7K2");
        await using var slow = await SilentScreen.JoinAsync(server, "rc", "R7K2");
        while (!(await watcher.Wire.NextAsync("Present")).Raw.Contains("reclassering", StringComparison.Ordinal))
            continue;
        await watcher.Wire.CallAsync("Leave", new { @case = "R7K2" });
        string[] others = ["pr", "dep-pr", "cmA", "gmA", "dep-gmA", "bz", "sd", "dep-sd", "sh", "jc", "dep-jc"];
        var screens = await Task.WhenAll(others.Select(person => server.JoinAsync(person, "R7K2")));
        await AddBigActionAsync(screens[3]);

        // Every press sends each screen some 36 KiB; the silent one takes what fits in the pipes between, and then
        // nothing.
        var presses = 1;
        while (!server.Log.All.Any(line => line.Contains("could not keep up", StringComparison.Ordinal)))
        {
            Assert.True(presses < 3000, "The silent screen was never dropped.");
            await screens[3].DoAsync(new { type = presses % 2 == 1 ? "support" : "stopSupporting", action = "big" });
            presses++;
        }
        await screens[3]
            .DoAsync(
                new
                {
                    type = "addNote",
                    id = "after",
                    text = "En het overleg gaat door.",
                }
            );

        foreach (var screen in screens)
            await screen.UntilHasAsync("after"); // Minds at every message that no number is missing.
        Assert.All(screens, screen => Assert.Equal(presses + 2, screen.N));
        Assert.True(presses > 256);
        await using var again = await server.JoinAsync("rc", "R7K2");
        Assert.True(again.Has("after"));
        foreach (var screen in screens)
            await screen.DisposeAsync();
    }

    [Fact]
    public async Task SE1_a_screen_that_reads_late_gets_every_byte_as_it_was_written()
    {
        const int Presses = 150;
        await using var server = new Server([("Demo:Enabled", "true"), ("Limits:CommandsPerSecond", "0")]);
        await using var late = await SilentScreen.JoinAsync(server, "rc", "R7K2");
        await using var quick = await server.JoinAsync("gmA", "R7K2");
        await AddBigActionAsync(quick);
        for (var press = 1; press < Presses; press++)
            await quick.DoAsync(new { type = press % 2 == 1 ? "support" : "stopSupporting", action = "big" });
        await quick.UntilAsync(screen => screen.N == 1 + Presses);

        var read = await late.ReadAsync(changes: Presses);

        Assert.Equal(Enumerable.Range(2, Presses), read.Select(change => (int)N(change)));
        Assert.Equal(Changes(quick.Heard).Select(Puts), read.Select(Puts));
    }

    private static IEnumerable<JsonElement> Changes(IEnumerable<string> messages) =>
        messages
            .Select(message => JsonDocument.Parse(message).RootElement)
            .Where(message => message.TryGetProperty("target", out var name) && name.GetString() is "Changed")
            .Select(message => message.GetProperty("arguments")[0]);

    private static long N(JsonElement change) => change.GetProperty("n").GetInt64();

    private static string Puts(JsonElement change) => change.GetProperty("puts").GetRawText();

    private static Task AddBigActionAsync(Screen screen) =>
        screen.DoAsync(
            new
            {
                type = "addAction",
                id = "big",
                lifeArea = "housing",
                text = new string('é', 2000),
                doneWhen = new string('ü', 2000),
                scarcity = new { text = new string('ö', 2000) },
            }
        );

    /// <summary>A screen that joins and from then on reads not a byte, until it is asked to.</summary>
    private sealed class SilentScreen(Socket socket) : IAsyncDisposable
    {
        /// <summary>Everything up to so many changes.</summary>
        public async Task<IReadOnlyList<JsonElement>> ReadAsync(int changes)
        {
            using var line = WebSocket.CreateFromStream(
                new NetworkStream(socket, ownsSocket: false),
                new WebSocketCreationOptions()
            );
            using var limit = new CancellationTokenSource(Wire.Patience);
            var (read, found, buffer) = (new List<byte>(), new List<JsonElement>(), new byte[64 * 1024]);
            while (found.Count < changes)
            {
                var taken = await line.ReceiveAsync(buffer, limit.Token);
                read.AddRange(buffer.AsSpan(0, taken.Count));
                var end = read.LastIndexOf((byte)Wire.End) + 1;
                var whole = Encoding.UTF8.GetString([.. read.Take(end)]);
                read.RemoveRange(0, end);
                found.AddRange(Changes(whole.Split(Wire.End, StringSplitOptions.RemoveEmptyEntries)));
            }
            return found;
        }

        public static async Task<SilentScreen> JoinAsync(ISite site, string person, string reference)
        {
            using var browser = await site.SignInAsync(person);
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
            {
                ReceiveBufferSize = 4096,
            };
            await socket.ConnectAsync(site.Url.Host, site.Url.Port);
            await SendAsync(
                socket,
                Encoding.ASCII.GetBytes(
                    $"GET /hub/conference HTTP/1.1\r\nHost: {site.Url.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nCookie: {browser.Cookie}\r\n\r\n"
                )
            );
            await ReadToAsync(socket, "\r\n\r\n");
            await SendAsync(socket, Frame("""{"protocol":"json","version":1}""" + Wire.End));
            await SendAsync(
                socket,
                Frame($$"""{"type":1,"target":"Join","arguments":[{"case":"{{reference}}"}]}""" + Wire.End)
            );
            return new SilentScreen(socket);
        }

        public ValueTask DisposeAsync()
        {
            socket.Dispose();
            return ValueTask.CompletedTask;
        }

        /// <summary>The last that it ever reads: the answer to its asking for a WebSocket.</summary>
        private static async Task ReadToAsync(Socket socket, string end)
        {
            var (answer, one) = (new StringBuilder(), new byte[1]);
            while (!answer.ToString().EndsWith(end, StringComparison.Ordinal) && await socket.ReceiveAsync(one) == 1)
                answer.Append((char)one[0]);
        }

        private static async Task SendAsync(Socket socket, byte[] bytes) =>
            Assert.Equal(bytes.Length, await socket.SendAsync(bytes));

        /// <summary>A short text as one masked frame; the mask is all zeros.</summary>
        private static byte[] Frame(string text) =>
            [0x81, (byte)(0x80 | Encoding.UTF8.GetByteCount(text)), 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)];
    }
}
