using System.Text;

namespace Scheduling.Calendar;

/// <summary>
/// The lines of a calendar file (RFC 5545, 3.1): ended by CRLF, folded at 75 octets between whole characters.
/// </summary>
internal sealed class CalendarLines
{
    private const int OctetsPerLine = 75;

    private readonly StringBuilder text = new();

    /// <param name="name">The property with its parameters.</param>
    /// <param name="value">Already in its form: <see cref="Text"/> for text.</param>
    public CalendarLines Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > OctetsPerLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
        return this;
    }

    /// <summary>
    /// A value of the type TEXT: the characters that have a meaning are escaped, a control character is left out.
    /// </summary>
    public static string Text(string value)
    {
        var escaped = value
            .ReplaceLineEndings("\n")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
        return string.Concat(escaped.Where(character => !char.IsControl(character)));
    }

    public override string ToString() => text.ToString();
}
