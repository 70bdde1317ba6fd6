using Web.Tests.Support;

namespace Web.Tests;

/// <summary>What the detainee's screen holds, and answers.</summary>
public sealed class DetaineesScreenTests : IAsyncLifetime
{
    private Server server = null!;

    public ValueTask InitializeAsync()
    {
        server = new Server([]);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task VI4_the_detainees_screen_holds_nothing_outside_the_dialogue_and_only_what_is_shared_in_it()
    {
        await using var detainee = await server.PairAsync("T2V6");
        await using var pr = await server.JoinAsync("pr", "T2V6");
        Assert.Empty(detainee.Items);

        await pr.DoAsync(new { type = "startConference", conference = "C-C1" });
        await pr.DoAsync(
            new
            {
                type = "addNote",
                id = "secret",
                text = "GEHEIM voor partners",
            }
        );
        await pr.DoAsync(
            new
            {
                type = "addAction",
                id = "shared",
                text = "Gedeeld met iedereen",
                lifeArea = "housing",
                visibility = "shared",
            }
        );
        Assert.Equal(
            "notOpen",
            (await detainee.SubmitAsync(new { type = "raiseHand", kind = "dontUnderstand" })).ToString()
        );
        Assert.Empty(detainee.Wire.Taken());
        await pr.DoAsync(
            new
            {
                type = "enterSegment",
                conference = "C-C1",
                segment = "dialogue",
            }
        );
        var entered = await detainee.TakeNextAsync();
        Assert.Equal(("Changed", 2), (entered.Name, entered.N));
        Assert.Contains("Gedeeld", entered.Raw, StringComparison.Ordinal);
        await detainee.DoAsync(new { type = "raiseHand", kind = "dontUnderstand" });
        await detainee.DoAsync(
            new
            {
                type = "addGoal",
                id = "own",
                text = "Ik wil rust.",
                lifeArea = "care",
            }
        );
        await pr.UntilAsync(screen => screen.Has("own") && screen["C-C1"].GetProperty("hands").GetArrayLength() == 1);
        await pr.DoAsync(
            new
            {
                type = "setVisibility",
                item = "shared",
                visibility = "partners",
            }
        );
        await detainee.UntilAsync(screen => screen.N == 5);
        Assert.DoesNotContain(detainee.Items, item => item.GetRawText().Contains("Gedeeld", StringComparison.Ordinal));
        Assert.All(detainee.Items, item => Assert.Matches("^[0-9a-f]{24}$", item.GetProperty("id").GetString()!)); // VI5
        await pr.DoAsync(
            new
            {
                type = "enterSegment",
                conference = "C-C1",
                segment = "debrief",
            }
        );
        await detainee.UntilAsync(screen => screen.N == 6);

        Assert.Empty(detainee.Items);
        Assert.All(detainee.Heard, message => Assert.DoesNotContain("GEHEIM", message, StringComparison.Ordinal));
        await detainee.JoinAsync();
        Assert.Empty(detainee.Items);
    }

    [Fact]
    public async Task VI5_the_detainee_answers_what_is_promised_by_the_ids_of_their_own_screen()
    {
        await using var pr = await server.JoinAsync("pr", "T2V6");
        await pr.DoAsync(new { type = "startConference", conference = "C-C1" });
        await pr.DoAsync(
            new
            {
                type = "enterSegment",
                conference = "C-C1",
                segment = "dialogue",
            }
        );
        await using var detainee = await server.PairAsync("T2V6");
        var promise = detainee
            .Items.First(item =>
                item.GetProperty("kind").GetString() is "theirs"
                && item.GetRawText().Contains("Roos", StringComparison.Ordinal)
            )
            .GetProperty("id")
            .GetString()!;

        await detainee.DoAsync(
            new
            {
                type = "answerPromise",
                item = promise,
                answer = "dontKnow",
            }
        );

        await pr.UntilAsync(screen => screen.Text("C-4", "answer") is "dontKnow");
        await detainee.UntilAsync(screen => screen.Text(promise, "answer") is "dontKnow");
        Assert.Equal(
            "noSuchItem",
            (
                await detainee.SubmitAsync(
                    new
                    {
                        type = "answerPromise",
                        item = "C-4",
                        answer = "right",
                    }
                )
            ).ToString()
        );
        await detainee.DoAsync(new { type = "answerPromise", item = promise });
        await pr.UntilAsync(screen => screen.Text("C-4", "answer") is null);
    }
}
