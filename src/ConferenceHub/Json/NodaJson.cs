using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace ConferenceHub.Json;

/// <summary>Reads and writes a NodaTime value as its ISO text.</summary>
public sealed class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) throw Malformed();

        var parsed = pattern.Parse(reader.GetString()!);
        return parsed.Success ? parsed.Value : throw Malformed();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(pattern.Format(value));

    // Without the text itself: this message reaches the log, and a wrong field may hold somebody's words.
    private static JsonException Malformed() => new($"Not a {typeof(T).Name} in ISO form.");
}

public static class NodaJson
{
    public static void AddNodaTime(this IList<JsonConverter> converters)
    {
        converters.Add(new PatternConverter<Instant>(InstantPattern.ExtendedIso));
        converters.Add(new PatternConverter<Duration>(DurationPattern.JsonRoundtrip));
        converters.Add(new PatternConverter<LocalDate>(LocalDatePattern.Iso));
    }
}
