using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Agenda;

/// <summary>
/// Whether a typed text may stand in a sentence on the detainee's screen: the rules for plain language of B1 checklists
/// that a program can check. A text that fails is not wrong; somebody is asked to say it in the detainee's words.
/// </summary>
public static class PlainDutch
{
    /// <summary>In words.</summary>
    public const int LongestSentence = 15;

    /// <summary>In words, over all sentences of a text.</summary>
    public const int AverageSentence = 10;

    /// <summary>Signs that belong on paper and not in speech.</summary>
    public const string WrittenOnly = ";()[]{}/\\<>@#*|";

    // The same text stands in every view of every later state: it is read once.
    private static readonly ConditionalWeakTable<string, object> Judged = [];

    public static bool IsPlain(string text) => (bool)Judged.GetValue(text, static unread => Read(unread));

    private static bool Read(string text)
    {
        var sentences = Sentences(text);
        var words = sentences.Sum(sentence => sentence.Length);
        return words > 0
            && sentences.All(sentence => sentence.Length <= LongestSentence && !sentence.Any(HardDutch.IsHard))
            && words <= AverageSentence * sentences.Length
            && !text.Any(letter => WrittenOnly.Contains(letter, StringComparison.Ordinal));
    }

    /// <summary>The words of each sentence. A full stop ends one only before a space: "1.420" is one word.</summary>
    private static ImmutableArray<ImmutableArray<string>> Sentences(string text)
    {
        var (sentences, words) = (
            ImmutableArray.CreateBuilder<ImmutableArray<string>>(),
            ImmutableArray.CreateBuilder<string>()
        );
        foreach (var word in text.Replace("\n", " \n ", StringComparison.Ordinal).Split([' ', '\t']))
        {
            if (word.Trim('\n') is { Length: > 0 } said)
                words.Add(said);
            if (word is not ("\n" or [.., '.' or '!' or '?']) || words.Count == 0)
                continue;
            sentences.Add(words.ToImmutable());
            words.Clear();
        }
        if (words.Count > 0)
            sentences.Add(words.ToImmutable());
        return sentences.ToImmutable();
    }
}
