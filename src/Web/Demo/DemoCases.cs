using System.Text.Json;
using Agenda;
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

    private static readonly TypeRegistry Commands = TypeRegistry.Of<AgendaCommand>(typeof(AgendaCommand).Assembly);

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
            if (!await PlayAsync(history, script.Commands[line], new CommandId($"demo-{line}"), ct))
                throw new InvalidOperationException($"The demo script cannot be played: {reference}, line {line}.");
    }

    private async Task<bool> PlayAsync(CaseHistory history, ScriptLine line, CommandId id, CancellationToken ct)
    {
        var actor = history.State.ActorOf(line.By) ?? people.Find(line.By)!.AsActor();
        var request = Request.From(actor, id, Command(line.Command));
        return history.Seen(request) is not SeenBefore.No
            || await history.TransactAsync(request, clock.GetCurrentInstant(), ct) is Verdict.Changes;
    }

    private static AgendaCommand Command(JsonElement written) =>
        Commands.TryFind(written.GetProperty("type").GetString()!, out var type)
        && written.Deserialize(type, NazorgJson.Options) is AgendaCommand command
            ? command
            : throw new InvalidOperationException("A demo script has an unknown command.");

    private sealed record Script(IReadOnlyList<ScriptLine> Commands);

    private sealed record ScriptLine(PersonId By, JsonElement Command);
}
