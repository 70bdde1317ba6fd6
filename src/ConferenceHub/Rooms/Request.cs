using System.Security.Cryptography;
using System.Text.Json;
using Agenda;
using ConferenceHub.Json;

namespace ConferenceHub.Rooms;

/// <summary>One command of one person, asked once.</summary>
/// <param name="Fingerprint">Of the person and the whole command: tells a repeated press from another one under the
/// same id.</param>
public sealed record Request(PersonId Person, CommandId Id, AgendaCommand Command, string Fingerprint)
{
    // Never set by what comes over a connection.
    private Asker? fixedAsker;

    /// <summary>
    /// What the server itself reports. Every report has an id of its own; saying the same again changes nothing.
    /// </summary>
    public static Request FromServer(ServerReport report) =>
        From(Asker.Server, new CommandId(Guid.NewGuid().ToString()), report);

    /// <summary>Asked by this one, whether or not they take part in the case.</summary>
    public static Request From(Asker asker, CommandId id, AgendaCommand command) =>
        From(asker.Party.Person, id, command) with
        {
            fixedAsker = asker,
        };

    /// <summary>Asked by whatever this person is in the case.</summary>
    public static Request From(PersonId person, CommandId id, AgendaCommand command)
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), NazorgJson.Options);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{person}\n{command.GetType().Name}\n"));
        hash.AppendData(written);
        return new Request(person, id, command, Convert.ToBase64String(hash.GetHashAndReset().AsSpan(0, 12)));
    }

    /// <summary>Null for who takes no part in the case.</summary>
    public Asker? AskerIn(CaseState state) => fixedAsker ?? state.ActorOf(Person);
}
