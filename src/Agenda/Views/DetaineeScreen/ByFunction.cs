using System.Text;

namespace Agenda.Views;

/// <summary>
/// The same words for paper, which others may find: whoever stands in them by first name stands there as what they are.
/// </summary>
internal static class ByFunction
{
    public static ScreenItem Of(CaseState state, ScreenItem item) =>
        item.Kind is "goal"
            ? item // Their own words are never changed.
            : new ScreenItem(item.Id, item.Is, [.. item.Lines.Select(line => Of(state, line))])
            {
                LifeArea = item.LifeArea,
                Due = item.Due,
                Answer = item.Answer,
                Asked = item.Asked,
                Who = item.Who is { } who ? Of(state, who) : null,
            };

    private static string Of(CaseState state, string text) =>
        state
            .Participants.Where(participant => participant.Person != Participant.Detainee)
            .Aggregate(text, (said, participant) => Replaced(said, participant.GivenName, Called(participant)));

    private static string Called(Participant participant) =>
        participant.Function.Length == 0
            ? "iemand van ons"
            : "de " + char.ToLowerInvariant(participant.Function[0]) + participant.Function[1..];

    private static string Replaced(string text, string name, string called)
    {
        if (name.Length == 0)
            return text;
        var said = new StringBuilder();
        var from = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; )
        {
            var end = at + name.Length;
            var isWord = (at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]));
            said.Append(text, from, at - from).Append(isWord ? Fitting(text, at, called) : name);
            from = end;
            at = text.IndexOf(name, from, StringComparison.Ordinal);
        }
        return said.Append(text, from, text.Length - from).ToString();
    }

    private static string Fitting(string text, int at, string called) =>
        text[..at].TrimEnd() is [] or [.., '.' or '!' or '?'] ? char.ToUpperInvariant(called[0]) + called[1..] : called;
}
