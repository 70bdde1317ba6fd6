using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConferenceHub.Json;

/// <summary>
/// Reads text as a person meant it: the line breaks of Word, OneNote and Windows are line breaks, and signs that nobody
/// can see or type are not there.
/// </summary>
internal sealed class TypedTextConverter : JsonConverter<string>
{
    private static readonly SearchValues<char> Odd = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsOdd),
        '\u2028',
        '\u2029',
    ]);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new JsonException();
        var text = reader.GetString();
        return text.AsSpan().ContainsAny(Odd) ? Tidy(text!) : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            if (IsLineBreak(c))
                tidy.Append('\n');
            else if (!IsOdd(c))
                tidy.Append(c);
        }
        return tidy.ToString();
    }

    private static bool IsOdd(char c) => char.IsControl(c) && c is not ('\n' or '\t');

    // Carriage return, vertical tab, form feed, next line, and the separators of Unicode.
    private static bool IsLineBreak(char c) => c is '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
