using System.Text.Json;
using System.Text.Json.Serialization;
using Agenda;
using ConferenceHub.Json;

namespace ConferenceHub.Hub;

/// <summary>The one argument of Join and Leave. Whatever else arrives there names no case.</summary>
[JsonConverter(typeof(Converter))]
public sealed record CaseRequest(CaseId? Case)
{
    private sealed class Converter : JsonConverter<CaseRequest>
    {
        public override bool HandleNull => true;

        public override CaseRequest Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => new(RequestReader.ReadObject(ref reader).Case);

        public override void Write(Utf8JsonWriter writer, CaseRequest value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            if (value.Case is { } reference)
                writer.WriteString("case", reference.Value);
            writer.WriteEndObject();
        }
    }
}

/// <summary>
/// The one argument of Submit, read so that wrong input is a typed refusal with the field, never an error of the
/// connection.
/// </summary>
/// <param name="Problem">The field that is wrong; then there is no command.</param>
[JsonConverter(typeof(Converter))]
public sealed record SubmitRequest(CaseId? Case, CommandId? CommandId, AgendaCommand? Command, string? Problem)
{
    private sealed class Converter : JsonConverter<SubmitRequest>
    {
        public override bool HandleNull => true;

        public override SubmitRequest Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => RequestReader.ReadObject(ref reader);

        public override void Write(Utf8JsonWriter writer, SubmitRequest value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            if (value.Case is { } reference)
                writer.WriteString("case", reference.Value);
            if (value.CommandId is { } id)
                writer.WriteString("commandId", id.Value);
            writer.WriteEndObject();
        }
    }
}
