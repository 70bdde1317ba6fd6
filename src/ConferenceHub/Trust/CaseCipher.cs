using System.Security.Cryptography;

namespace ConferenceHub.Trust;

/// <summary>
/// Seals the texts of one case with its own key. Destroying the key destroys the texts, in every copy that does not
/// hold the key as well.
/// </summary>
/// <remarks>
/// Sealed: format (1 byte), nonce (12), tag (16), AES-256-GCM cipher text. A storage format: a change is a new first
/// byte, and this one stays readable.
/// </remarks>
public sealed class CaseCipher(byte[] key)
{
    private const byte Format = 1;
    private const int NonceAt = 1;
    private const int NonceSize = 12;
    private const int TagAt = NonceAt + NonceSize;
    private const int TagSize = 16;
    private const int TextAt = TagAt + TagSize;

    public const int KeySize = 32;

    /// <param name="place">Where the text belongs: the same bytes in another place do not open.</param>
    public byte[] Seal(ReadOnlySpan<byte> text, ReadOnlySpan<byte> place)
    {
        var box = new byte[TextAt + text.Length];
        box[0] = Format;
        RandomNumberGenerator.Fill(Nonce(box));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(Nonce(box), text, box.AsSpan(TextAt), Tag(box), place);
        return box;
    }

    /// <summary>
    /// The text again; throws a <see cref="CryptographicException"/> when a byte of it, or its place, is another.
    /// </summary>
    public byte[] Open(byte[] box, ReadOnlySpan<byte> place)
    {
        if (box.Length < TextAt || box[0] != Format)
            throw new CryptographicException("Sealed in a form that this version does not know.");

        var text = new byte[box.Length - TextAt];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(Nonce(box), box.AsSpan(TextAt), Tag(box), text, place);
        return text;
    }

    private static Span<byte> Nonce(byte[] box) => box.AsSpan(NonceAt, NonceSize);

    private static Span<byte> Tag(byte[] box) => box.AsSpan(TagAt, TagSize);
}
