using Web.Tests.Support;

namespace Web.Tests;

public sealed class LimitTests
{
    [Fact]
    public async Task LI3_LI4_more_than_20_commands_a_second_from_one_connection_are_tooMany_and_others_go_on()
    {
        await using var server = new Server([("Limits:CommandsPerSecond", "20")]);
        await using var quick = await server.ConnectAsync("gmA");
        await using var calm = await server.ConnectAsync("gmA");

        var replies = await Task.WhenAll(
            Enumerable
                .Range(0, 60)
                .Select(i =>
                    quick.SubmitAsync(
                        "R7K2",
                        new
                        {
                            type = "addNote",
                            id = $"q{i}",
                            text = "snel",
                        }
                    )
                )
        );

        Assert.InRange(replies.Count(reply => reply.Accepted), 20, 59);
        Assert.All(
            replies.Where(reply => !reply.Accepted),
            reply =>
                Assert.Equal(
                    ("tooMany", "Dat ging heel snel. Wacht even en probeer het opnieuw."),
                    (reply.Refusal, reply.Message)
                )
        );
        Assert.True(
            (
                await calm.SubmitAsync(
                    "R7K2",
                    new
                    {
                        type = "addNote",
                        id = "calm",
                        text = "rustig",
                    }
                )
            ).Accepted
        );
        await using var screen = await server.JoinAsync("gmA", "R7K2");
        Assert.Equal(
            replies.Count(reply => reply.Accepted),
            screen.Items.Count(item => item.GetProperty("id").GetString()!.StartsWith('q'))
        );
    }

    [Fact]
    public async Task Lines_that_come_ask_and_are_cut_leave_nobody_behind()
    {
        await using var server = new Server([("Rooms:IdleTime", "00:00:00.05")]);
        using var browser = await server.SignInAsync("gmA");
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 150),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (i, _) =>
            {
                await using var wire = await browser.ConnectAsync();
                await wire.SendAsync(
                    new
                    {
                        type = 1,
                        target = "Join",
                        arguments = new[] { new { @case = "R7K2" } },
                    }
                );
                await wire.SendAsync(
                    new
                    {
                        type = 1,
                        target = "Submit",
                        arguments = new[]
                        {
                            new
                            {
                                @case = "R7K2",
                                commandId = $"cut-{i}",
                                command = new
                                {
                                    type = "addNote",
                                    id = $"cut-{i}",
                                    text = "weg",
                                },
                            },
                        },
                    }
                );
                if (i % 3 == 0)
                    await wire.NextAsync("Welcome");
            }
        );

        await using var watcher = await server.JoinAsync("bz", "R7K2");
        var present = await watcher.Wire.NextAsync("Present");
        while (present.Body.GetProperty("organisations").GetArrayLength() > 1)
            present = await watcher.Wire.NextAsync("Present");
        Assert.Empty(server.Log.Errors);
    }
}
