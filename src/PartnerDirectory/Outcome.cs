namespace PartnerDirectory;

/// <summary>What became of a change to the directory.</summary>
public enum OutcomeKind
{
    Done,
    NotFound,
    NotAllowed,
    ChangedMeanwhile,
    Wrong,
}

/// <param name="Field">Only when something is wrong: which field, by its name on the wire.</param>
/// <param name="Words">Only when something is wrong: what, in plain Dutch.</param>
public sealed record Outcome(OutcomeKind Kind, string? Field = null, string? Words = null)
{
    public static readonly Outcome Done = new(OutcomeKind.Done);
    public static readonly Outcome NotFound = new(OutcomeKind.NotFound);
    public static readonly Outcome NotAllowed = new(OutcomeKind.NotAllowed);
    public static readonly Outcome ChangedMeanwhile = new(OutcomeKind.ChangedMeanwhile);

    public static Outcome Wrong(string field, string words) => new(OutcomeKind.Wrong, field, words);
}
