using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;

namespace Web.Tests.Support;

/// <summary>
/// One connection as a foreign client makes it: a bare WebSocket that speaks SignalR's JSON protocol, without
/// negotiation.
/// </summary>
public sealed class Wire : IAsyncDisposable
{
    public const char End = '\u001e';
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions AsItIs = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly WebSocket socket;
    private readonly SemaphoreSlim writing = new(1);
    private readonly Channel<Said> said = Channel.CreateUnbounded<Said>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> asked = new(
        StringComparer.Ordinal
    );
    private int calls;
    private volatile bool isLost;

    private Wire(WebSocket socket) => this.socket = socket;

    /// <summary>Ends when the server, or somebody on the way, has ended the connection.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    /// <summary>What the server said when it ended the connection.</summary>
    public string? LastWord { get; private set; }

    /// <summary>Connects and shakes hands.</summary>
    public static async Task<Wire> OpenAsync(Uri url, string? cookie, Action<ClientWebSocketOptions>? more = null)
    {
        var client = new ClientWebSocket();
        if (cookie is not null)
            client.Options.SetRequestHeader("Cookie", cookie);
        more?.Invoke(client.Options);
        await client
            .ConnectAsync(new UriBuilder(new Uri(url, "/hub/conference")) { Scheme = "ws" }.Uri, CancellationToken.None)
            .WaitAsync(Patience);
        var wire = new Wire(client);
        await wire.SendTextAsync("""{"protocol":"json","version":1}""" + End);
        wire.Ended = wire.ReadAsync();
        return wire;
    }

    /// <summary>Calls a method of the hub; the result, or an undefined element when there is none.</summary>
    public async Task<JsonElement> CallAsync(string method, params object?[] arguments)
    {
        var (id, answer) = Ask();
        await SendAsync(
            new
            {
                type = 1,
                invocationId = id,
                target = method,
                arguments,
            }
        );
        return await answer.WaitAsync(Patience);
    }

    /// <summary>A call whose arguments are exactly this text.</summary>
    public async Task<JsonElement> CallRawAsync(string method, string arguments)
    {
        var (id, answer) = Ask();
        await SendTextAsync(
            $$"""{"type":1,"invocationId":"{{id}}","target":"{{method}}","arguments":{{arguments}}}""" + End
        );
        return await answer.WaitAsync(Patience);
    }

    public async Task<Reply> SubmitAsync(string reference, object command, string? commandId = null) =>
        new(
            await CallAsync(
                "Submit",
                new
                {
                    @case = reference,
                    commandId = commandId ?? Guid.NewGuid().ToString(),
                    command,
                }
            )
        );

    public Task SendAsync(object record) => SendTextAsync(JsonSerializer.Serialize(record, AsItIs) + End);

    public Task SendTextAsync(string text) => SendBytesAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendBytesAsync(byte[] bytes)
    {
        await writing.WaitAsync();
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (Exception gone)
            when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            throw new LineLostException();
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>The next message of the server, whatever it is.</summary>
    public Task<Said> NextAsync() => said.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>The next message of this name; others, such as presence, are passed over.</summary>
    public async Task<Said> NextAsync(string name)
    {
        while (true)
            if (await NextAsync() is { } next && string.Equals(next.Name, name, StringComparison.Ordinal))
                return next;
    }

    /// <summary>What has come so far and nobody took.</summary>
    public IEnumerable<Said> Taken()
    {
        while (said.Reader.TryRead(out var next))
            yield return next;
    }

    /// <summary>Ends the connection as a cut cable does.</summary>
    public void Cut() => socket.Abort();

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await Ended;
        socket.Dispose();
        writing.Dispose();
    }

    private (string Id, Task<JsonElement> Answer) Ask()
    {
        var id = Interlocked.Increment(ref calls).ToString();
        var answer = asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (isLost)
            answer.TrySetException(new LineLostException());
        return (id, answer.Task);
    }

    private async Task ReadAsync()
    {
        try
        {
            var buffer = new byte[64 * 1024];
            var rest = new StringBuilder();
            var decoder = Encoding.UTF8.GetDecoder();
            var text = new char[buffer.Length];
            while (
                await socket.ReceiveAsync(buffer, CancellationToken.None)
                    is { MessageType: not WebSocketMessageType.Close } got
            )
            {
                rest.Append(text, 0, decoder.GetChars(buffer, 0, got.Count, text, 0));
                if (buffer[got.Count - 1] == End)
                    Take(rest);
            }
        }
        catch (Exception ended)
            when (ended is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // A lost line is a fact for the test, not a failure of it.
        }
        isLost = true;
        foreach (var one in asked.Values)
            one.TrySetException(new LineLostException());
        said.Writer.TryComplete();
    }

    private void Take(StringBuilder rest)
    {
        var records = rest.ToString().Split(End, StringSplitOptions.RemoveEmptyEntries);
        rest.Clear();
        foreach (var record in records)
            Take(record, JsonSerializer.Deserialize<JsonElement>(record));
    }

    private void Take(string raw, JsonElement record)
    {
        switch (record.TryGetProperty("type", out var type) ? type.GetInt32() : 0)
        {
            case 1:
                said.Writer.TryWrite(
                    new Said(record.GetProperty("target").GetString()!, record.GetProperty("arguments")[0], raw)
                );
                break;
            case 3 when asked.TryRemove(record.GetProperty("invocationId").GetString()!, out var answer):
                if (record.TryGetProperty("error", out var error))
                    answer.TrySetException(new CallFailedException(error.GetString()!));
                else
                    answer.TrySetResult(record.TryGetProperty("result", out var result) ? result : default);
                break;
            case 7:
                LastWord = raw;
                break;
        }
    }
}

/// <summary>A message of the server, and the very text of its record.</summary>
public sealed record Said(string Name, JsonElement Body, string Raw)
{
    public long N => Body.GetProperty("n").GetInt64();

    public string? Reason => Body.TryGetProperty("reason", out var reason) ? reason.GetString() : null;
}

/// <summary>The answer to a command.</summary>
public sealed record Reply(JsonElement Body)
{
    public bool Accepted => Body.GetProperty("accepted").GetBoolean();

    public string? Refusal => Text("refusal");

    public string? Field => Text("field");

    public string? Message => Text("message");

    public string? Owner =>
        Body.TryGetProperty("owner", out var owner) ? owner.GetProperty("person").GetString() : null;

    /// <summary>In a few letters: yes, or the refusal with its field.</summary>
    public override string ToString() =>
        Accepted ? "yes"
        : Field is null ? Refusal!
        : $"{Refusal} {Field}";

    private string? Text(string name) => Body.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>The line was gone before the answer came.</summary>
public sealed class LineLostException : Exception;

/// <summary>The hub answered a call with an error.</summary>
public sealed class CallFailedException(string message) : Exception(message);
