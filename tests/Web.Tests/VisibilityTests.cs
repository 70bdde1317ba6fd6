using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>
/// Two servers live through the same case; in one of them there is something more that most may not see. To those the
/// bytes are the same.
/// </summary>
public sealed class VisibilityTests
{
    private static readonly string[] Watchers = ["gmB", "wc", "vz", "rc", "cmA"];

    private sealed record Step(string Person, object Command, bool Hidden = false);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task VI1_VI2_VI3_what_one_may_not_see_changes_no_byte_of_what_one_hears(int seed)
    {
        var script = Script(new Random(seed));

        var without = await LiveAsync(script.Where(step => !step.Hidden));
        var with = await LiveAsync(script);

        foreach (var person in without.Keys)
            Assert.True(
                without[person] == with[person],
                $"Seed {seed}, {person}:\n{FirstDifference(without[person], with[person])}"
            );
        Assert.All(without.Values, heard => Assert.DoesNotContain("VERBORGEN", heard, StringComparison.Ordinal));
    }

    /// <summary>
    /// A conference of the third demo case, with something hidden added at a random place and used by those who may.
    /// </summary>
    private static List<Step> Script(Random random)
    {
        List<Step> steps =
        [
            new("pr", new { type = "startConference", conference = "C-C1" }),
            new(
                "gmB",
                new
                {
                    type = "addAction",
                    id = "open",
                    text = "Bellen met de gemeente",
                    lifeArea = "housing",
                    due = "2027-05-01",
                    visibility = "shared",
                }
            ),
            new("wc", new { type = "claimAction", action = "secret" }), // VI3: noSuchItem in both.
            new(
                "cmA",
                new
                {
                    type = "setVisibility",
                    item = "secret",
                    visibility = "shared",
                }
            ),
            new(
                "pr",
                new
                {
                    type = "enterSegment",
                    conference = "C-C1",
                    segment = "dialogue",
                }
            ),
            new("gmA", new { type = "claimAction", action = "open" }),
            new(
                "pr",
                new
                {
                    type = "addGoal",
                    id = "goal",
                    text = "Ik wil een eigen sleutel.",
                    lifeArea = "housing",
                }
            ),
            new(
                "pr",
                new
                {
                    type = "setCurrentItem",
                    conference = "C-C1",
                    item = "C-P3",
                }
            ),
            new(
                "vz",
                new
                {
                    type = "addNote",
                    id = "note",
                    text = "Gebeld",
                }
            ),
            new(
                "rc",
                new
                {
                    type = "answerPromise",
                    item = "secret",
                    answer = "right",
                }
            ),
            new(
                "pr",
                new
                {
                    type = "moveAgendaItem",
                    item = "C-P4",
                    before = "C-P2",
                }
            ),
            new(
                "pr",
                new
                {
                    type = "enterSegment",
                    conference = "C-C1",
                    segment = "debrief",
                }
            ),
            new(
                "pr",
                new
                {
                    type = "moveGoal",
                    goal = "goal",
                    before = "C-G1",
                }
            ),
            new(
                "pr",
                new
                {
                    type = "enterSegment",
                    conference = "C-C1",
                    segment = "dialogue",
                }
            ),
            new(
                "gmB",
                new
                {
                    type = "addAction",
                    id = "last",
                    text = "Tot slot",
                    lifeArea = "housing",
                    visibility = "shared",
                }
            ),
        ];
        var place = random.Next(2, 10);
        steps.InsertRange(place, Hidden(random));
        return steps;
    }

    private static List<Step> Hidden(Random random)
    {
        var visibility = random.Next(2) == 0 ? "restricted" : "facilitator";
        string[] visibleTo = visibility == "restricted" ? ["politie"] : [];
        object[] adding =
        [
            new
            {
                type = "addAction",
                id = "secret",
                text = "VERBORGEN",
                lifeArea = "housing",
                visibility,
                visibleTo,
            },
            new
            {
                type = "addNote",
                id = "secret",
                text = "VERBORGEN",
                lifeArea = "housing",
                visibility,
                visibleTo,
            },
            new
            {
                type = "addGoal",
                id = "secret",
                text = "VERBORGEN",
                lifeArea = "housing",
                visibility,
                visibleTo,
            },
            new
            {
                type = "addDecision",
                id = "secret",
                text = "VERBORGEN",
                visibility,
                visibleTo,
            },
            new
            {
                type = "addCommitment",
                id = "secret",
                partner = "VERBORGEN",
                detainee = "VERBORGEN",
                visibility,
                visibleTo,
            },
            new
            {
                type = "describeSituation",
                id = "secret",
                lifeArea = "care",
                text = "VERBORGEN",
                visibility,
                visibleTo,
            },
            new
            {
                type = "addAgendaItem",
                id = "secret",
                conference = "C-C1",
                title = "VERBORGEN",
                segment = "dialogue",
                visibility,
                visibleTo,
            },
        ];
        var added = adding[random.Next(adding.Length)];
        return
        [
            new("pr", added, Hidden: true),
            new("pr", new { type = "claimAction", action = "secret" }, Hidden: true),
            new(
                "pr",
                new
                {
                    type = "addAction",
                    id = "secret-2",
                    text = "VERBORGEN",
                    lifeArea = "debts",
                    dependsOn = new[] { "open" },
                    visibility,
                    visibleTo,
                },
                Hidden: true
            ),
            new(
                "pr",
                new
                {
                    type = "reword",
                    item = "secret",
                    text = "VERBORGEN en anders",
                },
                Hidden: true
            ),
            new(
                "pr",
                new
                {
                    type = "interpretGoal",
                    goal = "secret",
                    text = "VERBORGEN",
                },
                Hidden: true
            ),
            new(
                "pr",
                new
                {
                    type = "moveGoal",
                    goal = "secret",
                    before = "C-G1",
                },
                Hidden: true
            ),
            new(
                "pr",
                new
                {
                    type = "moveAgendaItem",
                    item = "secret",
                    before = "C-P1",
                },
                Hidden: true
            ),
            new(
                "pr",
                new
                {
                    type = "setCurrentItem",
                    conference = "C-C1",
                    item = "secret",
                },
                Hidden: true
            ),
            new("po", new { type = "support", action = "secret" }, Hidden: true),
            new(
                "po",
                new
                {
                    type = "addNote",
                    id = "secret-3",
                    text = "VERBORGEN",
                    visibility = "restricted",
                    visibleTo,
                },
                Hidden: true
            ),
        ];
    }

    /// <summary>Everything that each watcher hears, replies included.</summary>
    private static async Task<Dictionary<string, string>> LiveAsync(IEnumerable<Step> script)
    {
        await using var server = new Server(
            [],
            services => services.AddSingleton<IClock>(FakeClock.FromUtc(2027, 3, 2, 9, 0, 0))
        );
        var wires = new Dictionary<string, Wire>(StringComparer.Ordinal);
        foreach (var person in new[] { "pr", "gmA", "po" })
            wires[person] = await server.ConnectAsync(person);
        var screens = new Dictionary<string, Screen>(StringComparer.Ordinal)
        {
            ["detainee"] = await server.PairAsync("T2V6"),
        };
        foreach (var person in Watchers)
            screens[person] = await server.JoinAsync(person, "T2V6");
        var replies = screens.Keys.ToDictionary(person => person, _ => new List<string>(), StringComparer.Ordinal);

        foreach (var (person, command, _) in script)
        {
            if (screens.TryGetValue(person, out var screen))
                replies[person].Add((await screen.SubmitAsync(command)).Body.GetRawText());
            else
                await wires[person].SubmitAsync("T2V6", command);
        }

        await screens["detainee"]
            .UntilAsync(screen =>
                screen.Items.Any(item => item.GetRawText().Contains("Tot slot", StringComparison.Ordinal))
            );
        foreach (var person in Watchers)
            await screens[person].UntilHasAsync("last");
        foreach (var wire in wires.Values.Concat(screens.Values.Select(screen => screen.Wire)))
            await wire.DisposeAsync();
        return screens.ToDictionary(
            one => one.Key,
            one => string.Join('\n', [.. one.Value.Heard, .. replies[one.Key]]),
            StringComparer.Ordinal
        );
    }

    private static string FirstDifference(string left, string right)
    {
        var (lines, others) = (left.Split('\n'), right.Split('\n'));
        var at = Enumerable
            .Range(0, Math.Max(lines.Length, others.Length))
            .FirstOrDefault(i => lines.ElementAtOrDefault(i) != others.ElementAtOrDefault(i));
        return $"{lines.ElementAtOrDefault(at)}\n{others.ElementAtOrDefault(at)}";
    }
}
