using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConferenceHub.Json;

/// <summary>
/// Every enum is one of its words in camelCase. Stricter than the built-in converter, which also takes numbers, other
/// capitals and lists of words.
/// </summary>
public sealed class EnumConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<TEnum> : JsonConverter<TEnum>
        where TEnum : struct, Enum
    {
        private static readonly FrozenDictionary<TEnum, JsonEncodedText> Words = Enum.GetValues<TEnum>()
            .ToFrozenDictionary(
                value => value,
                value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))
            );

        private static readonly FrozenDictionary<string, TEnum> Values = Words.ToFrozenDictionary(
            pair => pair.Value.Value,
            pair => pair.Key,
            StringComparer.Ordinal
        );

        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            return isText && Values.TryGetValue(reader.GetString()!, out var value)
                ? value
                : throw new JsonException($"Not a word for {typeof(TEnum).Name}.");
        }

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Words[value]);

        public override TEnum ReadAsPropertyName(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => Read(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WritePropertyName(Words[value]);
    }
}
