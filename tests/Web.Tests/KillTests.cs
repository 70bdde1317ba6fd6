using Web.Tests.Support;

namespace Web.Tests;

/// <summary>The program is killed in the middle of its work, and started again on the same folder.</summary>
public sealed class KillTests
{
    private static readonly string[] People = ["pr", "cmA", "gmA", "sd"];

    /// <summary>One press: the commands double their effect if they are done twice, so that this would show.</summary>
    private sealed record Press(string Id, string Text, bool Interprets)
    {
        public object Command =>
            Interprets
                ? new
                {
                    type = "interpretGoal",
                    goal = "A-G2",
                    text = Text,
                }
                : new
                {
                    type = "reportProgress",
                    action = "A-8",
                    text = Text,
                };
    }

    [Fact]
    public async Task SE3_ID1_killed_in_a_storm_20_times_nothing_accepted_is_lost_and_what_had_no_answer_can_be_sent_again_and_takes_effect_once()
    {
        const int seed = 20270302;
        var random = new Random(seed);
        await using var program = await RealProgram.StartAsync();
        var pressed = new List<Press>();
        var unanswered = new List<(string Person, Press Press)>();
        for (var round = 0; round < 20; round++)
        {
            var screens = await Task.WhenAll(People.Select(person => program.JoinAsync(person, "R7K2")));
            var known = Texts(screens[0]);
            Assert.All(
                pressed.Except(unanswered.Select(one => one.Press)),
                press => Assert.Contains(press.Text, known)
            );

            foreach (var (person, press) in unanswered)
                Assert.True(
                    (await screens[Array.IndexOf(People, person)].SubmitAsync(press.Command, press.Id)).Accepted
                );
            unanswered = await StormAsync(program, screens, pressed, round, killAfter: random.Next(5, 40));
            foreach (var screen in screens)
                await screen.DisposeAsync();
            await program.StartAgainAsync();
        }

        await using var last = await program.JoinAsync("pr", "R7K2");
        await SendAgainAsync(program, unanswered);
        await last.DoAsync(
            new
            {
                type = "addNote",
                id = "last",
                text = "klaar",
            }
        );
        await last.UntilHasAsync("last");
        Assert.Equal(
            pressed.Select(press => press.Text).Order(StringComparer.Ordinal),
            Texts(last).Order(StringComparer.Ordinal)
        ); // Each exactly once.
        Assert.DoesNotContain(program.Output, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ID1_a_press_is_known_after_a_restart_and_another_under_its_id_is_not_taken()
    {
        await using var program = await RealProgram.StartAsync();
        object claim = new { type = "claimAction", action = "A-3" };
        await using (var before = await program.ConnectAsync("gmA"))
        {
            Assert.True((await before.SubmitAsync("R7K2", claim, "claim")).Accepted);
            Assert.True(
                (
                    await before.SubmitAsync(
                        "R7K2",
                        new
                        {
                            type = "returnClaim",
                            action = "A-3",
                            reason = "toch niet",
                        },
                        "return"
                    )
                ).Accepted
            );
        }

        await program.KillAsync();
        await program.StartAgainAsync();

        await using var after = await program.JoinAsync("gmA", "R7K2");
        Assert.Null(after.Owner("A-3"));
        await after.UntilAsync(_ => true);
        Assert.True((await after.SubmitAsync(claim, "claim")).Accepted);
        Assert.Equal(
            "invalid commandId",
            (await after.SubmitAsync(new { type = "claimAction", action = "A-4" }, "claim")).ToString()
        );
        Assert.Null(after.Owner("A-3"));
        Assert.Equal(1, after.N);
    }

    [Fact]
    public async Task EN3_a_stopping_program_says_goodbye_ends_well_and_the_demo_clock_resumes_where_it_stopped()
    {
        await using var program = await RealProgram.StartAsync();
        await using var screen = await program.JoinAsync("gmA", "R7K2");

        program.Terminate();

        Assert.Equal("shuttingDown", (await screen.Wire.NextAsync("Closed")).Reason);
        Assert.Equal(0, await program.ExitedAsync());
        var stopped = NodaTime
            .Text.InstantPattern.ExtendedIso.Parse(
                await File.ReadAllTextAsync(Path.Combine(program.Folder.FullName, "data", "demo-clock"))
            )
            .Value;
        await program.StartAgainAsync();
        await using var wire = await program.ConnectAsync("gmA");
        await wire.CallAsync("Join", new { @case = "R7K2" });
        var at = NodaTime
            .Text.InstantPattern.ExtendedIso.Parse(
                (await wire.NextAsync("Welcome")).Body.GetProperty("at").GetString()!
            )
            .Value;
        Assert.InRange((at - stopped).TotalSeconds, 0, 20); // It did not begin again, and did not run meanwhile.
    }

    /// <summary>Everybody presses as fast as he can until the program dies; what had no answer then.</summary>
    private static async Task<List<(string, Press)>> StormAsync(
        RealProgram program,
        Screen[] screens,
        List<Press> pressed,
        int round,
        int killAfter
    )
    {
        var unanswered = new List<(string, Press)>();
        var answers = 0;
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var storms = screens
            .Select(
                (screen, who) =>
                    Parallel.ForEachAsync(
                        Enumerable.Range(0, 60),
                        new ParallelOptions { MaxDegreeOfParallelism = 3 },
                        async (i, _) =>
                        {
                            // Only the casemanager owns A-8 and may report on it; the coordinator may too.
                            var press = new Press(
                                $"{round}-{who}-{i}",
                                $"woord {round}-{who}-{i}",
                                Interprets: who > 1 || i % 2 == 0
                            );
                            lock (pressed)
                            {
                                if (enough.Task.IsCompleted)
                                    return;
                                pressed.Add(press);
                                unanswered.Add((People[who], press));
                            }
                            try
                            {
                                Assert.True((await screen.SubmitAsync(press.Command, press.Id)).Accepted);
                                lock (pressed)
                                    unanswered.Remove((People[who], press));
                                if (Interlocked.Increment(ref answers) == killAfter)
                                    enough.SetResult();
                            }
                            catch (LineLostException)
                            {
                                // The program died on it: sent again after the restart.
                            }
                        }
                    )
            )
            .ToArray();
        await enough.Task.WaitAsync(Wire.Patience);
        await program.KillAsync();
        await Task.WhenAll(storms);
        return unanswered;
    }

    private static async Task SendAgainAsync(RealProgram program, List<(string Person, Press Press)> unanswered)
    {
        foreach (var (person, press) in unanswered)
        {
            await using var wire = await program.ConnectAsync(person);
            Assert.True((await wire.SubmitAsync("R7K2", press.Command, press.Id)).Accepted);
        }
    }

    private static List<string> Texts(Screen screen) =>
        [
            .. screen["A-G2"]
                .GetProperty("interpretations")
                .EnumerateArray()
                .Select(words => words.GetProperty("text").GetString()!),
            .. screen["A-8"]
                .GetProperty("progress")
                .EnumerateArray()
                .Select(words => words.GetProperty("text").GetString()!),
        ];
}
