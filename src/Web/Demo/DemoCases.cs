using System.Text.Json;
using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Json;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using NodaTime;

namespace Web.Demo;

/// <summary>
/// Plays the scripts of the three demo cases into the log, through the same rules that people meet. Can be cut off
/// anywhere and played again.
/// </summary>
internal sealed class DemoCases(IEventLog log, IClock clock, DemoPeople people)
{
    public static readonly string[] References = ["R7K2", "M4Q9", "T2V6"];

    private static readonly Vocabulary Commands = Vocabulary.Of<AgendaCommand>(typeof(AgendaCommand).Assembly);

    public async Task PlayAllAsync(CancellationToken ct)
    {
        foreach (var reference in References)
            await PlayAsync(reference, ct);
    }

    private async Task PlayAsync(string reference, CancellationToken ct)
    {
        var script = DemoData.Read<Script>($"{reference}.json");
        var history = new CaseHistory(new CaseId(reference), log);
        await history.CatchUpAsync(ct);
        for (var line = 0; line < script.Commands.Count; line++)
        {
            var request = Request.From(
                script.Commands[line].By,
                new CommandId($"demo-{line}"),
                Command(script.Commands[line].Command)
            );
            if (history.Knows(request.Id, request.Fingerprint) is null)
                await PlayAsync(history, request, $"{reference}, line {line}", ct);
        }
    }

    private async Task PlayAsync(CaseHistory history, Request request, string where, CancellationToken ct)
    {
        var actor = history.State.ActorOf(request.Person) ?? people.Find(request.Person)!.AsActor();
        var now = clock.GetCurrentInstant();
        if (request.Command.DecideFor(history.State, actor, now) is not Verdict.Changes { Event: var happened })
            throw new InvalidOperationException($"The demo script cannot be played: {where}.");
        var origin = new Origin(actor.Person, actor.Organisation, now);
        var after = happened.ApplyTo(history.State, origin);
        var pending = new PendingEvent(
            request.Id,
            request.Fingerprint,
            happened,
            origin,
            IndexRows.Between(history.State, after)
        );
        if (!await history.TryAppendAsync(pending, after, ct))
            throw new InvalidOperationException($"Somebody else writes to the demo cases: {where}.");
    }

    private static AgendaCommand Command(JsonElement written) =>
        Commands.TryFind(written.GetProperty("type").GetString()!, out var type)
        && written.Deserialize(type, NazorgJson.Options) is AgendaCommand command
            ? command
            : throw new InvalidOperationException("A demo script has an unknown command.");

    private sealed record Script(IReadOnlyList<ScriptLine> Commands);

    private sealed record ScriptLine(PersonId By, JsonElement Command);
}
