using System.Security.Cryptography;
using ConferenceHub.Trust;

namespace ConferenceHub.Tests.Trust;

public sealed class CaseCipherTests
{
    private readonly CaseCipher cipher = new(RandomNumberGenerator.GetBytes(CaseCipher.KeySize));

    [Fact]
    public void F6_what_is_sealed_opens_in_its_own_place()
    {
        Assert.Equal("woord"u8, cipher.Open(cipher.Seal("woord"u8, "1|said|R7K2"u8), "1|said|R7K2"u8));
        Assert.Empty(cipher.Open(cipher.Seal([], "1"u8), "1"u8));
    }

    [Fact]
    public void The_same_text_never_looks_the_same() =>
        Assert.NotEqual(cipher.Seal("woord"u8, "1"u8), cipher.Seal("woord"u8, "1"u8));

    [Fact]
    public void F6_it_does_not_open_with_another_place_another_key_or_one_changed_byte()
    {
        var box = cipher.Seal("woord"u8, "1"u8);
        var other = new CaseCipher(RandomNumberGenerator.GetBytes(CaseCipher.KeySize));

        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(box, "2"u8));
        Assert.ThrowsAny<CryptographicException>(() => other.Open(box, "1"u8));
        for (var i = 0; i < box.Length; i++)
            Assert.ThrowsAny<CryptographicException>(() => cipher.Open(Changed(box, i), "1"u8));
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(box[..20], "1"u8));
    }

    private static byte[] Changed(byte[] box, int at)
    {
        byte[] changed = [.. box];
        changed[at] ^= 1;
        return changed;
    }
}
