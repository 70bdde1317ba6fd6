using System.Buffers.Binary;

namespace Load.Wire;

/// <summary>WebSocket frames (RFC 6455), as far as one server that sends no extensions needs them.</summary>
internal static class Frames
{
    public const int TextOpcode = 1;
    public const int CloseOpcode = 8;
    public const int LongestHeader = 8;

    /// <summary>The first whole frame, or false when more bytes must come. A server's frames are not masked.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out int opcode, out Range payload)
    {
        (opcode, payload) = (0, default);
        if (bytes.Length < 2)
            return false;
        opcode = bytes[0] & 0x0F;
        var (header, length) = (bytes[1] & 0x7F) switch
        {
            126 => bytes.Length < 4 ? (0, 0) : (4, BinaryPrimitives.ReadUInt16BigEndian(bytes[2..])),
            127 => bytes.Length < 10 ? (0, 0) : (10, (int)BinaryPrimitives.ReadUInt64BigEndian(bytes[2..])),
            var small => (2, small),
        };
        payload = header..(header + length);
        return header > 0 && bytes.Length >= header + length;
    }

    /// <summary>
    /// Puts the header of one text frame just before its payload, which begins at <see cref="LongestHeader"/>; gives
    /// the whole frame. Masked with zero, which leaves the payload as it is.
    /// </summary>
    public static ReadOnlySpan<byte> Text(Span<byte> buffer, int length)
    {
        var isShort = length < 126;
        var start = LongestHeader - (isShort ? 6 : 8);
        buffer[start] = 0x80 | TextOpcode;
        buffer[start + 1] = (byte)(0x80 | (isShort ? length : 126));
        if (!isShort)
            BinaryPrimitives.WriteUInt16BigEndian(buffer[(start + 2)..], (ushort)length);
        buffer[(LongestHeader - 4)..LongestHeader].Clear();
        return buffer[start..(LongestHeader + length)];
    }
}
