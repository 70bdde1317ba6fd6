using System.Text;

namespace PartnerDirectory.Importing;

/// <summary>The whole file is no good: nothing of it is shown and nothing of it is used.</summary>
public sealed class FileRefusedException(string words) : Exception(words);

/// <summary>The bytes of a file as UTF-8 text, whatever a spreadsheet saved them as.</summary>
internal static class ImportFile
{
    public const int LargestFile = 20 * 1024 * 1024;
    public const int LongestLine = 64 * 1024;
    public const int MostRows = 20_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Knows UTF-8, UTF-16 and what older spreadsheets save apart, and refuses what is none of these.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> file)
    {
        if (file.Length > LargestFile)
            throw new FileRefusedException("Het bestand is te groot. Het mag 20 MB zijn.");
        var utf8 = Decoded(file);
        if (utf8.Span.Contains((byte)0))
            throw new FileRefusedException(
                "Dit is geen CSV-bestand. Bewaar het in het rekenprogramma als ‘CSV UTF-8’."
            );
        return utf8;
    }

    /// <summary>
    /// How many lines there are, at most <see cref="MostRows"/> below the header and none of them endless.
    /// </summary>
    public static int CountLines(ReadOnlySpan<byte> text)
    {
        var lines = 0;
        while (text.Length > 0)
        {
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');
            var length = end < 0 ? text.Length : end;
            if (length > 0 && ++lines > MostRows + 2)
                throw new FileRefusedException(
                    $"Het bestand heeft te veel regels. Het mogen er {MostRows:N0} zijn.".Replace(',', '.')
                );
            if (length > LongestLine)
                throw new FileRefusedException($"Regel {lines} is veel te lang. Is er een regeleinde weggevallen?");
            text = end < 0 ? [] : text[(end + 1)..];
        }
        return lines;
    }

    private static ReadOnlyMemory<byte> Decoded(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Checked(file[3..]);
        if (IsUtf32(bytes))
            throw new FileRefusedException("Dit bestand is bewaard als UTF-32. Bewaar het als ‘CSV UTF-8’.");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Recoded(file[2..], Utf16(bigEndian: false));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Recoded(file[2..], Utf16(bigEndian: true));
        return System.Text.Unicode.Utf8.IsValid(bytes) ? file : Guessed(bytes);
    }

    private static bool IsUtf32(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]);

    private static UnicodeEncoding Utf16(bool bigEndian) =>
        new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static ReadOnlyMemory<byte> Checked(ReadOnlyMemory<byte> file) =>
        System.Text.Unicode.Utf8.IsValid(file.Span)
            ? file
            : throw new FileRefusedException("Dit bestand is kapot: het zegt dat het UTF-8 is, maar dat is het niet.");

    private static ReadOnlyMemory<byte> Recoded(ReadOnlyMemory<byte> file, Encoding encoding)
    {
        try
        {
            return Utf8.GetBytes(encoding.GetString(file.Span));
        }
        catch (ArgumentException) // a byte, or half a character, that does not exist in this encoding
        {
            throw new FileRefusedException(
                "Dit bestand is kapot: er staan tekens in die niet te lezen zijn. Bewaar het als ‘CSV UTF-8’."
            );
        }
    }

    private static ReadOnlyMemory<byte> Guessed(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0) ? bytes.ToArray()
        : OldEncoding.Read(bytes) is { } text ? Utf8.GetBytes(text)
        : throw new FileRefusedException(
            "Van dit bestand is niet te zien hoe letters als ë en é bewaard zijn. Bewaar het als ‘CSV UTF-8’ en kies het opnieuw."
        );
}
