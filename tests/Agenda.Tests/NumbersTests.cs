using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Agenda.Tests;

/// <summary>
/// Rules (two letters and a digit) stand in docs/protocol.md, capabilities (one letter) in docs/capabilities.md. Tests
/// begin with the numbers that they show, in C# and in TypeScript alike.
/// </summary>
public sealed partial class NumbersTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    private static readonly Dictionary<string, string> Rules = NumbersOn("docs/protocol.md");

    private static readonly Dictionary<string, string> Capabilities = NumbersOn("docs/capabilities.md");

    private static readonly List<string> TestNames =
    [
        .. Files("tests", ".cs").SelectMany(file => Matches(CSharpTest(), file)),
        .. Files("src/Web/client", ".test.ts", ".test.tsx").SelectMany(file => Matches(TypeScriptTest(), file)),
    ];

    private static readonly HashSet<string> Shown = [.. TestNames.SelectMany(NumbersIn)];

    [Fact]
    public void Every_rule_has_a_test_that_shows_it() => Assert.Empty(Rules.Keys.Except(Shown));

    [Fact]
    public void A_capability_has_a_test_when_it_works_and_none_while_it_is_not_there_yet() =>
        Assert.Empty(
            Capabilities
                .Where(capability => Shown.Contains(capability.Key) == IsNotThereYet(capability.Value))
                .Select(capability => capability.Key)
        );

    [Fact]
    public void Every_number_in_the_name_of_a_test_is_a_rule_or_a_capability() =>
        Assert.DoesNotContain(TestNames, name => NumbersIn(name).Any(IsUnknown));

    [Fact]
    public void Every_number_in_a_comment_or_on_a_page_is_a_rule_or_a_capability() =>
        Assert.Empty(
            Comments()
                .Concat(Files("docs", ".md").Select(File.ReadAllText))
                .SelectMany(NumbersIn)
                .Where(IsUnknown)
                .Distinct(StringComparer.Ordinal)
        );

    [Fact]
    public void A_rule_has_two_letters_and_a_capability_one()
    {
        Assert.True(Rules.Count > 80 && Capabilities.Count > 60 && TestNames.Count > 800);
        Assert.All(Rules.Keys, number => Assert.Matches("^[A-Z]{2}[0-9]$", number));
        Assert.All(Capabilities.Keys, number => Assert.Matches("^[A-I][0-9]{1,2}$", number));
    }

    [Theory]
    [InlineData("CL1_CL2_a_claim", "CL1 CL2")]
    [InlineData("/// Said before (C8, VI5): A3–A4, JO1.", "C8 VI5 A3 A4 JO1")]
    [InlineData("R7K2, A-C1, UTF8, SHA256, 32_KiB, X5_y", "X5")]
    public void A_number_stands_by_itself(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', NumbersIn(text)));

    private static bool IsUnknown(string number) => !Rules.ContainsKey(number) && !Capabilities.ContainsKey(number);

    private static bool IsNotThereYet(string capability) => capability.Contains("*Not yet.*", StringComparison.Ordinal);

    private static IEnumerable<string> NumbersIn(string text) => Number().Matches(text).Select(match => match.Value);

    private static Dictionary<string, string> NumbersOn(string page) =>
        Entry()
            .Matches(File.ReadAllText(Path.Combine(Root, page)))
            .ToDictionary(entry => entry.Groups["number"].Value, entry => entry.Value, StringComparer.Ordinal);

    private static IEnumerable<string> Comments() =>
        Files("src", ".cs", ".ts", ".tsx")
            .Concat(Files("tests", ".cs"))
            .Where(file => Path.GetFileName(file) != "NumbersTests.cs")
            .SelectMany(file => Matches(Comment(), file));

    private static IEnumerable<string> Matches(Regex pattern, string file) =>
        pattern.Matches(File.ReadAllText(file)).Select(match => match.Groups["text"].Value);

    private static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => Array.Exists(endings, ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !Elsewhere().IsMatch(file[Root.Length..]));

    private static string Here([CallerFilePath] string file = "") => file;

    [GeneratedRegex(@"(?<![A-Za-z0-9-])[A-Z]{1,2}[0-9]{1,2}(?![A-Za-z0-9])")]
    private static partial Regex Number();

    [GeneratedRegex(@"^- \*\*(?<number>[A-Z]+[0-9]+)\*\*.*(?:\n  .*)*", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"public [a-z ]*(?:Task|void) (?<text>\w+_\w+)\(")]
    private static partial Regex CSharpTest();

    [GeneratedRegex(@"\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(?<quote>['""`])(?<text>.*?)\k<quote>")]
    private static partial Regex TypeScriptTest();

    [GeneratedRegex(@"(?:(?<=^\s*)/?\*|//)(?<text>.*)", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"/(?:bin|obj|node_modules|wwwroot|Migrations|TestResults)/")]
    private static partial Regex Elsewhere();
}
