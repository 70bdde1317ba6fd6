using System.Text.RegularExpressions;

namespace Web.Tests.Architecture;

/// <summary>Which place of the server may know which other, as docs/decisions/0022 argues.</summary>
public sealed partial class ArchitectureTests
{
    [Fact]
    public void The_compiler_understands_every_name()
    {
        Assert.True(Arrows.All.Count > 5000, $"There are only {Arrows.All.Count} arrows.");
        AssertNone(Arrows.All.Where(arrow => arrow.To == Arrows.Nowhere));
    }

    [Fact]
    public void No_place_knows_one_that_knows_it_directly_or_over_others()
    {
        var ring = Arrows.All.Where(arrow => arrow.ToOurs).ToList();
        while (ring.RemoveAll(arrow => !ring.Exists(next => next.From == arrow.To)) > 0) { }
        while (ring.RemoveAll(arrow => !ring.Exists(before => before.To == arrow.From)) > 0) { }

        AssertNone(ring);
    }

    [Fact]
    public void A_folder_outside_the_core_is_a_namespace() =>
        Assert.DoesNotContain(
            Sources("src")
                .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
                .Select(ServerSources.Relative)
                .Where(file => !file.StartsWith("Agenda/", StringComparison.Ordinal))
                .Where(file => file != "Web/Program.cs" && !file.Contains("/Migrations/", StringComparison.Ordinal)),
            file => !Declares(file, file[..file.LastIndexOf('/')].Replace('/', '.'))
        );

    /// <summary>The rules, and under the rooms each place: what they may know of ours.</summary>
    [Theory]
    [InlineData("Agenda", "")]
    [InlineData("Agenda.Deadlines", "Agenda")]
    [InlineData("Agenda.Views", "Agenda Agenda.Deadlines")]
    [InlineData("ConferenceHub.Json", "Agenda")]
    [InlineData("ConferenceHub.Data", "Agenda ConferenceHub.Json")]
    [InlineData("ConferenceHub.Trust", "Agenda ConferenceHub.Data")]
    [InlineData("ConferenceHub.Index", "Agenda ConferenceHub.Data")]
    [InlineData(
        "ConferenceHub.Log",
        "Agenda ConferenceHub.Data ConferenceHub.Index ConferenceHub.Json ConferenceHub.Trust"
    )]
    [InlineData(
        "ConferenceHub.Rooms",
        "Agenda Agenda.Deadlines Agenda.Views ConferenceHub.Index ConferenceHub.Json ConferenceHub.Log"
    )]
    public void What_a_place_may_know(string place, string may) =>
        AssertNone(
            Arrows.All.Where(arrow => arrow.From == place && arrow.ToOurs && !may.Split(' ').Contains(arrow.To))
        );

    /// <summary>Who may know what must be replaceable: places with what is below them, or a file.</summary>
    [Theory]
    [InlineData("Microsoft.AspNetCore.SignalR", "ConferenceHub.Hub")]
    [InlineData(
        "Microsoft.EntityFrameworkCore",
        "Accounts ConferenceHub.Data ConferenceHub.Index ConferenceHub.Log ConferenceHub.Trust PartnerDirectory Scheduling"
    )]
    [InlineData("Microsoft.Data.Sqlite", "ConferenceHub.Data ConferenceHub.Log PartnerDirectory.Importing")]
    [InlineData("CsvHelper", "PartnerDirectory.Importing")]
    [InlineData("Microsoft.Graph", "Scheduling.Graph")]
    [InlineData("Microsoft.Kiota", "Scheduling.Graph")]
    [InlineData("Azure", "Scheduling.Graph")]
    [InlineData("Serilog", "Web/Program.cs")]
    [InlineData("ConferenceHub.Hub", "Accounts Web")]
    [InlineData("ConferenceHub.Data", "Accounts ConferenceHub PartnerDirectory Scheduling")]
    [InlineData(
        "ConferenceHub.Log",
        "ConferenceHub/Hub/HubSetup.cs ConferenceHub.Overview ConferenceHub.Preparing ConferenceHub.Rooms Scheduling Web"
    )]
    [InlineData("ConferenceHub.Rooms", "ConferenceHub.Hub ConferenceHub.Preparing Scheduling Web")]
    [InlineData("Scheduling.Graph", "Web")]
    [InlineData("PartnerDirectory", "Web")]
    [InlineData("Accounts", "Web")]
    [InlineData("Web.Demo", "Web/Program.cs")]
    public void Who_may_know(string what, string places) =>
        AssertNone(
            Arrows.All.Where(arrow =>
                IsWithin(arrow.To, what)
                && !IsWithin(arrow.From, what)
                && !places
                    .Split(' ')
                    .Any(place =>
                        IsWithin(arrow.From, place) || arrow.Use.StartsWith(place + ":", StringComparison.Ordinal)
                    )
            )
        );

    [Fact]
    public void The_rules_know_NodaTime_and_nothing_that_waits_reads_or_writes() =>
        AssertNone(
            Arrows.All.Where(arrow =>
                IsWithin(arrow.From, "Agenda")
                && !arrow.ToOurs
                && arrow.To is not "System"
                && !PureSpaces.Any(space => IsWithin(arrow.To, space))
            )
        );

    [Theory]
    [InlineData("src", ".cs", "SystemClock", "Web/Program.cs")]
    [InlineData("src", ".cs", "TimeProvider.System", "Web/Program.cs")]
    [InlineData("src/Web/client/src", ".ts", "@microsoft/signalr", "Web/client/src/protocol/connection.ts")]
    public void Only_one_file_names(string folder, string kind, string what, string only) =>
        Assert.Equal(
            [only],
            Sources(folder)
                .Where(file => Path.GetExtension(file).StartsWith(kind, StringComparison.Ordinal))
                .Where(file => File.ReadAllText(file).Contains(what, StringComparison.Ordinal))
                .Select(ServerSources.Relative)
        );

    [Fact]
    public void No_sentence_of_the_demo_cases_stands_anywhere_else_in_the_product()
    {
        var sentences = Directory
            .GetFiles(Path.Combine(ServerSources.Root, "src/Web/Demo/data"))
            .SelectMany(file => Sentence().Matches(File.ReadAllText(file)).Select(found => found.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.True(sentences.Count > 100);

        foreach (
            var file in Sources("src")
                .Where(file =>
                    !file.Contains("/Web/Demo/", StringComparison.Ordinal)
                    && !file.Contains(".test.ts", StringComparison.Ordinal)
                )
        )
        {
            var text = File.ReadAllText(file);
            Assert.Equal(
                "",
                string.Join(
                    '\n',
                    sentences
                        .Where(sentence => text.Contains(sentence, StringComparison.Ordinal))
                        .Select(sentence => $"{file}: {sentence}")
                )
            );
        }
    }

    private static readonly string[] PureSpaces =
    [
        "NodaTime",
        "System.Collections",
        "System.Linq",
        "System.Reflection",
        "System.Runtime.CompilerServices",
        "System.Security.Cryptography",
        "System.Text",
    ];

    private static bool IsWithin(string place, string space) =>
        place == space || place.StartsWith(space + ".", StringComparison.Ordinal);

    private static bool Declares(string file, string space) =>
        File.ReadAllText(Path.Combine(ServerSources.Root, "src", file))
            .Contains($"namespace {space};", StringComparison.Ordinal);

    // The rarest first: in a ring that is the one to take away.
    private static void AssertNone(IEnumerable<Arrow> arrows)
    {
        var wrong = string.Join(
            '\n',
            arrows
                .GroupBy(arrow => $"{arrow.From} -> {arrow.To}", arrow => arrow.Use, StringComparer.Ordinal)
                .OrderBy(uses => uses.Count())
                .Select(uses => $"{uses.Key}: {uses.Count()}, as {string.Join(", ", uses.Take(3))}")
        );
        Assert.True(wrong.Length == 0, wrong);
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(ServerSources.Root, folder), "*", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetExtension(file) is ".cs" or ".ts" or ".tsx" or ".html" or ".json"
                && !file.EndsWith("lock.json", StringComparison.Ordinal)
            )
            .Where(file =>
                !file.Contains("/bin/", StringComparison.Ordinal)
                && !file.Contains("/obj/", StringComparison.Ordinal)
                && !file.Contains("/node_modules/", StringComparison.Ordinal)
                && !file.Contains("/wwwroot/", StringComparison.Ordinal)
            );

    /// <summary>Something with a space in it, long enough to be somebody's words.</summary>
    [GeneratedRegex("\"([^\" ]+ [^\"]{12,})\"")]
    private static partial Regex Sentence();
}
