using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using ConferenceHub.Trust;

namespace ConferenceHub.Log;

/// <summary>
/// Turns an event into its row and back. Names and shapes are a storage format: every event ever stored can be read.
/// </summary>
/// <remarks>
/// The payload opens only with every column of its row as it was written, and after the very events before it. Columns
/// carry rights (who added something may widen it), so none of them is believed by itself.
/// </remarks>
public sealed class EventCodec(TypeRegistry events)
{
    private static readonly JsonEncodedText Fingerprint = JsonEncodedText.Encode("fingerprint");
    private static readonly JsonEncodedText Event = JsonEncodedText.Encode("event");

    /// <summary>The row of the next event of the case, and the link that it makes.</summary>
    public (EventRow Row, ChainLink Link) Seal(
        CaseId reference,
        ChainLink before,
        PendingEvent pending,
        CaseCipher cipher
    )
    {
        var (person, organisation, at) = (pending.Origin.Person, pending.Origin.Organisation, pending.Origin.At);
        var type = events.NameOf(pending.Event.GetType());
        var row = new EventRow(reference, before.Sequence + 1, pending.Command, type, [], person, organisation, at);
        var place = Place(row, before).WrittenSpan;
        var text = Write(pending).WrittenSpan;
        return (row with { Payload = cipher.Seal(text, place) }, before.Next(place, text));
    }

    /// <exception cref="UnknownEventException">A newer version wrote it.</exception>
    /// <exception cref="TamperedCaseException">It is not the event that followed.</exception>
    public (StoredEvent Event, ChainLink Link) Open(EventRow row, ChainLink before, CaseCipher cipher)
    {
        if (row.Sequence != before.Sequence + 1)
            throw new TamperedCaseException(row.Case, before.Sequence + 1, "an event is missing");
        var place = Place(row, before).WrittenSpan;
        var text = Open(row, place, cipher);
        if (!events.TryFind(row.Type, out var type))
            throw new UnknownEventException(row.Case, row.Sequence, row.Type);

        var envelope = JsonSerializer.Deserialize<Envelope>(text, NazorgJson.Options)!;
        var happened = (AgendaEvent)envelope.Event.Deserialize(type, NazorgJson.Options)!;
        var origin = new Origin(row.Person, row.Organisation, row.At);
        return (
            new StoredEvent(row.Sequence, row.Command, envelope.Fingerprint, happened, origin),
            before.Next(place, text)
        );
    }

    private static byte[] Open(EventRow row, ReadOnlySpan<byte> place, CaseCipher cipher)
    {
        try
        {
            return cipher.Open(row.Payload, place);
        }
        catch (CryptographicException e)
        {
            throw new TamperedCaseException(row.Case, row.Sequence, "an event was changed, or what came before it", e);
        }
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

    // As JSON, so that no two places are written alike.
    private static ArrayBufferWriter<byte> Place(EventRow row, ChainLink before)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartArray();
        writer.WriteStringValue(row.Case.Value);
        writer.WriteNumberValue(row.Sequence);
        writer.WriteStringValue(row.Command.Value);
        writer.WriteStringValue(row.Type);
        writer.WriteStringValue(row.Person.Value);
        writer.WriteStringValue(row.Organisation.Value);
        writer.WriteNumberValue(row.At.ToUnixTimeTicks());
        writer.WriteBase64StringValue(before.Hash);
        writer.WriteEndArray();
        writer.Flush();
        return buffer;
    }

    private sealed record Envelope(string Fingerprint, JsonElement Event);
}
