using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using ConferenceHub.Trust;

namespace ConferenceHub.Log;

/// <summary>
/// Turns an event into its row and back. Names and shapes are a storage format: every event ever stored can be read.
/// </summary>
public sealed class EventCodec(TypeRegistry events)
{
    private static readonly JsonEncodedText Fingerprint = JsonEncodedText.Encode("fingerprint");
    private static readonly JsonEncodedText Event = JsonEncodedText.Encode("event");

    public EventRow Seal(CaseId reference, long sequence, PendingEvent pending, CaseCipher cipher)
    {
        var type = events.NameOf(pending.Event.GetType());
        var payload = cipher.Seal(Write(pending).WrittenSpan, Place(reference, sequence, type));
        return new(
            reference,
            sequence,
            pending.Command,
            type,
            payload,
            pending.Origin.Person,
            pending.Origin.Organisation,
            pending.Origin.At
        );
    }

    public StoredEvent Open(EventRow row, CaseCipher cipher)
    {
        if (!events.TryFind(row.Type, out var type))
            throw new UnknownEventException(row.Case, row.Sequence, row.Type);

        var text = cipher.Open(row.Payload, Place(row.Case, row.Sequence, row.Type));
        var envelope = JsonSerializer.Deserialize<Envelope>(text, NazorgJson.Options)!;
        var happened = (AgendaEvent)envelope.Event.Deserialize(type, NazorgJson.Options)!;
        return new(
            row.Sequence,
            row.Command,
            envelope.Fingerprint,
            happened,
            new Origin(row.Person, row.Organisation, row.At)
        );
    }

    private static ArrayBufferWriter<byte> Write(PendingEvent pending)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString(Fingerprint, pending.Fingerprint);
        writer.WritePropertyName(Event);
        JsonSerializer.Serialize(writer, pending.Event, pending.Event.GetType(), NazorgJson.Options);
        writer.WriteEndObject();
        writer.Flush();
        return buffer;
    }

    // Neither a number nor a name of an event holds a bar, so no two places are written alike.
    private static byte[] Place(CaseId reference, long sequence, string type) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sequence}|{type}|{reference}"));

    private sealed record Envelope(string Fingerprint, JsonElement Event);
}
