using System.Net;
using System.Net.Sockets;

namespace Scheduling.Tests.Leaks;

/// <summary>Stands on the line and keeps every byte that goes out.</summary>
internal sealed class OutboundRecorder : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly MemoryStream heard = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly int behind;
    private readonly Task listening;

    public OutboundRecorder(int behind)
    {
        this.behind = behind;
        listener.Start();
        listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public byte[] Heard
    {
        get
        {
            lock (heard)
                return heard.ToArray();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await listening;
        stopping.Dispose();
        listener.Dispose();
        await heard.DisposeAsync();
    }

    private async Task ListenAsync()
    {
        var lines = new List<Task>();
        try
        {
            while (true)
                lines.Add(RelayAsync(await listener.AcceptTcpClientAsync(stopping.Token)));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(lines);
        }
    }

    private async Task RelayAsync(TcpClient near)
    {
        using var caller = near;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, behind, stopping.Token);
            await Task.WhenAny(
                CopyAsync(caller.GetStream(), far.GetStream(), keep: true),
                CopyAsync(far.GetStream(), caller.GetStream(), keep: false)
            );
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException)
        {
            // The line is cut.
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, bool keep)
    {
        var buffer = new byte[8192];
        try
        {
            for (int read; (read = await from.ReadAsync(buffer, stopping.Token)) > 0; )
            {
                if (keep)
                    lock (heard)
                        heard.Write(buffer, 0, read);
                await to.WriteAsync(buffer.AsMemory(0, read), stopping.Token);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The line is cut.
        }
    }
}
