using NodaTime;

namespace Agenda;

/// <summary>Words that somebody wrote at some time: an interpretation, an earlier wording, progress.</summary>
public sealed record Words(string Text, Party By, Instant At)
{
    public static Words From(string text, Origin origin) => new(text, origin.Party, origin.At);
}
