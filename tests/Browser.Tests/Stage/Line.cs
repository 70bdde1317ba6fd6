using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Browser.Tests.Stage;

/// <summary>
/// A line between one window and the site that can be cut, fall silent without anybody hanging up, or be slow.
/// </summary>
internal sealed class Line : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Connection, bool> connections = new();
    private readonly Uri site;
    private readonly Task answering;
    private volatile bool isCut;
    private TimeSpan oneWay;

    public Line(Uri site)
    {
        this.site = site;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        answering = AnswerAsync();
    }

    public Uri Address { get; }

    /// <summary>Everything hangs up, and whoever calls is hung up on.</summary>
    public void IsCut()
    {
        isCut = true;
        HangUp();
    }

    /// <summary>Nobody hangs up and nothing arrives any more, as when a cable is pulled.</summary>
    public void FallsSilent()
    {
        foreach (var connection in connections.Keys)
            connection.IsSilent = true;
        IsSilent = true;
    }

    /// <summary>From now on all that is new takes this long there and back, and what was there is gone.</summary>
    public void IsSlow(TimeSpan thereAndBack)
    {
        oneWay = thereAndBack / 2;
        HangUp();
    }

    public void ComesBack()
    {
        (isCut, IsSilent) = (false, false);
        foreach (var connection in connections.Keys.Where(each => each.IsSilent))
            connection.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        HangUp();
        await answering;
    }

    private bool IsSilent { get; set; }

    private void HangUp()
    {
        foreach (var connection in connections.Keys)
            connection.Dispose();
    }

    private async Task AnswerAsync()
    {
        while (true)
        {
            TcpClient browser;
            try
            {
                browser = await listener.AcceptTcpClientAsync();
            }
            catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
            {
                return;
            }
            if (isCut)
                browser.Dispose();
            else
                Connect(browser);
        }
    }

    private async void Connect(TcpClient browser) // Ends with the connection; the line owns those.
    {
        var connection = new Connection(browser, IsSilent, oneWay);
        connections[connection] = true;
        try
        {
            await connection.CarryAsync(site);
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
        {
            // Either end hung up.
        }
        connections.TryRemove(connection, out _);
        connection.Dispose();
    }

    private sealed class Connection(TcpClient browser, bool isSilent, TimeSpan oneWay) : IDisposable
    {
        private readonly TcpClient server = new();

        public bool IsSilent { get; set; } = isSilent;

        public async Task CarryAsync(Uri site)
        {
            await Task.Delay(2 * oneWay); // The two ends greet each other first.
            await server.ConnectAsync(IPAddress.Loopback, site.Port);
            await await Task.WhenAny(
                CarryAsync(browser.GetStream(), server.GetStream()),
                CarryAsync(server.GetStream(), browser.GetStream())
            );
        }

        public void Dispose()
        {
            browser.Dispose();
            server.Dispose();
        }

        private async Task CarryAsync(NetworkStream from, NetworkStream to)
        {
            var underWay = Channel.CreateUnbounded<(long Sent, byte[] Bytes)>();
            var arriving = ArriveAsync(underWay.Reader, to);
            var buffer = new byte[64 * 1024];
            for (var read = await from.ReadAsync(buffer); read > 0; read = await from.ReadAsync(buffer))
                if (!IsSilent)
                    underWay.Writer.TryWrite((Stopwatch.GetTimestamp(), buffer[..read]));
            underWay.Writer.Complete();
            await arriving;
        }

        private async Task ArriveAsync(ChannelReader<(long Sent, byte[] Bytes)> underWay, NetworkStream to)
        {
            await foreach (var (sent, bytes) in underWay.ReadAllAsync())
            {
                var left = oneWay - Stopwatch.GetElapsedTime(sent);
                if (left > TimeSpan.Zero)
                    await Task.Delay(left);
                await to.WriteAsync(bytes);
            }
        }
    }
}
