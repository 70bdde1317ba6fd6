using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Web.Tests.Architecture;

/// <summary>That a place uses a type: of another place of ours, or of a namespace of somebody else's.</summary>
/// <param name="From">The namespace; for the file that puts a project together the name of that file.</param>
/// <param name="Use">The file, its line and the type that is used there, for whoever must take it away.</param>
internal sealed record Arrow(string From, string To, bool ToOurs, string Use);

/// <summary>
/// Every arrow of the server as the compiler sees it: also a constant, a nameof, the type that a var stands for, and an
/// extension method.
/// </summary>
internal static class Arrows
{
    /// <summary>Where a name leads that the compiler did not understand.</summary>
    public const string Nowhere = "?";

    private static readonly Lazy<IReadOnlyList<Arrow>> Found = new(Find);

    public static IReadOnlyList<Arrow> All => Found.Value;

    private static IReadOnlyList<Arrow> Find() =>
        [
            .. new ServerSources()
                .Projects.SelectMany(project => project.SyntaxTrees.Select(tree => (project, tree)))
                .Where(one => one.tree.FilePath.Length > 0)
                .AsParallel()
                .AsOrdered()
                .SelectMany(one => Of(one.project, one.tree)),
        ];

    private static IEnumerable<Arrow> Of(CSharpCompilation project, SyntaxTree tree)
    {
        var model = project.GetSemanticModel(tree);
        var from = PlaceOf(tree);
        return tree.GetRoot()
            .DescendantNodes(node => node is not UsingDirectiveSyntax)
            .OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.Text is not ("nameof" or "notnull"))
            .Select(name => (name, symbol: Meant(model.GetSymbolInfo(name))))
            .Where(used => used.symbol is null || TypeOf(used.symbol) is not null)
            .Select(used => To(from, used.name, TypeOf(used.symbol)))
            .Where(arrow => arrow.To != from)
            .Distinct();
    }

    // A method that is handed on, and not called, is one of several.
    private static ISymbol? Meant(SymbolInfo info) => info.Symbol ?? info.CandidateSymbols.FirstOrDefault();

    private static Arrow To(string from, SimpleNameSyntax name, INamedTypeSymbol? type)
    {
        var use = $"{ServerSources.Relative(name.SyntaxTree.FilePath)}:{LineOf(name)} {type?.Name ?? name.ToString()}";
        return type is null ? new Arrow(from, Nowhere, ToOurs: false, use)
            : type.DeclaringSyntaxReferences is [var declared, ..]
                ? new Arrow(from, PlaceOf(declared.SyntaxTree), ToOurs: true, use)
            : new Arrow(from, type.ContainingNamespace.ToDisplayString(), ToOurs: false, use);
    }

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>
    /// Our places are namespaces. The setup in the root of a project knows all its parts and no part knows it, so it is
    /// a place of its own.
    /// </summary>
    private static string PlaceOf(SyntaxTree tree)
    {
        var path = ServerSources.Relative(tree.FilePath).Split('/');
        return path is [var project, var file] && file.EndsWith("Setup.cs", StringComparison.Ordinal)
            ? $"{project}.{Path.GetFileNameWithoutExtension(file)}"
            : tree.GetRoot()
                .ChildNodes()
                .OfType<FileScopedNamespaceDeclarationSyntax>()
                .SingleOrDefault()
                ?.Name.ToString()
                ?? path[0];
    }

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) =>
        symbol switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Error } => null,
            INamedTypeSymbol type => type.OriginalDefinition,
            IArrayTypeSymbol array => TypeOf(array.ElementType),
            IMethodSymbol { ReducedFrom: { } extension } => TypeOf(extension.ContainingType),
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => TypeOf(symbol.ContainingType),
            _ => null,
        };
}
