namespace Agenda;

/// <summary>Made by the client for each press; the same id again is the same press.</summary>
public readonly record struct CommandId(string Value) : IId<CommandId>
{
    public static CommandId Of(string value) => new(value);

    public override string ToString() => Value;
}
