using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Agenda;

namespace ConferenceHub.Json;

/// <summary>A <see cref="EquatableArray{T}"/> is a JSON array; a null in it is refused.</summary>
public sealed class EquatableArrayConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Of<T> : JsonConverter<EquatableArray<T>>
    {
        public override EquatableArray<T> Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        )
        {
            if (reader.TokenType is not JsonTokenType.StartArray)
                throw new JsonException("A list is expected.");
            var items = ImmutableArray.CreateBuilder<T>();
            // Not a reading of its own: what is wrong in it is wrong in this field.
            var one = (JsonConverter<T>)options.GetConverter(typeof(T));
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                items.Add(
                    reader.TokenType is not JsonTokenType.Null && one.Read(ref reader, typeof(T), options) is { } item
                        ? item
                        : throw new JsonException("A list holds no nulls.")
                );
            return EquatableArray.Of<T>(items.ToArray());
        }

        public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value)
                JsonSerializer.Serialize(writer, item, options);
            writer.WriteEndArray();
        }
    }
}
