using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Web.Tests.Architecture;

/// <summary>The server's projects, compiled in memory from their sources, each after the projects that it refers to.</summary>
internal sealed class ServerSources
{
    private const string CommonUsings =
        "System;System.Collections.Generic;System.IO;System.Linq;System.Net.Http;System.Threading;System.Threading.Tasks";
    private const string WebUsings =
        "System.Net.Http.Json;Microsoft.AspNetCore.Builder;Microsoft.AspNetCore.Hosting;Microsoft.AspNetCore.Http;"
        + "Microsoft.AspNetCore.Routing;Microsoft.Extensions.Configuration;Microsoft.Extensions.DependencyInjection;"
        + "Microsoft.Extensions.Hosting;Microsoft.Extensions.Logging";

    private readonly Dictionary<string, CSharpCompilation> projects = new(StringComparer.Ordinal);
    private readonly List<MetadataReference> packages;

    public static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../.."));

    public ServerSources()
    {
        var files = Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories);
        var own = files.Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        packages =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(file => !own.Contains(Path.GetFileNameWithoutExtension(file)))
                .Select(file => MetadataReference.CreateFromFile(file)),
        ];
        foreach (var file in files)
            Project(file);
    }

    public IReadOnlyCollection<CSharpCompilation> Projects => projects.Values;

    /// <summary>The path of a file from src on, with the folders above it.</summary>
    public static string Relative(string file) =>
        Path.GetRelativePath(Path.Combine(Root, "src"), file).Replace('\\', '/');

    private CSharpCompilation Project(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return projects.TryGetValue(name, out var known) ? known : projects[name] = Compiled(file, name);
    }

    private CSharpCompilation Compiled(string file, string name)
    {
        var xml = XDocument.Load(file);
        var folder = Path.GetDirectoryName(file)!;
        var references = xml.Descendants("ProjectReference")
            .Select(one => one.Attribute("Include")!.Value)
            .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(path => Project(Path.GetFullPath(Path.Combine(folder, path))))
            .ToList();
        return CSharpCompilation.Create(
            name,
            [
                CSharpSyntaxTree.ParseText(Implied(xml)),
                .. Sources(folder).Select(source => CSharpSyntaxTree.ParseText(File.ReadAllText(source), path: source)),
            ],
            [.. packages, .. references.SelectMany(Reached).Distinct().Select(one => one.ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        );
    }

    /// <summary>What a project file says and no source: the usings of its SDK, and who may see its internals.</summary>
    private static string Implied(XDocument project)
    {
        var isWeb = project.Root!.Attribute("Sdk")!.Value.EndsWith(".Web", StringComparison.Ordinal);
        var usings = isWeb ? CommonUsings + ";" + WebUsings : CommonUsings;
        var friends = project.Descendants("InternalsVisibleTo").Select(one => one.Attribute("Include")!.Value);
        return string.Concat(usings.Split(';').Select(space => $"global using {space};"))
            + string.Concat(
                friends.Select(one => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{one}\")]")
            );
    }

    private static IEnumerable<CSharpCompilation> Reached(CSharpCompilation project) =>
        project
            .References.OfType<CompilationReference>()
            .Select(one => (CSharpCompilation)one.Compilation)
            .Append(project);

    // Migrations are written by EF Core, and name no type of ours but the model's.
    private static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(source =>
                !Relative(source).Split('/').Any(part => part is "bin" or "obj" or "client" or "Migrations")
            );

    private static string Here([CallerFilePath] string file = "") => file;
}
