using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Web.Tests;

/// <summary>The arrows that must never exist, looked for in the sources themselves.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    [Theory]
    [InlineData("src/ConferenceHub/Rooms", "SignalR")]
    [InlineData("src/ConferenceHub/Rooms", "EntityFrameworkCore")]
    [InlineData("src/ConferenceHub/Rooms", "ConferenceHub.Hub")]
    [InlineData("src/ConferenceHub/Rooms", "ConferenceHub.Data")]
    [InlineData("src/ConferenceHub/Hub", "ConferenceHub.Log", "HubSetup.cs")]
    [InlineData("src/ConferenceHub/Hub", "ConferenceHub.Data")]
    [InlineData("src/ConferenceHub/Log", "ConferenceHub.Rooms")]
    [InlineData("src/ConferenceHub/Log", "ConferenceHub.Hub")]
    [InlineData("src/ConferenceHub", "Serilog")]
    [InlineData("src/ConferenceHub", "SystemClock")]
    [InlineData("src/ConferenceHub", "TimeProvider.System")]
    [InlineData("src/ConferenceHub/Json", "ConferenceHub.Log")]
    [InlineData("src/ConferenceHub/Data", "ConferenceHub.Log")]
    [InlineData("src/ConferenceHub/Data", "ConferenceHub.Index")]
    [InlineData("src/ConferenceHub/Data", "ConferenceHub.Trust")]
    [InlineData("src/Scheduling", "ConferenceHub.Hub")]
    [InlineData("src/Scheduling", "Serilog")]
    [InlineData("src/Scheduling", "SystemClock")]
    [InlineData("src/Scheduling", "TimeProvider.System")]
    [InlineData("src/Scheduling", "PartnerDirectory")]
    [InlineData("src/PartnerDirectory", "ConferenceHub.Log")]
    [InlineData("src/PartnerDirectory", "ConferenceHub.Rooms")]
    [InlineData("src/PartnerDirectory", "ConferenceHub.Hub")]
    [InlineData("src/PartnerDirectory", "Serilog")]
    [InlineData("src/PartnerDirectory", "SystemClock")]
    [InlineData("src/PartnerDirectory", "TimeProvider.System")]
    [InlineData("src/Web", "Serilog", "Program.cs")]
    [InlineData("src/Web", "SystemClock", "Program.cs")]
    [InlineData("src/Web", "TimeProvider.System", "Program.cs")]
    [InlineData("src/Web", "EntityFrameworkCore")]
    [InlineData("src/Web/client/src", "@microsoft/signalr", "connection.ts")]
    public void An_arrow_that_must_never_exist(string from, string to, string except = "")
    {
        Assert.NotEmpty(Sources(from));
        Assert.DoesNotContain(
            Sources(from),
            file => Path.GetFileName(file) != except && File.ReadAllText(file).Contains(to, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_sentence_of_the_demo_cases_stands_anywhere_else_in_the_product()
    {
        var sentences = Directory
            .GetFiles(Path.Combine(Root, "src/Web/Demo/data"))
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

    private static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
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

    private static string Here([CallerFilePath] string file = "") => file;

    /// <summary>Something with a space in it, long enough to be somebody's words.</summary>
    [GeneratedRegex("\"([^\" ]+ [^\"]{12,})\"")]
    private static partial Regex Sentence();
}
