using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Web.Tests.Support;

/// <summary>A mail server of a few lines, which may be away at first: its port is known before it opens.</summary>
public sealed class PostBox : IAsyncDisposable
{
    private readonly BlockingCollection<string> mails = [];
    private readonly CancellationTokenSource closing = new();
    private readonly Socket reserved = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private Task working = Task.CompletedTask;

    public PostBox() => reserved.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public int Port => ((IPEndPoint)reserved.LocalEndPoint!).Port;

    public bool IsEmpty => mails.Count == 0;

    public void Open()
    {
        reserved.Listen();
        working = WorkAsync();
    }

    /// <summary>The next mail, with its headers.</summary>
    public string Next() =>
        mails.TryTake(out var mail, Wire.Patience) ? mail : throw new InvalidOperationException("No mail came.");

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await working;
        reserved.Dispose();
        closing.Dispose();
        mails.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            while (true)
                await TalkAsync(await reserved.AcceptAsync(closing.Token));
        }
        catch (OperationCanceledException)
        {
            // Closed.
        }
    }

    private async Task TalkAsync(Socket caller)
    {
        await using var stream = new NetworkStream(caller, ownsSocket: true);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync(closing.Token) is { } said)
        {
            if (said.StartsWith("QUIT", StringComparison.Ordinal))
                return;
            var isMail = said.StartsWith("DATA", StringComparison.Ordinal);
            await writer.WriteLineAsync(isMail ? "354 go on" : "250 fine");
            if (!isMail)
                continue;
            mails.Add(await MailAsync(reader));
            await writer.WriteLineAsync("250 fine");
        }
    }

    private async Task<string> MailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(closing.Token) is { } line && line is not ".")
            mail.AppendLine(line);
        return mail.ToString();
    }
}
