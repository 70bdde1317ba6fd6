using Agenda;

namespace ConferenceHub.Preparing;

/// <summary>
/// References like R7K2: letter, digit, letter, digit, without signs that are taken for another when read aloud or
/// written down.
/// </summary>
public static class CaseReferences
{
    private const string Letters = "ACEFGHJKMNPQRTUVWXY";
    private const string Digits = "234679";

    /// <summary>
    /// The reference that this press asks for. The same press always asks for the same ones in the same order, so that
    /// it can be repeated after a crash.
    /// </summary>
    /// <param name="attempt">From 0; one further when the reference before is another's.</param>
    public static CaseId For(PersonId person, CommandId press, int attempt)
    {
        var hash = OpaqueId.BytesOf($"{person}\n{press}\n{attempt}").AsSpan();
        return new CaseId(
            $"{Sign(Letters, hash[..4])}{Sign(Digits, hash[4..8])}{Sign(Letters, hash[8..12])}{Sign(Digits, hash[12..16])}"
        );
    }

    private static char Sign(string signs, ReadOnlySpan<byte> chance) =>
        signs[(int)(BitConverter.ToUInt32(chance) % (uint)signs.Length)];
}
