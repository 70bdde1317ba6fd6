namespace Agenda.Views;

/// <summary>What both sides promise: one commitment on the detainee's screen.</summary>
internal static class CommitmentSentences
{
    public static EquatableArray<string> Of(CaseState state, Commitment commitment) =>
        commitment.PlainText.Count > 0
            ? commitment.PlainText
            : [.. Theirs(state, commitment), Yours(state, commitment), .. ScreenSentences.Before(commitment.Due)];

    private static EquatableArray<string> Theirs(CaseState state, Commitment commitment)
    {
        var name = Doer.Name(state, commitment.Owner);
        return !PlainWording.MayStand(state, commitment.Partner)
                ? [ScreenSentences.About(state, commitment), $"{name} belooft daar iets over."]
            : commitment.Partner.Contains(name, StringComparison.Ordinal)
                ? [ScreenSentences.Sentence(commitment.Partner)]
            : [$"{name} belooft: {ScreenSentences.Sentence(commitment.Partner)}"];
    }

    private static string Yours(CaseState state, Commitment commitment) =>
        PlainWording.MayStand(state, commitment.Detainee)
            ? $"Jij: {ScreenSentences.Sentence(commitment.Detainee)}"
            : "Jij belooft ook iets.";
}
