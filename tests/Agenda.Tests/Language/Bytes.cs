using System.Text.Json;
using System.Text.Json.Serialization;
using Agenda.Views;
using NodaTime;
using NodaTime.Text;

namespace Agenda.Tests.Language;

/// <summary>What a screen is sent, as text: two screens that get the same text were told the same.</summary>
public static class Bytes
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters =
        {
            new AsText<Instant>(),
            new DateAsText(),
            new AsText<ItemId>(),
            new AsText<PersonId>(),
            new AsText<OrganisationId>(),
            new AsText<CaseId>(),
            new JsonStringEnumConverter(),
        },
    };

    public static string Of(ViewItem item) => $"{item.Kind} {JsonSerializer.Serialize(item, item.GetType(), Options)}";

    public static string Of(View view) => string.Join('\n', view.Items.Select(Of));

    public static string Of(ViewDifference difference) =>
        string.Join('\n', [.. difference.Puts.Select(Of), .. difference.Drops.Select(id => $"drop {id}")]);

    /// <summary>What the asker is told; that nothing had to be done he cannot tell from done.</summary>
    public static string Of(Verdict verdict) =>
        verdict is Verdict.Refused refused ? JsonSerializer.Serialize(refused, Options) : "accepted";

    private sealed class DateAsText : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    private sealed class AsText<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value!.ToString());
    }
}
