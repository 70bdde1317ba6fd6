using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConferenceHub.Json;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Options;

namespace ConferenceHub.Hub;

/// <summary>
/// Messages as they go over the line, byte for byte as SignalR writes them. A change is written around the items that its
/// whole audience shares, without serializing them again for each seat.
/// </summary>
internal sealed class Frames : IBufferWriter<byte>, IDisposable
{
    private const byte End = 0x1e;

    private static readonly JsonHubProtocol Protocol = new(
        Options.Create(new JsonHubProtocolOptions { PayloadSerializerOptions = NazorgJson.Options })
    );

    private static readonly JsonWriterOptions AsSignalR = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(1024);
    private int length;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    public static Frames Of(IReadOnlyList<ServerMessage> messages)
    {
        var frames = new Frames();
        foreach (var message in messages)
            frames.Add(message);
        return frames;
    }

    /// <summary>For one write to one connection, which must have ended before <see cref="Dispose"/>.</summary>
    public SerializedHubMessage AsMessage() => new([new SerializedMessage(Protocol.Name, Written)]);

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(Math.Max(sizeHint, 1));
        return buffer.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the memory back, without what people wrote.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = [];
    }

    private void Add(ServerMessage message)
    {
        if (message is Changed changed)
            Add(changed);
        else
            Protocol.WriteMessage(new InvocationMessage(message.GetType().Name, [message]), this);
    }

    private void Add(Changed changed)
    {
        var json = writer ??= new Utf8JsonWriter(this, AsSignalR);
        json.Reset(this);
        json.WriteStartObject();
        json.WriteNumber("type"u8, 1);
        json.WriteString("target"u8, nameof(Changed));
        json.WriteStartArray("arguments"u8);
        json.WriteStartObject();
        json.WriteString("case"u8, changed.Case.Value);
        json.WriteNumber("n"u8, changed.N);
        json.WritePropertyName("puts"u8);
        json.WriteRawValue(changed.Puts.Utf8, skipInputValidation: true);
        json.WritePropertyName("drops"u8);
        json.WriteRawValue(changed.Drops.Utf8, skipInputValidation: true);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        GetSpan(1)[0] = End;
        Advance(1);
    }

    private void Grow(int more)
    {
        if (buffer.Length - length >= more)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + more));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = larger;
    }
}
