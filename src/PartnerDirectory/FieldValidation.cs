using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnerDirectory;

/// <summary>
/// What one field may hold, for a form and for an import alike: the sentence says what is wrong, null says nothing is.
/// </summary>
internal static class FieldValidation
{
    // UTF-8 that was read as Windows-1252 once: Ã« for ë, â€™ for an apostrophe.
    private static readonly Regex Garbled = new(
        "[ÃÂ][^\\u0000-\\u007F]|â€",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );
    private static readonly Regex SpreadsheetError = Pattern(
        @"^#(N/B|N/A|REF!|VERW!|NAAM\?|NAME\?|WAARDE!|VALUE!|DEEL/0!|DIV/0!|GETAL!|NUM!|LEEG!|NULL!|#+)$"
    );
    private static readonly Regex MailAddress = Pattern(@"^[^@\s,;:<>()""]+@[^@\s,;<>()""]+\.[^@\s,;<>()"".]{2,}$");
    private static readonly Regex Scientific = Pattern(@"^\d+[.,]?\d*E\+?\d+$");
    private static readonly Regex PhoneNumber = Pattern(@"^\+?[\d ()./-]+( ?(tst|toestel|keuze)\.? ?\d+)?$");

    public const int LongestLine = 200;
    public const int LongestText = 2000;

    /// <summary>Without the spaces and invisible signs that copying brings along; null when nothing is left.</summary>
    public static string? Tidy(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(c))
                AppendSpace(tidy);
            else if (c is not ('\uFEFF' or '\u200B' or '\u00AD'))
                tidy.Append(c);
        }
        return tidy.ToString().Trim(Edges) is { Length: > 0 } left ? left : null;
    }

    // A space, and the marks of direction that a telephone puts around a number that one copies.
    private static readonly char[] Edges =
    [
        ' ',
        .. Enumerable
            .Range(0x200E, 2)
            .Concat(Enumerable.Range(0x202A, 5))
            .Concat(Enumerable.Range(0x2066, 4))
            .Select(code => (char)code),
    ];

    private static void AppendSpace(StringBuilder tidy)
    {
        if (tidy is { Length: > 0 } && tidy[^1] != ' ')
            tidy.Append(' ');
    }

    /// <summary>What no field may hold.</summary>
    public static string? Line(string? text) => Any(text, LongestLine);

    public static string? LongText(string? text) => Any(text, LongestText);

    public static string? Name(string? text) =>
        text is null ? "Vul dit in."
        : text[0] is '=' or '@' or '+' or '-' ? "Een naam begint met een letter of een cijfer."
        : Line(text);

    public static string? Mail(string? text) =>
        text is null ? null
        : Line(text) is { } wrong ? wrong
        : MailAddress.IsMatch(text) ? null
        : $"‘{Shown(text)}’ is geen e-mailadres.";

    public static string? Phone(string? text) =>
        text is null ? null
        : Line(text) is { } wrong ? wrong
        : Scientific.IsMatch(text)
            ? "Het telefoonnummer is door een rekenprogramma veranderd in een getal. Zet het er opnieuw in als tekst."
        : !PhoneNumber.IsMatch(text) || text.Count(char.IsAsciiDigit) is < 3 or > 15
            ? $"‘{Shown(text)}’ is geen telefoonnummer."
        : Digits(text) is { Length: 9 } and not ['0', ..] && text[0] != '+'
            ? "De 0 vooraan het telefoonnummer ontbreekt."
        : Digits(text) is { Length: 9 } and ['0', not '0', ..] && text[0] != '+'
            ? "Er ontbreekt een cijfer aan het telefoonnummer."
        : Digits(text) is { Length: 11 } and ['3', '1', ..] && text[0] != '+'
            ? "Zet een + of 00 voor het telefoonnummer als het met een landnummer begint."
        : null;

    public static bool IsGarbled(string text) => Garbled.IsMatch(text);

    private static string? Any(string? text, int longest)
    {
        if (text is null)
            return null;
        if (text.Length > longest)
            return $"Dit is te lang: {text.Length} tekens. Het mogen er {longest} zijn.";
        if (text.Contains('\uFFFD', StringComparison.Ordinal) || IsGarbled(text))
            return "Hier staan kapotte letters. Het bestand is ergens verkeerd opgeslagen; bewaar het als ‘CSV UTF-8’.";
        if (text.Any(IsUnwanted))
            return "Hier staan onzichtbare tekens die er niet horen.";
        return SpreadsheetError.IsMatch(text) ? $"Hier staat een fout van het rekenprogramma: {Shown(text)}." : null;
    }

    private static bool IsUnwanted(char c) =>
        (char.IsControl(c) && c is not '\n')
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    /// <summary>The digits that are dialled, without those of an extension behind it.</summary>
    private static string Digits(string text) =>
        string.Concat(text.TakeWhile(c => !char.IsAsciiLetter(c)).Where(char.IsAsciiDigit));

    // In time that grows with the text, whatever the text.
    private static Regex Pattern(string pattern) =>
        new(
            pattern,
            RegexOptions.NonBacktracking
                | RegexOptions.CultureInvariant
                | RegexOptions.IgnoreCase
                | RegexOptions.ExplicitCapture
        );
}
