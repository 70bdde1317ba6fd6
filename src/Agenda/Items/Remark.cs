using NodaTime;

namespace Agenda;

/// <summary>What somebody wrote at some time: an interpretation, an earlier wording, progress.</summary>
public sealed record Remark(string Text, Party By, Instant At)
{
    public static Remark From(string text, Origin origin) => new(text, origin.Party, origin.At);
}
