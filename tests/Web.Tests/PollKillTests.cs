using System.Net;
using System.Text.RegularExpressions;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>FT3: what was asked is asked, whenever the program is killed.</summary>
public sealed partial class PollKillTests
{
    private const string First = "2027-03-08T09:00:00Z";

    [Fact]
    public async Task FT3_a_question_that_was_stored_reaches_everyone_once_after_the_program_was_killed_and_the_links_work()
    {
        await using var post = new PostBox();
        await using var program = await RealProgram.StartAsync(
            "--Smtp:Host=127.0.0.1",
            $"--Smtp:Port={post.Port}",
            "--Smtp:From=overleg@nazorg.example",
            "--Smtp:StartTls=false"
        );
        await AskAsync(program, "2027-03-09T09:00:00Z");
        await program.KillAsync();
        post.Open();
        await program.StartAgainAsync();

        var asked = await NumberAskedAsync(program);
        var mails = Enumerable.Range(0, asked).Select(_ => post.Next()).ToList();
        Assert.Equal(
            asked,
            mails.Select(mail => Recipient().Match(mail).Groups[1].Value).Distinct(StringComparer.Ordinal).Count()
        );
        foreach (var mail in mails)
            Assert.Equal(HttpStatusCode.OK, await LookAsync(program, mail));

        // Everybody was noted as asked: after another kill only the next question is mailed.
        await using (var noor = await program.JoinAsync("pr", "T2V6"))
            await noor.UntilAsync(screen => People(screen).All(person => person.TryGetProperty("how", out _)));
        await program.KillAsync();
        await program.StartAgainAsync();
        await AskAsync(program, "2027-03-10T09:00:00Z");
        foreach (var mail in Enumerable.Range(0, asked).Select(_ => post.Next()))
            Assert.Equal(HttpStatusCode.OK, await LookAsync(program, mail));
        Assert.True(post.IsEmpty);
        Assert.Equal(HttpStatusCode.NotFound, await LookAsync(program, mails[0]));
    }

    private static async Task<HttpStatusCode> LookAsync(RealProgram program, string mail)
    {
        using var nobody = program.Browser();
        return (await nobody.PostAsync("/api/poll", new { token = TokenIn(mail) })).StatusCode;
    }

    private static async Task AskAsync(RealProgram program, string second)
    {
        await using var noor = await program.JoinAsync("pr", "T2V6");
        await noor.DoAsync(
            new
            {
                type = "askTimes",
                conference = "C-C1",
                slots = new[] { First, second },
                minutes = 45,
            }
        );
    }

    private static async Task<int> NumberAskedAsync(RealProgram program)
    {
        await using var noor = await program.JoinAsync("pr", "T2V6");
        return People(noor).Count();
    }

    private static IEnumerable<System.Text.Json.JsonElement> People(Screen screen) =>
        screen["C-C1"].GetProperty("poll").GetProperty("people").EnumerateArray();

    private static string TokenIn(string mail)
    {
        var body = mail.ReplaceLineEndings("\n").Split("\n\n", 2)[1];
        var text = mail.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(body.Trim()))
            : body.Replace("=\n", "", StringComparison.Ordinal);
        return Link().Match(text).Groups[1].Value;
    }

    [GeneratedRegex("(?m)^To: (.+)$")]
    private static partial Regex Recipient();

    [GeneratedRegex("/peiling#([A-Za-z0-9_-]+)")]
    private static partial Regex Link();
}
