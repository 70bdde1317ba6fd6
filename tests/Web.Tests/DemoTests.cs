using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Web.Tests.Support;

namespace Web.Tests;

public sealed class DemoTests
{
    [Fact]
    public async Task G1_after_the_first_start_the_three_conferences_are_planned_with_pr_as_facilitator_and_the_clock_stands_at_its_beginning()
    {
        await using var server = new Server([]);

        foreach (var (reference, conference) in new[] { ("R7K2", "A-C1"), ("M4Q9", "B-C1"), ("T2V6", "C-C1") })
            await IsAtItsBeginningAsync(server, reference, conference);
    }

    [Fact]
    public async Task G1_after_a_reset_everything_is_as_on_the_first_start_and_connected_screens_come_back_to_it()
    {
        await using var server = new Server([]);
        await using var gmA = await server.JoinAsync("gmA", "R7K2");
        var first = gmA.Items.Select(item => item.GetRawText()).ToList();
        await using var detainee = await server.PairAsync("R7K2");
        await using var pr = await server.JoinAsync("pr", "R7K2");
        await pr.DoAsync(new { type = "startConference", conference = "A-C1" });
        await gmA.DoAsync(new { type = "claimAction", action = "A-3" });
        await gmA.DoAsync(
            new
            {
                type = "addNote",
                id = "mine",
                text = "weg ermee",
            }
        );

        await server.ResetAsync();

        foreach (var screen in new[] { gmA, pr, detainee })
        {
            Assert.Equal("shuttingDown", (await screen.Wire.NextAsync("Closed")).Reason);
            await screen.JoinAsync();
        }
        Assert.Equal(first.Select(WithoutTime), gmA.Items.Select(item => WithoutTime(item.GetRawText())));
        await gmA.DoAsync(new { type = "claimAction", action = "A-3" });
        await IsAtItsBeginningAsync(server, "R7K2", "A-C1");
    }

    [Fact]
    public async Task A_reset_in_a_storm_of_commands_leaves_the_demo_as_it_should_be()
    {
        await using var server = new Server([]);
        await using var wire = await server.ConnectAsync("gmA");
        using var stop = new CancellationTokenSource();
        var storm = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await wire.SubmitAsync(
                    "R7K2",
                    new
                    {
                        type = "addNote",
                        id = Guid.NewGuid(),
                        text = "storm",
                    }
                );
        });

        for (var i = 0; i < 5; i++)
            await server.ResetAsync();
        await stop.CancelAsync();
        await storm;
        await server.ResetAsync();

        Assert.Empty(server.Log.Errors);
        foreach (var (reference, conference) in new[] { ("R7K2", "A-C1"), ("M4Q9", "B-C1"), ("T2V6", "C-C1") })
            await IsAtItsBeginningAsync(server, reference, conference);
    }

    [Fact]
    public async Task Without_cases_there_are_still_the_people()
    {
        await using var server = new Server([("Demo:Cases", "false")]);
        using var browser = await server.SignInAsync("pr");
        Assert.Empty(
            (await browser.Http.GetFromJsonAsync<JsonElement>("/api/cases")).GetProperty("cases").EnumerateArray()
        );
        await server.ResetAsync();
        Assert.Equal(26, (await browser.Http.GetFromJsonAsync<JsonElement>("/demo/people")).GetArrayLength());
    }

    [Fact]
    public async Task G1_a_restart_keeps_everything_and_plays_nothing_twice()
    {
        await using var program = await RealProgram.StartAsync();
        List<string> before;
        await using (var screen = await program.JoinAsync("gmA", "M4Q9"))
        {
            await screen.DoAsync(
                new
                {
                    type = "addNote",
                    id = "kept",
                    text = "blijft",
                }
            );
            await screen.UntilHasAsync("kept");
            before = [.. screen.Items.Select(item => item.GetRawText())];
        }
        using var browser = await program.SignInAsync("gmA");
        var cookie = browser.Cookie;

        await program.KillAsync();
        await program.StartAgainAsync();

        // The session lives on too.
        await using var after = await Screen.JoinAsync(await Wire.OpenAsync(program.Url, cookie), "M4Q9");
        Assert.Equal(
            before.Order(StringComparer.Ordinal),
            after.Items.Select(item => item.GetRawText()).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("--Demo:Enabled=false", "Demo:Enabled")]
    [InlineData("", "Demo:Enabled")] // Never by default in Production.
    [InlineData("--Demo:Enabled=true --Rooms:SendQueueLimit=0", "Rooms:SendQueueLimit")]
    [InlineData("--Demo:Enabled=true --SignIn:SessionMinutes=0", "SignIn:SessionMinutes")]
    [InlineData("--Demo:Enabled=true --Scheduling:RefreshInterval=00:00:00", "Scheduling:RefreshInterval")]
    [InlineData("--Demo:Enabled=true --PublicAddress=nazorg.example", "PublicAddress")]
    [InlineData("--Demo:Enabled=true --PublicAddress=ftp://nazorg.example", "PublicAddress")]
    public async Task F1_a_program_that_may_not_or_cannot_start_says_why_in_words_and_ends_with_1(
        string settings,
        string named
    )
    {
        await using var program = await RealProgram.RunAsync(
            settings.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

        Assert.Equal(1, program.ExitCode);
        Assert.Contains(program.Output, line => line.Contains(named, StringComparison.Ordinal));
        Assert.DoesNotContain(program.Output, line => line.StartsWith("   at ", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(program.Folder.FullName, "data", "nazorg.db")));
    }

    private static async Task IsAtItsBeginningAsync(Server server, string reference, string conference)
    {
        await using var wire = await server.ConnectAsync("pr");
        await wire.CallAsync("Join", new { @case = reference });
        var welcome = (await wire.NextAsync("Welcome")).Body;
        var found = welcome
            .GetProperty("items")
            .EnumerateArray()
            .Single(item => item.GetProperty("id").GetString() == conference);
        Assert.Equal(
            ("planned", "pr"),
            (
                found.GetProperty("segment").GetString(),
                found.GetProperty("facilitator").GetProperty("person").GetString()
            )
        );
        Assert.DoesNotContain("storm", welcome.GetRawText(), StringComparison.Ordinal);
        var at = InstantPattern.ExtendedIso.Parse(welcome.GetProperty("at").GetString()!).Value;
        Assert.InRange(at - Instant.FromUtc(2027, 3, 2, 9, 0), Duration.Zero, Duration.FromMinutes(2));
    }

    /// <summary>The demo clock runs: what was written at which second differs from start to start.</summary>
    private static string WithoutTime(string item) =>
        System.Text.RegularExpressions.Regex.Replace(
            item,
            "\"2027-03-02T[^\"]*\"",
            "\"then\"",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
}
