using System.Security.Cryptography;
using System.Text;

namespace Agenda;

/// <summary>Ids made from what they stand for: the same every time, and telling nothing of it.</summary>
public static class OpaqueId
{
    public static string Of(string what, int bytes = SHA256.HashSizeInBytes) =>
        Convert.ToHexStringLower(BytesOf(what).AsSpan(0, bytes));

    public static byte[] BytesOf(string what) => SHA256.HashData(Encoding.UTF8.GetBytes(what));
}
