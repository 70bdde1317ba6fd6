using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace ConferenceHub.Json;

/// <summary>
/// Reads and writes a NodaTime value as its ISO text. Values outside [<paramref name="first"/>,
/// <paramref name="end"/>) are refused.
/// </summary>
public sealed class PatternConverter<T>(IPattern<T> pattern, T first, T end) : JsonConverter<T>
    where T : IComparable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw Malformed();

        var parsed = pattern.Parse(reader.GetString()!);
        return parsed.Success && parsed.Value.CompareTo(first) >= 0 && parsed.Value.CompareTo(end) < 0
            ? parsed.Value
            : throw Malformed();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(pattern.Format(value));

    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(pattern.Format(value));

    // Without the text itself: this message reaches the log, and a wrong field may hold somebody's words.
    private static JsonException Malformed() => new($"Not a {typeof(T).Name} in ISO form.");
}

public static class NodaJson
{
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate End = new(2200, 1, 1);

    public static void AddNodaTime(this IList<JsonConverter> converters)
    {
        converters.Add(new PatternConverter<Instant>(InstantPattern.ExtendedIso, At(First), At(End)));
        converters.Add(new PatternConverter<LocalDate>(LocalDatePattern.Iso, First, End));
        converters.Add(new PatternConverter<Duration>(DurationPattern.JsonRoundtrip, Duration.Zero, Duration.MaxValue));
    }

    private static Instant At(LocalDate date) => date.AtMidnight().InUtc().ToInstant();
}
