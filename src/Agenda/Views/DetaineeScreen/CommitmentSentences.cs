namespace Agenda.Views;

/// <summary>What both sides promise: one commitment on the detainee's screen.</summary>
internal static class CommitmentSentences
{
    public static EquatableArray<string> Of(CaseState state, Commitment commitment) =>
        commitment.PlainText.Count > 0
            ? ScreenSentences.With(commitment.PlainText, Ends(state, commitment))
            : ScreenSentences.With(Made(state, commitment), Ends(state, commitment));

    private static EquatableArray<string> Made(CaseState state, Commitment commitment) =>
        [.. Theirs(state, commitment), Yours(state, commitment), .. ScreenSentences.Before(state, commitment.Due)];

    private static EquatableArray<string> Ends(CaseState state, Commitment commitment) =>
        commitment is { PartnerOutcome.End: PromiseEnd.Kept, DetaineeOutcome.End: PromiseEnd.Kept }
            ? ["Dit is klaar."]
            :
            [
                .. commitment.PartnerOutcome is { } ours ? OurEnd(Doer.Name(state, commitment.Owner), ours.End) : [],
                .. commitment.DetaineeOutcome is { } theirs ? YourEnd(theirs.End) : [],
            ];

    private static EquatableArray<string> OurEnd(string name, PromiseEnd end) =>
        end switch
        {
            PromiseEnd.Kept => [$"{name} heeft dit gedaan."],
            PromiseEnd.NotKept => [$"Het is {name} nog niet gelukt."],
            PromiseEnd.Dropped => [$"{name} hoeft dit niet meer te doen."],
        };

    private static EquatableArray<string> YourEnd(PromiseEnd end) =>
        end switch
        {
            PromiseEnd.Kept => ["Jij hebt jouw deel gedaan."],
            PromiseEnd.NotKept => ["Jouw deel is nog niet gelukt."],
            PromiseEnd.Dropped => ["Jij hoeft dit niet meer te doen."],
        };

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
