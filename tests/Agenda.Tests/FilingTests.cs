using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Agenda.Tests;

/// <summary>
/// Every type stands in a file of its own name; only events stand below the command that they come from. The tests of
/// a folder of the core stand in the folder of the same path here.
/// </summary>
public sealed partial class FilingTests
{
    private static readonly string Here = Path.GetDirectoryName(ThisFile())!;

    private static readonly string Core = Path.GetFullPath(Path.Combine(Here, "..", "..", "src", "Agenda"));

    private static readonly ILookup<string, Source> FilesOf = CodeIn(Core)
        .Select(Source.Read)
        .SelectMany(source => source.Types, (source, type) => (source, type))
        .ToLookup(found => found.type, found => found.source, StringComparer.Ordinal);

    private static readonly IReadOnlyList<Type> Types =
    [
        .. typeof(CaseState)
            .Assembly.GetTypes()
            .Where(type => !type.IsNested && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)),
    ];

    [Fact]
    public void Every_type_stands_in_a_file_of_its_name_and_an_event_below_a_command() =>
        Assert.Empty(Types.Where(type => !IsFiled(type)).Select(type => type.Name));

    [Fact]
    public void Every_folder_with_commands_has_tests_of_its_name() =>
        Assert.Empty(
            Types
                .Where(IsCommand)
                .Select(command => FolderOf(Core, FilesOf[command.Name].Single().Path))
                .Distinct(StringComparer.Ordinal)
                .Except(FoldersWithTests())
        );

    [Fact]
    public void Every_folder_with_tests_is_one_of_the_core() =>
        Assert.Empty(
            FoldersWithTests().Except([".", "Language", "Laws", .. CodeIn(Core).Select(file => FolderOf(Core, file))])
        );

    [Fact]
    public void What_is_made_from_the_state_has_a_namespace_and_all_that_decides_is_in_one() =>
        Assert.Equal(Types.Select(NamespaceByFolder), Types.Select(type => type.Namespace!));

    [Fact]
    public void What_decides_knows_nothing_that_is_made_from_the_state() =>
        Assert.Empty(
            CodeIn(Core)
                .Select(File.ReadAllText)
                .Where(code => code.Contains("namespace Agenda;", StringComparison.Ordinal))
                .SelectMany(code => Derived().Matches(code))
                .Select(match => match.Value)
        );

    private static bool IsFiled(Type type) =>
        FilesOf[NameOf(type)].Distinct().ToList() is [var file]
        && (
            file.Name == NameOf(type)
            || (
                type.IsSubclassOf(typeof(AgendaEvent))
                && Types.Any(other => other.Name == file.Name && IsCommand(other))
            )
        );

    private static string NamespaceByFolder(Type type) =>
        FolderOf(Core, FilesOf[NameOf(type)].First().Path).Split('/')[0] switch
        {
            "Views" => "Agenda.Views",
            "Deadlines" => "Agenda.Deadlines",
            _ => "Agenda",
        };

    private static bool IsCommand(Type type) => type.IsSubclassOf(typeof(AgendaCommand)) && !type.IsAbstract;

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static IEnumerable<string> FoldersWithTests() =>
        CodeIn(Here)
            .Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal))
            .Select(file => FolderOf(Here, file))
            .Distinct(StringComparer.Ordinal);

    private static string FolderOf(string root, string file) =>
        Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/');

    private static IEnumerable<string> CodeIn(string root) =>
        Directory
            .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => FolderOf(root, file).Split('/')[0] is not ("obj" or "bin"));

    private static string ThisFile([CallerFilePath] string file = "") => file;

    [GeneratedRegex(
        @"^(?:public|internal) [\w ]*?(?:record struct|record|class|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(?:Views|Deadlines)\b[.;]", RegexOptions.ExplicitCapture)]
    private static partial Regex Derived();

    private sealed record Source(string Path, IReadOnlyList<string> Types)
    {
        public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(Path);

        public static Source Read(string path) =>
            new(path, [.. Declaration().Matches(File.ReadAllText(path)).Select(match => match.Groups["name"].Value)]);
    }
}
