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

/// <summary>The short random reference of a case (R7K2): the only name a case has outside the product.</summary>
public readonly record struct CaseId(string Value) : IId<CaseId>
{
    public static CaseId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>A goal, action, commitment, decision, situation, note, agenda item or conference of one case.</summary>
public readonly record struct ItemId(string Value) : IId<ItemId>
{
    public static ItemId Of(string value) => new(value);

    public override string ToString() => Value;
}

public readonly record struct PersonId(string Value) : IId<PersonId>
{
    public static PersonId Of(string value) => new(value);

    public override string ToString() => Value;
}

public readonly record struct OrganisationId(string Value) : IId<OrganisationId>
{
    public static OrganisationId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>Made by the client for each press; the same id again is the same press.</summary>
public readonly record struct CommandId(string Value) : IId<CommandId>
{
    public static CommandId Of(string value) => new(value);

    public override string ToString() => Value;
}
