using System.Text;

namespace PartnerDirectory.Importing;

/// <summary>
/// Tells what an older spreadsheet saved a file in: Windows, a Mac or MS-DOS. The bytes do not say; the letters that
/// come out do. Where two of them could be right, nothing is guessed.
/// </summary>
internal static class OldEncoding
{
    /// <summary>What Dutch names are written with; all else is rare enough to doubt.</summary>
    private const string Usual = "éèëêïöüäçáóÉÈËÖÜÏ’–€";

    private const string Quotes = "‘’“”‚„‹›«»´¨";
    private const string Dashes = "–—…\u00A0";

    private static readonly int[] Others = [10000, 850, 437];

    private enum Looks
    {
        Wrong,
        Doubtful,
        Right,
    }

    /// <summary>The text, or null when it cannot be known.</summary>
    public static string? Read(ReadOnlySpan<byte> file)
    {
        var windows = Decoded(file, 1252);
        if (windows is not null && (FieldValidation.IsGarbled(windows) || Judge(windows, IsWestern) is Looks.Right))
            return windows;
        var right = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in Others)
            if (Decoded(file, page) is { } text && Judge(text, IsUsual) is Looks.Right)
                right.Add(text);
        // A name from elsewhere, as Windows may have saved it.
        var isWindowsPossible = windows is not null && Judge(windows, IsWestern) is Looks.Doubtful;
        return right.Count == 1 && !isWindowsPossible ? right.Single() : null;
    }

    private static string? Decoded(ReadOnlySpan<byte> file, int page)
    {
        try
        {
            return CodePagesEncodingProvider
                .Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
                .GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null; // a byte that does not exist there
        }
    }

    private static Looks Judge(string text, Func<char, bool> isExpected)
    {
        var looks = Looks.Right;
        for (var i = 0; i < text.Length && looks is not Looks.Wrong; i++)
            if (!char.IsAscii(text[i]) && Judge(text, i, isExpected) is var one && one < looks)
                looks = one;
        return looks;
    }

    private static Looks Judge(string text, int at, Func<char, bool> isExpected)
    {
        var sign = text[at];
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
        var fits = char.IsLetter(sign) ? !char.IsUpper(sign) || !char.IsLower(before) : FitsAsSign(sign, before, after);
        return !fits ? Looks.Wrong
            : isExpected(sign) ? Looks.Right
            : Looks.Doubtful;
    }

    // "d’Or" and "Jan’s"; not "Zo‘" or "M‡ria".
    private static bool FitsAsSign(char sign, char before, char after) =>
        !char.IsControl(sign)
        && (
            sign is '’'
            || Dashes.Contains(sign, StringComparison.Ordinal)
            || (Quotes.Contains(sign, StringComparison.Ordinal) && !char.IsLetter(before))
            || !(char.IsLetter(before) || char.IsLetter(after))
        );

    private static bool IsUsual(char sign) => Usual.Contains(sign, StringComparison.Ordinal);

    // Õ, Ô and Ò are what a Mac's quotes become.
    private static bool IsWestern(char sign) =>
        (sign is >= '\u00A0' and <= 'ÿ' && sign is not ('Õ' or 'Ô' or 'Ò'))
        || Quotes.Contains(sign, StringComparison.Ordinal)
        || Dashes.Contains(sign, StringComparison.Ordinal)
        || sign is '€' or '•';
}
