using System.Security.Cryptography;

namespace ConferenceHub.Log;

/// <summary>
/// How far a case goes, and a hash over everything that happened in it up to there. The hash is over what was said, not
/// over how it is sealed: a case that is sealed anew under another key keeps its chain.
/// </summary>
/// <param name="Sequence">Of the last event; 0 before the first.</param>
/// <param name="Hash">SHA-256. It tells something of the texts, so it stands nowhere in plain.</param>
public sealed record ChainLink(long Sequence, byte[] Hash)
{
    public static readonly ChainLink Start = new(0, new byte[SHA256.HashSizeInBytes]);

    /// <param name="place">Where the event stands, the hash of this link included.</param>
    /// <param name="text">The event in plain.</param>
    public ChainLink Next(ReadOnlySpan<byte> place, ReadOnlySpan<byte> text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(place);
        hash.AppendData(text);
        return new ChainLink(Sequence + 1, hash.GetHashAndReset());
    }
}
