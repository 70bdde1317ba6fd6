namespace Agenda;

/// <summary>
/// A text that names one thing. Made by whoever creates the thing (a UUID; short words in the demo cases); compared
/// letter by letter.
/// </summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The longest id that is taken, in characters.</summary>
    public const int MaximumLength = 100;

    string Value { get; }

    static abstract TSelf Of(string value);
}
