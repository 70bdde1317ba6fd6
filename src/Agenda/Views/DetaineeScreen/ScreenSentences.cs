using NodaTime;

namespace Agenda.Views;

/// <summary>
/// The sentences of the detainee's screen: written for it by the coordinator or the casemanager, or else plain ones
/// made from what was agreed.
/// </summary>
internal static class ScreenSentences
{
    private static readonly string[] Months =
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];

    public static EquatableArray<string> Of(CaseState state, ActionItem action)
    {
        var who = Who(state, action);
        var what = action.PlainText.Count > 0 ? Written(action, who) : Made(action, who);
        return AtMostFive([.. what, .. Status(action)]);
    }

    private static EquatableArray<string> Made(ActionItem action, string? who) =>
        [$"{who ?? "Iemand"} doet dit: {Sentence(action.Text)}", .. Before(action.Due)];

    // Says who does it, unless the text itself does.
    private static EquatableArray<string> Written(ActionItem action, string? who) =>
        who is null || action.PlainText.Any(line => line.StartsWith(who, StringComparison.Ordinal))
            ? action.PlainText
            : [$"{who} doet dit.", .. action.PlainText];

    public static EquatableArray<string> Of(Commitment commitment) =>
        commitment.PlainText.Count > 0
            ? AtMostFive(commitment.PlainText)
            : AtMostFive([
                Sentence(commitment.Partner),
                $"Jij: {Sentence(commitment.Detainee)}",
                .. Before(commitment.Due),
            ]);

    public static EquatableArray<string> Of(WrittenItem item) =>
        AtMostFive(item.PlainText.Count > 0 ? item.PlainText : [Sentence(item.Text)]);

    private static string? Who(CaseState state, ActionItem action) =>
        action.Owner switch
        {
            null => null,
            { Person: var person } when person == Participant.Detainee => "Jij",
            { Person: var person } => state.Find(person)?.GivenName ?? "Iemand",
        };

    private static EquatableArray<string> Status(ActionItem action) =>
        action switch
        {
            { State: ActionState.Done } => ["Dit is klaar."],
            { State: ActionState.Failed } => ["Dit is nog niet gelukt."],
            { Owner: null } => ["We zoeken nog wie dit doet."],
            _ => [],
        };

    private static EquatableArray<string> Before(LocalDate? due) =>
        due is { } date ? [$"Voor {date.Day} {Months[date.Month - 1]}."] : [];

    private static string Sentence(string text) =>
        text.TrimEnd() is var trimmed && trimmed.EndsWith('.') || trimmed.EndsWith('?') || trimmed.EndsWith('!')
            ? trimmed
            : trimmed + ".";

    private static EquatableArray<string> AtMostFive(IEnumerable<string> lines) =>
        lines.Take(TextLimits.PlainSentences).ToEquatableArray();
}
