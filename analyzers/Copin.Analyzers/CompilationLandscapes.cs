using System.Runtime.CompilerServices;
using Copin.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.Analyzers;

/// <summary>Finds the landscapes of a compilation, for documents: no symbol leads from a file to them.</summary>
internal static class CompilationLandscapes
{
    // By tree: after a keystroke only one of them is another.
    private static readonly ConditionalWeakTable<SyntaxTree, TypeDeclarationSyntax[]> Candidates = new();

    /// <summary>The records that bear <c>[Landscape]</c>, by full name.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var landscapes = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (CandidatesOf(tree, cancellationToken) is not { Length: > 0 } candidates)
                continue;
#pragma warning disable RS1030 // Only the declared symbol of the few records with attributes is asked for; nothing is bound twice.
            var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            foreach (var candidate in candidates)
                if (model.GetDeclaredSymbol(candidate, cancellationToken) is INamedTypeSymbol type && DeclarationAttributes.IsLandscape(type))
                    landscapes.Add(type);
        }

        return landscapes.OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal).ToArray();
    }

    private static TypeDeclarationSyntax[] CandidatesOf(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Candidates.TryGetValue(tree, out var known))
            return known;
        // Into namespaces and types only: bodies hold no declaration of ours.
        var found = tree.GetRoot(cancellationToken)
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>()
            .Where(static type => type is RecordDeclarationSyntax or ClassDeclarationSyntax && type.AttributeLists.Count > 0)
            .ToArray();
        return Candidates.GetValue(tree, _ => found);
    }
}
