using System.Security.Cryptography;
using System.Text;
using Agenda;

namespace ConferenceHub.Trust;

/// <summary>
/// The one secret that lies apart from the database: it wraps the keys of the cases, seals the ring of cookies and
/// links, and signs how far each case goes. Whoever has a copy of the database without it reads nothing that somebody
/// wrote, and can change nothing in a case unseen.
/// </summary>
public sealed class MasterKey
{
    /// <summary>In bytes.</summary>
    public const int Size = 32;

    private readonly CaseCipher sealing;
    private readonly byte[] signing;

    /// <param name="secret"><see cref="Size"/> random bytes.</param>
    /// <exception cref="ArgumentException">It has another size.</exception>
    public MasterKey(byte[] secret)
    {
        if (secret.Length != Size)
            throw new ArgumentException($"A master key has {Size} bytes, not {secret.Length}.", nameof(secret));
        sealing = new CaseCipher(Derive(secret, "Nazorg.Seal"));
        signing = Derive(secret, "Nazorg.Sign");
    }

    public static MasterKey Create() => new(RandomNumberGenerator.GetBytes(Size));

    /// <summary>The key of a case as it may stand in the database; it unwraps for that case alone.</summary>
    public byte[] Wrap(CaseId reference, byte[] key) => Seal(key, PlaceOf(reference));

    /// <exception cref="CryptographicException">Another master key wrapped it, or it is of another case.</exception>
    public byte[] Unwrap(CaseId reference, byte[] wrapped) => Open(wrapped, PlaceOf(reference));

    /// <summary>32 bytes that nobody else can make for this text.</summary>
    public byte[] Sign(ReadOnlySpan<byte> text) => HMACSHA256.HashData(signing, text);

    /// <param name="place">Where the text belongs; it opens nowhere else.</param>
    internal byte[] Seal(ReadOnlySpan<byte> text, string place) => sealing.Seal(text, Encoding.UTF8.GetBytes(place));

    internal byte[] Open(byte[] box, string place) => sealing.Open(box, Encoding.UTF8.GetBytes(place));

    private static string PlaceOf(CaseId reference) => "case|" + reference.Value;

    private static byte[] Derive(byte[] secret, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Size, info: Encoding.UTF8.GetBytes(purpose));
}
