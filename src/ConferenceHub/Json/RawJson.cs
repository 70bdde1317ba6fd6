using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConferenceHub.Json;

/// <summary>JSON written once and sent to many screens as it is.</summary>
[JsonConverter(typeof(RawJsonConverter))]
public sealed class RawJson(byte[] utf8)
{
    private static readonly RawJson NoList = new("[]"u8.ToArray());

    public ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>A list of values, each by its own type.</summary>
    public static RawJson OfList<T>(IReadOnlyCollection<T> values)
        where T : notnull
    {
        if (values.Count == 0)
            return NoList;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var value in values)
                JsonSerializer.Serialize(writer, value, value.GetType(), NazorgJson.Options);
            writer.WriteEndArray();
        }
        return new RawJson(buffer.ToArray());
    }

    private sealed class RawJsonConverter : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return new RawJson(JsonSerializer.SerializeToUtf8Bytes(document.RootElement));
        }

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Utf8, skipInputValidation: true);
    }
}
