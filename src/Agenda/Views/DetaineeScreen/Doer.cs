namespace Agenda.Views;

/// <summary>Who does something, from what was recorded and never from the words.</summary>
internal static class Doer
{
    public const string You = "jij";

    /// <summary>Null: nobody yet.</summary>
    public static string? Of(CaseState state, PromisedItem promise) =>
        promise switch
        {
            { Owner: null } => null,
            Commitment => $"{Name(state, promise.Owner)} en {You}",
            { Owner.Person: var person } when person == Participant.Detainee => You,
            _ => Name(state, promise.Owner),
        };

    public static string Name(CaseState state, Party? owner) =>
        owner is { Person: var person } && state.Find(person) is { } found ? found.GivenName : "Iemand van ons";
}
