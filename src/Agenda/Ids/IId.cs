namespace Agenda;

/// <summary>
/// The id of one thing. Made by the one who creates the thing (a UUID; short words in the demo cases); compared
/// ordinally.
/// </summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The longest id that is accepted, in characters.</summary>
    public const int MaximumLength = 100;

    string Value { get; }

    static abstract TSelf Of(string value);
}
