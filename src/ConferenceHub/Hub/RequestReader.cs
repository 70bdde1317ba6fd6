using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Agenda;
using ConferenceHub.Json;

namespace ConferenceHub.Hub;

/// <summary>Reads a request from the wire, forgiving in order and unknown fields, strict in the rest.</summary>
internal static class RequestReader
{
    private static readonly TypeRegistry Commands = TypeRegistry.Of<AgendaCommand>(typeof(AgendaCommand).Assembly);

    /// <summary>Every command that may come over the wire.</summary>
    public static IEnumerable<string> Names => Commands.Names.Where(name => TryFind(name, out _));

    public static bool TryFind(string name, [NotNullWhen(true)] out Type? type) =>
        Commands.TryFind(name, out type) && !type.IsAssignableTo(typeof(IServerCommand));

    /// <summary>Reads one whole value, whatever it is.</summary>
    public static SubmitRequest ReadObject(ref Utf8JsonReader reader)
    {
        var inside = reader;
        reader.Skip();
        return inside.TokenType is JsonTokenType.StartObject ? ReadFields(inside) : new(null, null, null, "case");
    }

    private static SubmitRequest ReadFields(Utf8JsonReader reader)
    {
        CaseId? reference = null;
        CommandId? id = null;
        AgendaCommand? command = null;
        string? commandProblem = "command";
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var (isCase, isId, isCommand) = (
                reader.ValueTextEquals("case"),
                reader.ValueTextEquals("commandId"),
                reader.ValueTextEquals("command")
            );
            reader.Read();
            if (isCase)
                reference = Id<CaseId>(reader);
            else if (isId)
                id = Id<CommandId>(reader);
            else if (isCommand)
                (command, commandProblem) = ReadCommand(reader);
            reader.Skip();
        }
        return new(
            reference,
            id,
            command,
            reference is null ? "case"
                : id is null ? "commandId"
                : commandProblem
        );
    }

    private static T? Id<T>(Utf8JsonReader reader)
        where T : struct, IId<T>
    {
        try
        {
            return JsonSerializer.Deserialize<T>(ref reader, NazorgJson.Options);
        }
        // Half a surrogate is InvalidOperation.
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static (AgendaCommand? Command, string? Problem) ReadCommand(Utf8JsonReader reader)
    {
        try
        {
            if (JsonNode.Parse(ref reader) is not JsonObject fields || TypeOf(fields) is not { } type)
                return (null, "type");
            foreach (var name in fields.Where(field => field.Value is null).Select(field => field.Key).ToList())
                fields.Remove(name); // Null is the same as absent.
            return (fields.Deserialize(type, NazorgJson.Options) as AgendaCommand, null);
        }
        catch (JsonException wrong)
        {
            return (null, FieldOf(wrong));
        }
        catch (InvalidOperationException) // Half a surrogate.
        {
            return (null, "text");
        }
        catch (ArgumentException) // A field twice.
        {
            return (null, "command");
        }
    }

    private static Type? TypeOf(JsonObject fields) =>
        fields["type"] is JsonValue name && name.TryGetValue<string>(out var text) && TryFind(text, out var type)
            ? type
            : null;

    /// <summary>
    /// The first name of a path like <c>$.scarcity.text</c>; for a missing field the first that the message names.
    /// </summary>
    private static string FieldOf(JsonException wrong)
    {
        if (wrong.Path is { Length: > 2 } path)
            return path[2..].Split('.', '[')[0];
        return wrong.Message.Split('\'') is [_, _, _, var missing, ..] ? missing : "command";
    }
}
