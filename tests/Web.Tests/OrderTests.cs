using System.Globalization;
using Agenda;
using ConferenceHub.Log;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>One connection has many commands under way, and they keep their order.</summary>
public sealed class OrderTests(OrderTests.Unlimited server) : IClassFixture<OrderTests.Unlimited>
{
    private const int Many = 150;

    [Fact]
    public async Task OR1_what_each_connection_asks_is_decided_in_the_order_of_asking_also_of_a_case_that_nobody_has_open()
    {
        for (var round = 0; round < 5; round++)
        {
            var reference = $"ORDER{round}";
            await BeginAsync(reference);
            using var browser = await server.SignInAsync("pr");
            var wires = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.ConnectAsync()));

            await Task.WhenAll(wires.Select((wire, i) => AskManyAsync(wire, reference, $"line{i}")));

            var stored = await server.Get<IEventLog>().ReadAsync(new CaseId(reference), 0, CancellationToken.None);
            var commands = stored.Select(one => one.Command.Value).ToLookup(id => id.Split('/')[0]);
            for (var i = 0; i < wires.Length; i++)
                Assert.Equal(Enumerable.Range(0, Many).Select(n => $"line{i}/{n}"), commands[$"line{i}"]);
            foreach (var wire in wires)
                await wire.DisposeAsync();
        }
    }

    [Fact]
    public async Task OR1_a_join_among_commands_shows_what_was_asked_before_it_and_tells_what_comes_after()
    {
        await BeginAsync("JOINED");
        using var browser = await server.SignInAsync("pr");
        await using var wire = await browser.ConnectAsync();
        var before = Enumerable.Range(0, 20).Select(n => Note("JOINED", "before", n));
        var join = """{"type":1,"target":"Join","arguments":[{"case":"JOINED"}]}""" + Wire.End;
        var after = Enumerable.Range(0, 20).Select(n => Note("JOINED", "after", n));

        await wire.SendTextAsync(string.Concat([.. before, join, .. after]));

        var notes = new List<string>();
        while (notes.Count < 40)
        {
            var said = await wire.NextAsync();
            if (said.Name is "Welcome")
                notes.AddRange(Notes(said.Body.GetProperty("items")));
            if (said.Name is "Changed")
                notes.AddRange(Notes(said.Body.GetProperty("puts")));
            Assert.True(said.Name is not "Welcome" || notes.Count == 20);
        }
        Assert.Equal(Enumerable.Range(0, 20).Select(n => $"after/{n}"), notes.Skip(20));
    }

    private static IEnumerable<string> Notes(System.Text.Json.JsonElement items) =>
        items
            .EnumerateArray()
            .Where(item => item.GetProperty("kind").GetString() is "note")
            .Select(item => item.GetProperty("text").GetString()!);

    /// <summary>All in one frame; the last is answered.</summary>
    private static async Task AskManyAsync(Wire wire, string reference, string line)
    {
        await wire.SendTextAsync(string.Concat(Enumerable.Range(0, Many - 1).Select(n => Note(reference, line, n))));
        var last = await wire.SubmitAsync(
            reference,
            new
            {
                type = "addNote",
                id = line,
                text = "last",
            },
            string.Create(CultureInfo.InvariantCulture, $"{line}/{Many - 1}")
        );
        Assert.True(last.Accepted, last.ToString());
    }

    private static string Note(string reference, string line, int n) =>
        $$"""
            {"type":1,"target":"Submit","arguments":[{"case":"{{reference}}",
            "commandId":"{{line}}/{{n}}","command":{"type":"addNote","id":"{{line}}/{{n}}","text":"{{line}}/{{n}}"} }]}
            """ + Wire.End;

    private Task BeginAsync(string reference)
    {
        var coordinator = new Actor(new("pr"), new("zvh"), Role.ProcessCoordinator);
        return server.PlayAsync(
            reference,
            [
                (coordinator, new OpenCase(new(reference), "Iemand")),
                (
                    coordinator,
                    new InviteParticipant(
                        new("pr"),
                        "Noor",
                        "procescoördinator",
                        new("zvh"),
                        "Zorg- en Veiligheidshuis",
                        Role.ProcessCoordinator
                    )
                ),
            ]
        );
    }

    public sealed class Unlimited() : Server([("Demo:Enabled", "true"), ("Limits:CommandsPerSecond", "0")]);
}
