using System.Security.Cryptography;
using System.Text.Json;
using Agenda;
using ConferenceHub.Json;

namespace ConferenceHub.Rooms;

/// <summary>One press of one person.</summary>
/// <param name="Fingerprint">Of the person and the whole command: tells a repeated press from another one under the
/// same id.</param>
public sealed record Request(PersonId Person, CommandId Id, AgendaCommand Command, string Fingerprint)
{
    /// <summary>
    /// What the server itself reports; every report is a press of its own, and saying the same again changes nothing.
    /// </summary>
    public static Request FromServer(ServerReport report) =>
        From(Actor.Server.Person, new CommandId(Guid.NewGuid().ToString()), report) with
        {
            IsFromServer = true,
        };

    /// <summary>Never set by what comes over a line.</summary>
    public bool IsFromServer { get; private init; }

    public static Request From(PersonId person, CommandId id, AgendaCommand command)
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), NazorgJson.Options);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{person}\n{command.GetType().Name}\n"));
        hash.AppendData(written);
        return new Request(person, id, command, Convert.ToBase64String(hash.GetHashAndReset().AsSpan(0, 12)));
    }
}
