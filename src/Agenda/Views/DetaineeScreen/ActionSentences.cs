namespace Agenda.Views;

/// <summary>Who does it, what it is, and when: one action on the detainee's screen.</summary>
internal static class ActionSentences
{
    public static EquatableArray<string> Of(CaseState state, ActionItem action)
    {
        var who = Doer.Of(state, action);
        var status = Status(action);
        return action.PlainText.Count > 0
            ? ScreenSentences.With(action.PlainText, [.. DoneBy(who, action.PlainText, status), .. status])
            : ScreenSentences.Fitting([
                .. Made(state, action, who),
                .. ScreenSentences.Before(state, action.Due),
                .. status,
            ]);
    }

    // Said after the words, unless they say it themselves or there is no line left: the screen shows it beside them too.
    private static EquatableArray<string> DoneBy(
        string? who,
        EquatableArray<string> words,
        EquatableArray<string> status
    ) =>
        who is null
        || words.Count + status.Count >= TextLimits.PlainSentences
        || words.Any(line => line.Contains(who, StringComparison.Ordinal) || IsToYou(who, line))
            ? []
            : [$"{Capital(who)} doet dit."];

    private static bool IsToYou(string who, string line) =>
        string.Equals(who, Doer.You, StringComparison.Ordinal) && line.StartsWith("Je ", StringComparison.Ordinal);

    private static EquatableArray<string> Made(CaseState state, ActionItem action, string? who) =>
        (PlainWording.MayStand(state, action.Text), who) switch
        {
            (true, null) => [$"Dit willen we doen: {ScreenSentences.Sentence(action.Text)}"],
            (true, _) => [$"{Capital(who)} doet dit: {ScreenSentences.Sentence(action.Text)}"],
            (false, null) => [ScreenSentences.About(state, action)],
            (false, _) => [ScreenSentences.About(state, action), $"{Capital(who)} gaat hiermee aan de slag."],
        };

    private static EquatableArray<string> Status(ActionItem action) =>
        action switch
        {
            { State: ActionState.Done } => ["Dit is klaar."],
            { State: ActionState.Failed } => ["Dit is nog niet gelukt."],
            { Owner: null } => ["We zoeken nog wie dit doet."],
            _ => [],
        };

    private static string Capital(string who) => char.ToUpperInvariant(who[0]) + who[1..];
}
