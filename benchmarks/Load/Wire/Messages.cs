using System.Text.Unicode;

namespace Load.Wire;

internal enum MessageKind
{
    Changed,
    Welcome,
    Closed,
    Reply,
    Other,
}

/// <summary>The messages of the wire, told apart by their first bytes and written without objects.</summary>
internal static class Messages
{
    public static ReadOnlySpan<byte> Ping => "{\"type\":6}"u8;

    public static MessageKind KindOf(ReadOnlySpan<byte> message) =>
        message.StartsWith("{\"type\":1,\"target\":\"Changed\""u8) ? MessageKind.Changed
        : message.StartsWith("{\"type\":3,"u8) ? MessageKind.Reply
        : message.StartsWith("{\"type\":1,\"target\":\"Welcome\""u8) ? MessageKind.Welcome
        : message.StartsWith("{\"type\":1,\"target\":\"Closed\""u8) ? MessageKind.Closed
        : MessageKind.Other;

    public static bool IsAccepted(ReadOnlySpan<byte> reply) => reply.IndexOf("\"accepted\":true"u8) >= 0;

    public static void SendJoin(this Connection connection, string reference)
    {
        Span<byte> buffer = stackalloc byte[256];
        Utf8.TryWrite(
            buffer,
            $$"""{"type":1,"target":"Join","arguments":[{"case":"{{reference}}"}]}""",
            out var written
        );
        connection.Send(buffer[..written]);
    }

    public static void SendClaim(this Connection connection, string reference, int action)
    {
        Span<byte> buffer = stackalloc byte[480];
        Utf8.TryWrite(
            buffer,
            $$$"""{"type":1,"invocationId":"1","target":"Submit","arguments":[{"case":"{{{reference}}}","commandId":"{{{Guid.NewGuid()}}}","command":{"type":"claimAction","action":"a{{{action}}}"}}]}""",
            out var written
        );
        connection.Send(buffer[..written]);
    }

    public static void SendReturn(this Connection connection, string reference, int action)
    {
        Span<byte> buffer = stackalloc byte[480];
        Utf8.TryWrite(
            buffer,
            $$$"""{"type":1,"invocationId":"1","target":"Submit","arguments":[{"case":"{{{reference}}}","commandId":"{{{Guid.NewGuid()}}}","command":{"type":"returnClaim","action":"a{{{action}}}","reason":"Toch niet"}}]}""",
            out var written
        );
        connection.Send(buffer[..written]);
    }
}
