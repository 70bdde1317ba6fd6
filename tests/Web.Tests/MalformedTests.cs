using System.Text;
using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>
/// Whatever comes over the wire: a typed refusal or a clean disconnect, never a crash, a stack trace or half a thing.
/// </summary>
public sealed class MalformedTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "7",
        "-1",
        "1.5",
        "1e400",
        "99999999999999999999",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"\\ud800\"",
        "\"a\\udc00b\"",
        "\"\\u0000\"",
        "[]",
        "[null]",
        "[[]]",
        "[1]",
        "{}",
        "{\"a\":{}}",
        "\"9999-12-31\"",
        "\"-9998-01-01\"",
        "\"9999-12-31T23:59:59Z\"",
        "\"-9998-01-01T00:00:00Z\"",
        "\"2027-02-30\"",
        "\"" + new string('x', 101) + "\"",
        "\"" + new string('é', 2001) + "\"",
        Nested(40),
        "[\"A-1\",\"A-1\"]",
        "{\"text\":null}",
        "{\"text\":\"x\",\"queuePosition\":0}",
    ];

    [Fact]
    public async Task RE1_every_field_of_every_command_takes_any_value_and_answers_with_a_verdict()
    {
        await demo.ResetAsync();
        await using var wire = await demo.ConnectAsync("pr");
        foreach (var (type, fields) in Commands())
        foreach (var field in fields.Prepend("type"))
        foreach (var value in Values)
        {
            var command = string.Join(
                ',',
                fields
                    .Where(other => other != field)
                    .Select(other => $"\"{other}\":{Usual(other)}")
                    .Append($"\"{field}\":{value}")
                    .Prepend(field is "type" ? "\"x\":1" : $"\"type\":\"{type}\"")
            );
            var reply = await RawAsync(
                wire,
                "{\"case\":\"T2V6\",\"commandId\":\"" + Guid.NewGuid() + "\",\"command\":{" + command + "}}"
            );
            Assert.True(
                reply.Refusal is not "invalid"
                    || reply.Field is "type" or "text" or "lifeArea"
                    || fields.Contains(reply.Field),
                $"{reply}: {command}"
            );
            Assert.NotEqual("unavailable", reply.Refusal);
        }
        await IsHealthyAsync("T2V6");
    }

    [Fact]
    public async Task RE1_what_must_be_there_and_is_not_or_is_null_is_named()
    {
        await using var wire = await demo.ConnectAsync("pr");

        Assert.Equal("invalid text", await AnswerAsync("""{"type":"addNote","id":"x1"}"""));
        Assert.Equal("invalid text", await AnswerAsync("""{"type":"addNote","id":"x1","text":null}"""));
        Assert.Equal("invalid text", await AnswerAsync("""{"type":"addNote","id":"x1","text":7}"""));
        Assert.Equal("invalid id", await AnswerAsync("""{"type":"addNote","text":"x"}"""));
        Assert.Equal("invalid id", await AnswerAsync("""{"type":"addNote","text":"x","id":null}"""));
        Assert.Equal("invalid action", await AnswerAsync("""{"type":"claimAction"}"""));
        Assert.Equal(
            "invalid visibility",
            await AnswerAsync("""{"type":"addNote","id":"x1","text":"x","visibility":"everyone"}""")
        );
        Assert.Equal(
            "invalid scarcity",
            await AnswerAsync("""{"type":"addAction","id":"x1","text":"x","lifeArea":"housing","scarcity":{}}""")
        );
        Assert.Equal(
            "invalid due",
            await AnswerAsync("""{"type":"addAction","id":"x1","text":"x","lifeArea":"housing","due":"morgen"}""")
        );
        Assert.Equal("invalid goal", await AnswerAsync("""{"type":"addAction","id":"x1","text":"x"}"""));
        Assert.Equal("invalid type", await AnswerAsync("{}"));
        Assert.Equal("invalid type", await AnswerAsync("""{"type":"openCase","reference":"X","firstName":"X"}"""));
        Assert.Equal("invalid type", await AnswerAsync("""{"type":"ClaimAction","action":"A-3"}"""));
        Assert.Equal("invalid command", (await RawAsync(wire, """{"case":"R7K2","commandId":"a"}""")).ToString());
        Assert.Equal(
            "invalid commandId",
            (await RawAsync(wire, """{"case":"R7K2","commandId":null,"command":{"type":"raiseHand"}}""")).ToString()
        );
        Assert.Equal(
            "invalid commandId",
            (await RawAsync(wire, """{"case":"R7K2","command":{"type":"raiseHand"}}""")).ToString()
        );
        Assert.Equal(
            "invalid case",
            (await RawAsync(wire, """{"case":7,"commandId":"a","command":{"type":"raiseHand"}}""")).ToString()
        );

        async Task<string> AnswerAsync(string command) =>
            (
                await RawAsync(wire, $$"""{"case":"R7K2","commandId":"{{Guid.NewGuid()}}","command":{{command}}}""")
            ).ToString();
    }

    [Fact]
    public async Task RE2_null_is_the_same_as_absent_and_unknown_fields_are_ignored()
    {
        await using var wire = await demo.ConnectAsync("cmA");
        string[] commands =
        [
            """{"type":"addGoal","id":"n1","text":"Een huis","lifeArea":null,"stance":null,"askAgainOn":null,"visibility":null,"visibleTo":null,"plainText":null}""",
            """{"type":"addAction","id":"n2","text":"Bellen","lifeArea":"housing","goal":null,"due":null,"quickWin":null,"dependsOn":null,"suggested":null,"scarcity":{"text":"wachtlijst","queuePosition":null,"planB":null}}""",
            """{"type":"addAgendaItem","id":"n3","conference":"A-C1","title":"Punt","segment":null,"minutes":null,"quickWin":null,"lifeArea":null}""",
            """{"type":"addDecision","id":"n4","text":"Zo doen we het","decision":null,"because":null}""",
            """{"new":{"deep":[1,{"type":"x"}]},"text":"met iets nieuws","id":"n5","type":"addNote","type2":[]}""",
        ];

        foreach (var command in commands)
            Assert.Equal(
                "yes",
                (
                    await RawAsync(
                        wire,
                        $$"""{"more":[{}],"command":{{command}},"commandId":"{{Guid.NewGuid()}}","case":"R7K2","null":null}"""
                    )
                ).ToString()
            );
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("[7]")]
    [InlineData("[[]]")]
    [InlineData("[\"R7K2\"]")]
    [InlineData("[{}]")]
    [InlineData("[{\"case\":\"R7K2\"},{\"case\":\"R7K2\"}]")]
    [InlineData("[{\"case\\ud800\":\"R7K2\"}]")]
    [InlineData("[{\"case\":\"\\ud800\"}]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("7")]
    public async Task LI4_wrong_arguments_of_a_call_are_answered_or_end_the_connection_and_nothing_else(
        string arguments
    )
    {
        foreach (
            var method in new[] { "Join", "Submit", "Leave", "Nonsense", "join", "OnDisconnectedAsync", "Dispose" }
        )
        {
            await using var wire = await demo.ConnectAsync("gmA");
            try
            {
                var result = await wire.CallRawAsync(method, arguments);
                if (method == "Submit")
                    Assert.False(new Reply(result).Accepted);
                if (method == "Join")
                    Assert.Equal("notFound", (await wire.NextAsync()).Reason);
            }
            catch (CallFailedException refused)
            {
                HasNoTrace(refused.Message);
            }
            catch (LineLostException)
            {
                HasNoTrace(wire.LastWord ?? "");
            }
        }
        await IsHealthyAsync("R7K2");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task LI4_garbage_truncated_and_oversized_messages_end_only_their_own_connection(int seed)
    {
        var random = new Random(seed);
        var whole =
            """{"type":1,"invocationId":"1","target":"Submit","arguments":[{"case":"R7K2","commandId":"c","command":{"type":"addNote","id":"g","text":"half"}}]}"""
            + Wire.End;
        for (var round = 0; round < 40; round++)
        {
            await using var wire = await demo.ConnectAsync("gmA");
            try
            {
                await wire.SendBytesAsync(Garbage(random, whole));
                await wire.SendBytesAsync(Garbage(random, whole));
                await wire.CallAsync("Leave", new { @case = "R7K2" });
            }
            catch (LineLostException)
            {
                HasNoTrace(wire.LastWord ?? "");
            }
        }
        await IsHealthyAsync("R7K2");
    }

    [Fact]
    public async Task LI1_LI4_a_message_over_32_KiB_ends_the_connection_cleanly_and_one_just_under_is_taken()
    {
        await using var wire = await demo.ConnectAsync("gmA");
        Assert.Equal(
            "invalid text",
            (
                await wire.SubmitAsync(
                    "R7K2",
                    new
                    {
                        type = "addNote",
                        id = "big",
                        text = new string('x', 32_000),
                    }
                )
            ).ToString()
        );

        await Assert.ThrowsAsync<LineLostException>(() =>
            wire.SubmitAsync(
                "R7K2",
                new
                {
                    type = "addNote",
                    id = "big",
                    text = new string('x', 33 * 1024),
                }
            )
        );

        await wire.Ended.WaitAsync(Wire.Patience);
        HasNoTrace(wire.LastWord!);
        await IsHealthyAsync("R7K2");
    }

    [Fact]
    public async Task LI2_a_text_has_at_most_2000_characters_and_a_plain_text_five_sentences()
    {
        await using var wire = await demo.ConnectAsync("cmA");
        Assert.Equal("yes", (await wire.SubmitAsync("R7K2", Note("t1", new string('é', 2000)))).ToString());
        Assert.Equal("invalid text", (await wire.SubmitAsync("R7K2", Note("t2", new string('x', 2001)))).ToString());
        Assert.Equal("invalid text", (await wire.SubmitAsync("R7K2", Note("t3", "  \n"))).ToString());
        Assert.Equal(
            "yes",
            (await wire.SubmitAsync("R7K2", Note("t4", "<b>'; DROP TABLE events; --</b> 👩‍👧 \u202e"))).ToString()
        );
        Assert.Equal(
            "invalid plainText",
            (
                await wire.SubmitAsync(
                    "R7K2",
                    new
                    {
                        type = "setPlainText",
                        item = "A-1",
                        plainText = Enumerable.Repeat("Dit is een zin.", 6),
                    }
                )
            ).ToString()
        );
        Assert.Equal(
            "invalid result",
            (
                await wire.SubmitAsync(
                    "R7K2",
                    new
                    {
                        type = "completeAction",
                        action = "A-2",
                        result = new string('x', 2001),
                    }
                )
            ).ToString()
        );
        Assert.Equal(
            "invalid reason",
            (
                await wire.SubmitAsync(
                    "R7K2",
                    new
                    {
                        type = "returnClaim",
                        action = "A-2",
                        reason = new string('x', 2001),
                    }
                )
            ).ToString()
        );
    }

    [Fact]
    public async Task RE1_dates_at_the_ends_of_time_are_refused_and_poison_nothing()
    {
        await using var screen = await demo.JoinAsync("pr", "M4Q9");
        foreach (var date in new[] { "9999-12-31", "-9998-01-01", "0001-01-01" })
        {
            Assert.NotEqual(
                "unavailable",
                (
                    await screen.SubmitAsync(
                        new
                        {
                            type = "moveReleaseDate",
                            date,
                            provisional = false,
                        }
                    )
                ).Refusal
            );
            Assert.NotEqual(
                "unavailable",
                (
                    await screen.SubmitAsync(
                        new
                        {
                            type = "planConference",
                            conference = "plan" + date,
                            conferenceType = "start",
                            plannedAt = date + "T23:59:59Z",
                            minutes = 30,
                            facilitator = "pr",
                        }
                    )
                ).Refusal
            );
            Assert.NotEqual(
                "unavailable",
                (
                    await screen.SubmitAsync(
                        new
                        {
                            type = "addAction",
                            id = "due" + date,
                            text = "x",
                            lifeArea = "housing",
                            due = date,
                        }
                    )
                ).Refusal
            );
        }
        await IsHealthyAsync("M4Q9");
    }

    private async Task IsHealthyAsync(string reference)
    {
        await using var screen = await demo.JoinAsync("gmA", reference);
        var id = Guid.NewGuid().ToString();
        await screen.DoAsync(Note(id, "nog steeds goed"));
        await screen.UntilHasAsync(id);
        Assert.DoesNotContain(screen.Items, item => item.GetProperty("id").GetString() is "g" or "big");
        Assert.Empty(demo.Log.Errors);
    }

    private static object Note(string id, string text) =>
        new
        {
            type = "addNote",
            id,
            text,
        };

    private static async Task<Reply> RawAsync(Wire wire, string argument) =>
        new(await wire.CallRawAsync("Submit", $"[{argument}]"));

    private static void HasNoTrace(string word)
    {
        Assert.DoesNotContain("   at ", word, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Exception",
            word.Replace("HubException", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    private static byte[] Garbage(Random random, string whole)
    {
        switch (random.Next(6))
        {
            case 0:
                var noise = new byte[random.Next(1, 2000)];
                random.NextBytes(noise);
                return noise;
            case 1:
                return Encoding.UTF8.GetBytes(whole[..random.Next(1, whole.Length - 1)] + Wire.End);
            case 2:
                return Encoding.UTF8.GetBytes(Nested(random.Next(60, 3000)) + Wire.End);
            case 3:
                return Encoding.UTF8.GetBytes(new string('x', 33 * 1024) + Wire.End);
            case 4:
                return Encoding.UTF8.GetBytes(
                    $$"""{"type":{{random.Next(-5, 20)}},"invocationId":{{random.Next(3)}},"target":7}""" + Wire.End
                );
            default:
                var changed = Encoding.UTF8.GetBytes(
                    whole.Replace("\"type\":\"addNote\"", "\"type\":\"addNothing\"", StringComparison.Ordinal)
                );
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
                return changed;
        }
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static IEnumerable<(string Type, string[] Fields)> Commands()
    {
        var vocabulary = TypeRegistry.Of<AgendaCommand>(typeof(AgendaCommand).Assembly);
        foreach (var name in vocabulary.Names.Order(StringComparer.Ordinal))
            if (vocabulary.TryFind(name, out var type))
                yield return (
                    name,
                    [.. NazorgJson.Options.GetTypeInfo(type).Properties.Select(property => property.Name)]
                );
    }

    private static string Usual(string field) =>
        field switch
        {
            "id" => JsonSerializer.Serialize(Guid.NewGuid()),
            "action" => "\"C-1\"",
            "goal" => "\"C-G1\"",
            "conference" => "\"C-C1\"",
            "item" => "\"C-P2\"",
            "lifeArea" => "\"housing\"",
            "organisation" => "\"ggz\"",
            "person" or "to" or "facilitator" => "\"rc\"",
            "role" => "\"chainPartner\"",
            "due" or "date" or "askAgainOn" or "stopsOn" => "\"2027-06-01\"",
            "plannedAt" => "\"2027-06-01T10:00:00Z\"",
            "minutes" => "30",
            "provisional" or "quickWin" or "alreadyRunning" => "true",
            "visibility" => "\"shared\"",
            "conferenceType" => "\"followUp\"",
            "segment" => "\"dialogue\"",
            "stance" => "\"open\"",
            "state" => "\"discussed\"",
            "speakers" => "[\"rc\"]",
            "text" or "title" or "name" or "function" or "organisationName" or "reason" or "partner" or "detainee" =>
                "\"een woord\"",
            _ => "null",
        };
}
