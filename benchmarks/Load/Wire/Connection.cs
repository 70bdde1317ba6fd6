using System.Buffers;
using System.Net.Sockets;
using System.Text;

namespace Load.Wire;

/// <summary>
/// One SignalR connection over a bare WebSocket: it only looks for where messages end, so that twelve times as many as
/// there are commands cost the driver little.
/// </summary>
internal sealed class Connection : IDisposable
{
    private const byte End = 0x1E;

    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
    {
        NoDelay = true,
    };
    private readonly ArrayBufferWriter<byte> unfinished = new();

    /// <summary>Is given each message, without its end, on the one thread that all connections are read on.</summary>
    public MessageHandler? OnMessage { get; set; }

    /// <summary>Completes when the server has answered the handshake of SignalR.</summary>
    public static async Task<Connection> OpenAsync(Uri server, string? cookie)
    {
        var made = new Connection();
        await made.socket.ConnectAsync(server.Host, server.Port);
        var request =
            $"GET /hub/conference HTTP/1.1\r\nHost: {server.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n{(cookie is null ? "" : $"Cookie: {cookie}\r\n")}\r\n";
        await made.socket.SendAsync(Encoding.ASCII.GetBytes(request));
        await made.ReadUpgradeAsync();
        var ready = new TaskCompletionSource();
        made.OnMessage = (_, _) => ready.TrySetResult();
        made.Send("{\"protocol\":\"json\",\"version\":1}"u8);
        _ = made.ReceiveAsync();
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return made;
    }

    public void Send(ReadOnlySpan<byte> message)
    {
        Span<byte> buffer = stackalloc byte[512];
        message.CopyTo(buffer[Frames.LongestHeader..]);
        buffer[Frames.LongestHeader + message.Length] = End;
        socket.Send(Frames.Text(buffer, message.Length + 1));
    }

    public void Dispose() => socket.Dispose();

    private async Task ReadUpgradeAsync()
    {
        // The server says nothing of its own before the handshake, so nothing can stand behind the headers.
        var (buffer, have) = (new byte[4096], 0);
        while (!buffer.AsSpan(0, have).EndsWith("\r\n\r\n"u8))
        {
            var got = await socket.ReceiveAsync(buffer.AsMemory(have));
            if (got == 0)
                throw new IOException("The server closed the connection.");
            have += got;
        }
        if (!buffer.AsSpan(0, have).StartsWith("HTTP/1.1 101"u8))
            throw new IOException($"No WebSocket: {Encoding.ASCII.GetString(buffer, 0, have)}");
    }

    private async Task ReceiveAsync()
    {
        var (buffer, have) = (new byte[4096], 0);
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(have)) is > 0 and var got)
            {
                have += got;
                var left = have - TakeFrames(buffer.AsSpan(0, have));
                buffer.AsSpan(have - left, left).CopyTo(buffer);
                have = left;
                if (have == buffer.Length)
                    Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException)
        {
            // Whoever waits for this connection notices by its own time limit.
        }
    }

    private int TakeFrames(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Frames.TryRead(bytes[at..], out var opcode, out var payload))
        {
            if (opcode <= Frames.TextOpcode)
                TakeText(bytes[at..][payload]);
            at += payload.End.Value;
        }
        return at;
    }

    private void TakeText(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf(End) is >= 0 and var end)
        {
            if (unfinished.WrittenCount == 0)
                Take(text[..end]);
            else
                TakeUnfinished(text[..end]);
            text = text[(end + 1)..];
        }
        unfinished.Write(text);
    }

    private void TakeUnfinished(ReadOnlySpan<byte> rest)
    {
        unfinished.Write(rest);
        Take(unfinished.WrittenSpan);
        unfinished.ResetWrittenCount();
    }

    private void Take(ReadOnlySpan<byte> message) => OnMessage?.Invoke(Messages.KindOf(message), message);
}

internal delegate void MessageHandler(MessageKind kind, ReadOnlySpan<byte> message);
