using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Scheduling.Tests.Leaks;

/// <summary>
/// Bytes read in every way in which somebody may read them: as they are, and with each coding of web, JSON, mail and
/// calendar taken off.
/// </summary>
internal static class Readings
{
    public static bool Hold(byte[] bytes, string word)
    {
        var texts = Of(bytes).ToList();
        return texts.Exists(text =>
            CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.OrdinalIgnoreCase) >= 0
        );
    }

    private static IEnumerable<string> Of(byte[] bytes)
    {
        var raw = Encoding.UTF8.GetString(bytes);
        string[] packed =
        [
            .. Regex
                .Matches(raw, "[A-Za-z0-9+/]{8,}(\r\n[A-Za-z0-9+/]+)*={0,2}")
                .Select(found => Unpacked(found.Value)),
            raw,
        ];
        return packed.SelectMany(text =>
            new[]
            {
                text,
                Unfolded(text),
                FromWeb(text),
                FromJson(text),
                FromPrintable(text),
                WebUtility.HtmlDecode(text),
                FromWeb(FromWeb(text)),
            }
        );
    }

    private static string Unpacked(string base64)
    {
        var packed = base64.Replace("\r\n", "", StringComparison.Ordinal).TrimEnd('=');
        try
        {
            return Encoding.UTF8.GetString(
                Convert.FromBase64String(
                    packed[..(packed.Length - (packed.Length % 4 == 1 ? 1 : 0))]
                        .PadRight((packed.Length + 3) / 4 * 4, '=')
                )
            );
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private static string Unfolded(string text) =>
        text.Replace("\r\n ", "", StringComparison.Ordinal)
            .Replace("\\,", ",", StringComparison.Ordinal)
            .Replace("\\;", ";", StringComparison.Ordinal);

    private static string FromWeb(string text) => WebUtility.UrlDecode(text);

    private static string FromJson(string text) =>
        Regex.Replace(
            text,
            @"\\u([0-9a-fA-F]{4})",
            found => ((char)int.Parse(found.Groups[1].Value, NumberStyles.HexNumber)).ToString()
        );

    private static string FromPrintable(string text)
    {
        var joined = text.Replace("=\r\n", "", StringComparison.Ordinal);
        return Regex.Replace(
            joined,
            "(=[0-9A-F]{2})+",
            found =>
                Encoding.UTF8.GetString(Convert.FromHexString(found.Value.Replace("=", "", StringComparison.Ordinal)))
        );
    }
}
