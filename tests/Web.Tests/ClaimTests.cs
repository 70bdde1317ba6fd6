using Agenda;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>Claiming and what stands around it, with many at the same instant.</summary>
public sealed class ClaimTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private static readonly string[] People =
    [
        "pr",
        "dep-pr",
        "cmA",
        "dep-cmA",
        "gmA",
        "dep-gmA",
        "bz",
        "dep-bz",
        "sd",
        "dep-sd",
        "sh",
        "dep-sh",
        "jc",
        "dep-jc",
        "rc",
        "dep-rc",
    ];

    [Fact]
    public async Task CL3_100_connections_of_all_participants_claim_the_same_action_at_the_same_instant_and_exactly_one_person_has_it()
    {
        await demo.ResetAsync();
        var browsers = await Task.WhenAll(People.Select(demo.SignInAsync));
        var screens = await Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(async i =>
                    (
                        Person: People[i % People.Length],
                        Screen: await Screen.JoinAsync(await browsers[i % People.Length].ConnectAsync(), "R7K2")
                    )
                )
        );

        var replies = await AllAtOnce(screens.Select(one => one.Screen), new { type = "claimAction", action = "A-3" });

        var owner = await AgreedOwnerAsync(screens.Select(one => one.Screen), "A-3");
        Assert.Contains(owner, People);
        Assert.All(screens.Zip(replies), pair => Assert.Equal(pair.First.Person == owner, pair.Second.Accepted));
        Assert.All(
            replies.Where(reply => !reply.Accepted),
            reply => Assert.Equal(("alreadyClaimed", owner), (reply.Refusal, reply.Owner))
        );
        Assert.All(screens, one => Assert.Equal(2, one.Screen.N)); // One event, told once.
        foreach (var (_, screen) in screens)
            await screen.DisposeAsync();
        foreach (var browser in browsers)
            browser.Dispose();
    }

    [Fact]
    public async Task CL3_100_different_people_claim_the_same_action_at_the_same_instant_and_exactly_one_has_it()
    {
        var coordinator = new Actor(new("boss"), new("house"), Role.ProcessCoordinator);
        var people = Enumerable.Range(0, 100).Select(i => $"person-{i}").ToArray();
        await demo.PlayAsync(
            "CROWD",
            [
                (coordinator, new OpenCase(new("CROWD"), "Iemand")),
                (coordinator, Invite("boss", "house", Role.ProcessCoordinator)),
                .. people.Select(
                    (person, i) => (coordinator, (AgendaCommand)Invite(person, $"house-{i % 13}", Role.ChainPartner))
                ),
                (
                    coordinator,
                    new AddAction("Een bed regelen", LifeArea.Housing)
                    {
                        Id = new("bed"),
                        Visibility = Visibility.Shared,
                    }
                ),
            ]
        );
        var screens = await Task.WhenAll(
            people.Select(async person => await Screen.JoinAsync(await demo.ConnectStrangerAsync(person), "CROWD"))
        );

        var replies = await AllAtOnce(screens, new { type = "claimAction", action = "bed" });

        var owner = await AgreedOwnerAsync(screens, "bed");
        Assert.Equal(owner, people[Array.FindIndex(replies, reply => reply.Accepted)]);
        Assert.Equal(99, replies.Count(reply => reply is { Refusal: "alreadyClaimed" } && reply.Owner == owner));
        Assert.All(screens, screen => Assert.Equal(2, screen.N));
        foreach (var screen in screens)
            await screen.DisposeAsync();
    }

    [Fact]
    public async Task ID1_the_same_press_over_100_lines_at_once_takes_effect_once()
    {
        await using var watcher = await demo.JoinAsync("dep-gmA", "M4Q9");
        using var browser = await demo.SignInAsync("gmA");
        var wires = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => browser.ConnectAsync()));

        var replies = await Task.WhenAll(
            wires.Select(wire =>
                wire.SubmitAsync(
                    "M4Q9",
                    new
                    {
                        type = "interpretGoal",
                        goal = "B-G1",
                        text = "eenmaal",
                    },
                    "one-press"
                )
            )
        );

        Assert.All(replies, reply => Assert.True(reply.Accepted));
        await watcher.UntilAsync(screen => screen.N == 2);
        await watcher.DoAsync(
            new
            {
                type = "addNote",
                id = "after",
                text = "daarna",
            }
        );
        await watcher.UntilHasAsync("after");
        Assert.Equal(3, watcher.N);
        Assert.Single(
            watcher["B-G1"].GetProperty("interpretations").EnumerateArray(),
            words => words.GetProperty("text").GetString() is "eenmaal"
        );
        foreach (var wire in wires)
            await wire.DisposeAsync();
    }

    [Fact]
    public async Task CL1_CL2_CL4_CL5_claim_give_back_hand_over_and_accept()
    {
        await demo.ResetAsync();
        await using var gmA = await demo.JoinAsync("gmA", "R7K2");
        await using var sd = await demo.JoinAsync("sd", "R7K2");
        await using var pr = await demo.JoinAsync("pr", "R7K2");

        await gmA.DoAsync(new { type = "claimAction", action = "A-3" });
        await gmA.DoAsync(new { type = "claimAction", action = "A-3" }); // CL2: nothing changes.
        var no = await sd.SubmitAsync(new { type = "claimAction", action = "A-3" });
        Assert.Equal(("alreadyClaimed", "gmA"), (no.Refusal, no.Owner));
        Assert.Equal(
            "notAllowed",
            (
                await sd.SubmitAsync(
                    new
                    {
                        type = "returnClaim",
                        action = "A-3",
                        reason = "mag niet",
                    }
                )
            ).ToString()
        );
        Assert.Equal(
            "invalid reason",
            (
                await gmA.SubmitAsync(
                    new
                    {
                        type = "returnClaim",
                        action = "A-3",
                        reason = " ",
                    }
                )
            ).ToString()
        );
        Assert.Equal(
            "notAllowed",
            (
                await sd.SubmitAsync(
                    new
                    {
                        type = "handOver",
                        action = "A-3",
                        to = "sd",
                    }
                )
            ).ToString()
        );
        Assert.Equal(
            "invalid to",
            (
                await gmA.SubmitAsync(
                    new
                    {
                        type = "handOver",
                        action = "A-3",
                        to = "gmB",
                    }
                )
            ).ToString()
        );
        await gmA.DoAsync(
            new
            {
                type = "handOver",
                action = "A-3",
                to = "sd",
            }
        );
        Assert.Equal(
            "notAllowed",
            (
                await gmA.SubmitAsync(
                    new
                    {
                        type = "completeAction",
                        action = "A-1",
                        result = "niet van mij",
                    }
                )
            ).ToString()
        );
        await pr.UntilAsync(screen => screen["A-3"].TryGetProperty("handingOverTo", out _));
        Assert.Equal("gmA", pr.Owner("A-3")); // It stays the owner's until the other accepts.
        await sd.DoAsync(new { type = "acceptHandOver", action = "A-3" });
        await pr.UntilAsync(screen => screen.Owner("A-3") is "sd");
        await gmA.DoAsync(new { type = "support", action = "A-3" });
        await pr.DoAsync(
            new
            {
                type = "returnClaim",
                action = "A-3",
                reason = "de coordinator mag het ook",
            }
        );
        await gmA.UntilAsync(screen => screen.Owner("A-3") is null && screen.Text("A-3", "state") is "open");
        await sd.DoAsync(new { type = "claimAction", action = "A-3" });
        await sd.DoAsync(
            new
            {
                type = "completeAction",
                action = "A-3",
                result = "gebeld",
            }
        );
        await gmA.UntilAsync(screen =>
            screen.Text("A-3", "state") is "done" && screen.Text("A-3", "result") is "gebeld"
        );
    }

    [Fact]
    public async Task ID2_another_command_or_another_person_under_a_used_id_is_invalid_commandId()
    {
        await using var gmA = await demo.ConnectAsync("gmA");
        await using var sd = await demo.ConnectAsync("sd");
        object first = new
        {
            type = "addNote",
            id = "I2-a",
            text = "een",
        };
        Assert.True((await gmA.SubmitAsync("R7K2", first, "press-I2")).Accepted);

        Assert.Equal(
            "invalid commandId",
            (
                await gmA.SubmitAsync(
                    "R7K2",
                    new
                    {
                        type = "addNote",
                        id = "I2-b",
                        text = "een",
                    },
                    "press-I2"
                )
            ).ToString()
        );
        Assert.Equal("invalid commandId", (await sd.SubmitAsync("R7K2", first, "press-I2")).ToString());
        Assert.True(
            (
                await gmA.SubmitAsync(
                    "R7K2",
                    new
                    {
                        text = "een",
                        id = "I2-a",
                        visibility = (string?)null,
                        more = 1,
                        type = "addNote",
                    },
                    "press-I2"
                )
            ).Accepted
        ); // The same, written in another order.
        Assert.Equal("invalid id", (await gmA.SubmitAsync("R7K2", first, "another-press")).ToString());
        Assert.True((await gmA.SubmitAsync("M4Q9", first, "press-I2")).Accepted); // Ids are of one case.
    }

    private static InviteParticipant Invite(string person, string organisation, Role role) =>
        new(new(person), person, "deelnemer", new(organisation), organisation, role);

    /// <summary>Everybody is ready before anybody goes.</summary>
    private static async Task<Reply[]> AllAtOnce(IEnumerable<Screen> screens, object command)
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = screens
            .Select(async screen =>
            {
                await go.Task;
                return await screen.SubmitAsync(command);
            })
            .ToList();
        go.SetResult();
        return await Task.WhenAll(all);
    }

    private static async Task<string> AgreedOwnerAsync(IEnumerable<Screen> screens, string action)
    {
        var owners = new HashSet<string>(StringComparer.Ordinal);
        foreach (var screen in screens)
        {
            await screen.UntilAsync(it => it.Owner(action) is not null);
            owners.Add(screen.Owner(action)!);
        }
        return Assert.Single(owners);
    }
}
