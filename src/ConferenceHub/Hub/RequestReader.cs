using System.Text.Json;
using Agenda;
using ConferenceHub.Json;

namespace ConferenceHub.Hub;

/// <summary>Reads a request from the wire, forgiving in order and unknown fields, strict in the rest.</summary>
internal static class RequestReader
{
    private static readonly Vocabulary Commands = Vocabulary.Of<AgendaCommand>(typeof(AgendaCommand).Assembly);

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
            var (isCase, isId, isCommand) = (reader.ValueTextEquals("case"), reader.ValueTextEquals("commandId"), reader.ValueTextEquals("command"));
            reader.Read();
            if (isCase) reference = Id<CaseId>(reader);
            else if (isId) id = Id<CommandId>(reader);
            else if (isCommand) (command, commandProblem) = ReadCommand(reader);
            reader.Skip();
        }
        return new(reference, id, command, reference is null ? "case" : id is null ? "commandId" : commandProblem);
    }

    private static T? Id<T>(Utf8JsonReader reader) where T : struct, IId<T>
    {
        try
        {
            return JsonSerializer.Deserialize<T>(ref reader, NazorgJson.Options);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)   // Half a surrogate is InvalidOperation.
        {
            return null;
        }
    }

    private static (AgendaCommand? Command, string? Problem) ReadCommand(Utf8JsonReader reader)
    {
        try
        {
            if (TypeOf(reader) is not { } name || !Commands.TryFind(name, out var type) || type == typeof(OpenCase) || type.IsAssignableTo(typeof(MeetingReport))) return (null, "type");
            return (JsonSerializer.Deserialize(ref reader, type, NazorgJson.Options) as AgendaCommand, null);
        }
        catch (JsonException wrong)
        {
            return (null, FieldOf(wrong));
        }
        catch (InvalidOperationException)
        {
            return (null, "text");
        }
    }

    private static string? TypeOf(Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type");
            reader.Read();
            if (isType) return reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }
        return null;
    }

    /// <summary>The first name of a path like <c>$.scarcity.text</c>; for a missing field the first that the message names.</summary>
    private static string FieldOf(JsonException wrong)
    {
        if (wrong.Path is { Length: > 2 } path) return path[2..].Split('.', '[')[0];
        return wrong.Message.Split('\'') is [_, _, _, var missing, ..] ? missing : "command";
    }
}
