using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PartnerDirectory;

/// <summary>
/// How a name is compared and found: without capitals and accents, one apostrophe for all apostrophes, one space for
/// spaces and dashes, and a plain letter for one that has no accent to lose.
/// </summary>
public static class MatchKey
{
    /// <summary>Letters that Unicode takes for letters of their own.</summary>
    public static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['ł'] = "l",
        ['ı'] = "i",
        ['ø'] = "o",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ħ'] = "h",
        ['ŧ'] = "t",
        ['ŋ'] = "n",
    }.ToFrozenDictionary();

    public const string Apostrophes = "'’‘‛ʼʻ`´′＇";

    public static string Of(string? text)
    {
        var key = new StringBuilder();
        // Before it falls apart: a loose accent would become a space.
        foreach (var c in OneApostrophe(text ?? "").Normalize(NormalizationForm.FormKD))
            if (IsGap(c))
                AppendGap(key);
            else if (!IsSilent(c))
                AppendLetter(key, char.ToLowerInvariant(c));
        return key.ToString().TrimEnd();
    }

    private static string OneApostrophe(string text) =>
        string.Concat(text.Select(c => Apostrophes.Contains(c, StringComparison.Ordinal) ? '\'' : c));

    private static bool IsGap(char c) =>
        char.IsWhiteSpace(c) || c is '−' || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation;

    private static bool IsSilent(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;

    private static void AppendGap(StringBuilder key)
    {
        if (key is { Length: > 0 } && key[^1] != ' ')
            key.Append(' ');
    }

    private static void AppendLetter(StringBuilder key, char letter)
    {
        if (Letters.TryGetValue(letter, out var plain))
            key.Append(plain);
        else
            key.Append(letter);
    }
}
