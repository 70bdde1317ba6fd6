using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Agenda.Tests;

/// <summary>Whatever a page of the repository names is there. Who moves a file corrects the pages that name it.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    private static readonly string[] Pages =
    [
        .. Directory.EnumerateFiles(Root, "*.md"),
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories),
    ];

    [Fact]
    public void Every_path_on_a_page_exists() => Assert.Empty(Missing(Named(), (_, path) => Path.Combine(Root, path)));

    [Fact]
    public void Every_link_on_a_page_leads_somewhere() =>
        Assert.Empty(Missing(Link(), (page, path) => Path.Combine(Path.GetDirectoryName(page)!, path)));

    [Fact]
    public void Every_decision_has_a_date_and_a_status_and_stands_in_the_index()
    {
        var index = File.ReadAllText(Path.Combine(Root, "docs/decisions/README.md"));
        var decisions = Pages.Where(page => Path.GetFileName(page).StartsWith("00", StringComparison.Ordinal)).ToList();

        Assert.True(decisions.Count > 10);
        Assert.All(decisions, page => Assert.Matches(Head(), File.ReadAllText(page)));
        Assert.All(decisions, page => Assert.Contains($"]({Path.GetFileName(page)})", index, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Missing(Regex named, Func<string, string, string> path) =>
        from page in Pages
        from match in named.Matches(File.ReadAllText(page))
        let found = path(page, match.Groups["path"].Value)
        where !File.Exists(found) && !Directory.Exists(found)
        select $"{Path.GetRelativePath(Root, page)}: {match.Groups["path"].Value}";

    private static string Here([CallerFilePath] string file = "") => file;

    [GeneratedRegex("`(?<path>(?:src|tests|benchmarks|docs)/[^`*… ]+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\((?<path>(?!https?:)[^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\A# .+\n\nDate: 20\d\d-\d\d-\d\d.*\nStatus: \w+", RegexOptions.ExplicitCapture)]
    private static partial Regex Head();
}
