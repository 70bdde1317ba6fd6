namespace Agenda;

/// <summary>The limits of what people write. Limits are the wire's; content is never judged here.</summary>
public static class TextLimits
{
    /// <summary>In characters (UTF-16).</summary>
    public const int MaximumLength = 2000;

    public const int PlainSentences = 5;

    public const int PlainSentenceLength = 200;

    public const int FirstNameLength = 100;

    public static bool AreFit(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (!IsFit(text))
                return false;
        return true;
    }

    public static bool IsFit(string? text) => !string.IsNullOrWhiteSpace(text) && IsFitOrAbsent(text);

    public static bool IsFitOrAbsent(string? text) =>
        text is null
        || (text.Length <= MaximumLength && !text.Any(c => char.IsControl(c) && c is not '\n' and not '\t'));

    /// <summary>At most five sentences, each short enough for one line on the detainee's screen.</summary>
    public static bool ArePlain(EquatableArray<string>? sentences) =>
        sentences is null
        || (
            sentences.Count <= PlainSentences
            && sentences.All(sentence => IsFit(sentence) && sentence.Length <= PlainSentenceLength)
        );
}
