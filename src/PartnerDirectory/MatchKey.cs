using System.Globalization;
using System.Text;

namespace PartnerDirectory;

/// <summary>How a name is compared and found: without capitals, accents and double spaces.</summary>
public static class MatchKey
{
    public static string Of(string? text)
    {
        var key = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(c))
                key.Append(char.ToLowerInvariant(c));
            else if (key is { Length: > 0 } && key[^1] != ' ')
                key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }
}
