using System.Text.Json;
using Web.Tests.Support;

namespace Web.Tests;

public sealed class LogTests
{
    [Fact]
    public async Task G3_nothing_that_anybody_wrote_and_nobodys_name_stands_in_any_line_of_the_log()
    {
        await using var program = await RealProgram.StartAsync(
            "--Serilog:MinimumLevel:Default=Debug",
            "--Serilog:MinimumLevel:Override:Microsoft=Debug",
            "--Serilog:MinimumLevel:Override:System=Debug"
        );
        var said = new HashSet<string>(StringComparer.Ordinal) { "Fatima", "Noor Demo", "Rico", "Kevin", "Samira" };

        await HoldConferenceAsync(program, said);
        program.Terminate();
        await program.ExitedAsync();

        Assert.True(program.Output.Count > 50);
        foreach (var line in program.Output)
        {
            Assert.DoesNotContain(said, word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("\"Level\":\"Error\"", line, StringComparison.Ordinal);
        }
    }

    private static async Task HoldConferenceAsync(ISite site, HashSet<string> said)
    {
        await using var pr = await site.JoinAsync("pr", "T2V6");
        foreach (var item in pr.Items)
            Collect(item, said);
        await using var gmA = await site.JoinAsync("gmA", "T2V6");
        await using var detainee = await site.PairAsync("T2V6");
        await pr.DoAsync(new { type = "startConference", conference = "C-C1" });
        await pr.DoAsync(
            new
            {
                type = "enterSegment",
                conference = "C-C1",
                segment = "dialogue",
            }
        );
        await gmA.DoAsync(
            new
            {
                type = "addNote",
                id = "n",
                text = Word("notitie"),
            }
        );
        await gmA.DoAsync(
            new
            {
                type = "addAction",
                id = "a",
                text = Word("actie"),
                lifeArea = "housing",
            }
        );
        await gmA.DoAsync(new { type = "claimAction", action = "a" });
        await gmA.DoAsync(
            new
            {
                type = "returnClaim",
                action = "a",
                reason = Word("reden"),
            }
        );
        await detainee.DoAsync(
            new
            {
                type = "addGoal",
                id = "g",
                text = Word("doel"),
            }
        );
        await gmA.SubmitAsync(
            new
            {
                type = "addNote",
                id = Word("id"),
                text = Word("te lang") + new string('x', 2000),
            }
        );
        await gmA.SubmitAsync(new { type = Word("onbekend"), text = Word("onbekende tekst") });
        await gmA.SubmitAsync(
            new
            {
                type = "addAction",
                id = "b",
                text = "x",
                lifeArea = Word("gebied"),
                due = Word("datum"),
            }
        );
        await Assert.ThrowsAsync<CallFailedException>(() =>
            gmA.Wire.CallAsync(Word("methode"), new { text = Word("verdwaald") })
        );
        await Assert.ThrowsAsync<CallFailedException>(() => gmA.Wire.CallAsync("Submit", Word("los"), Word("te veel")));
        await gmA.Wire.SendTextAsync("{\"type\":1,\"target\":\"" + Word("kapot") + Wire.End);
        await gmA.Wire.Ended.WaitAsync(Wire.Patience);
        using var browser = site.Browser();
        await browser.PostAsync("/demo/sign-in", new { person = Word("persoon") });
        await browser.PostAsync("/screen/pair", new { code = Word("code") });
        await pr.DoAsync(
            new
            {
                type = "enterSegment",
                conference = "C-C1",
                segment = "debrief",
            }
        );

        string Word(string about)
        {
            var word = $"{about}-{Guid.NewGuid():N}";
            said.Add(word);
            return word;
        }
    }

    /// <summary>Every text of somebody; words of the wire itself, such as ids and states, have no space.</summary>
    private static void Collect(JsonElement element, HashSet<string> said)
    {
        if (element.ValueKind is JsonValueKind.Object)
            foreach (var field in element.EnumerateObject())
                Collect(field.Value, said);
        if (element.ValueKind is JsonValueKind.Array)
            foreach (var one in element.EnumerateArray())
                Collect(one, said);
        if (
            element.ValueKind is JsonValueKind.String
            && element.GetString() is { Length: > 8 } text
            && text.Contains(' ', StringComparison.Ordinal)
        )
            said.Add(text);
    }
}
