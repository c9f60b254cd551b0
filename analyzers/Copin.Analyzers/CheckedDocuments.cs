using System.Runtime.CompilerServices;
using Copin.Documents;
using Copin.Model;
using Copin.Rules;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers;

/// <summary>The documents of one compilation with what the rulebook finds in them.</summary>
/// <remarks>
/// What was found in a document is kept while its characters, the declarations of the landscapes and the other documents are equal: after a keystroke in C# that changes no
/// declaration, no document is checked again.
/// </remarks>
internal sealed class CheckedDocuments(Compilation compilation, DocumentSet documents, CheckedLandscapes checkedLandscapes)
{
    private static readonly ConditionalWeakTable<Document, Reading> Readings = new();
    private readonly object _gate = new();
    private LandscapeProject? _project;
    private IReadOnlyDictionary<string, INamedTypeSymbol>? _symbols;

    /// <summary>The documents.</summary>
    public DocumentSet Documents { get; } = documents;

    /// <summary>What stands against a document; nothing where it is none of ours, or the compilation has no landscape.</summary>
    public IReadOnlyList<Finding> Check(Document document, CancellationToken cancellationToken)
    {
        var project = ProjectOf(cancellationToken);
        if (project.Landscapes.Count == 0)
            return [];
        var declarations = new EquatableArray<LandscapeDeclaration>(project.Landscapes.Select(landscape => landscape.Declaration).ToArray());
        if (Readings.TryGetValue(document, out var known) && known.Documents.Equals(Documents) && known.Declarations.Equals(declarations))
            return known.Findings;
        var findings = Rulebook.Check(document, project);
        Readings.Remove(document);
        return Readings.GetValue(document, _ => new Reading(Documents, declarations, findings)).Findings;
    }

    /// <summary>The file whose <c>.editorconfig</c> counts for a document: that of the first landscape it belongs to.</summary>
    public SyntaxTree? SettingsOf(Document document, CancellationToken cancellationToken) =>
        ProjectOf(cancellationToken).OwnersOf(document).Concat(ProjectOf(cancellationToken).Landscapes).FirstOrDefault() is { } landscape
            ? _symbols![landscape.Declaration.Type.FullName].DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).OrderBy(tree => tree.FilePath, StringComparer.Ordinal).FirstOrDefault()
            : null;

    private LandscapeProject ProjectOf(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_project is { } known)
                return known;
            var symbols = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
            var landscapes = new List<Landscape>();
            foreach (var symbol in CompilationLandscapes.Of(compilation, cancellationToken))
            {
                var landscape = checkedLandscapes.Check(symbol, cancellationToken).Landscape;
                landscapes.Add(landscape);
                symbols[landscape.Declaration.Type.FullName] = symbol;
            }

            _symbols = symbols;
            return _project = new LandscapeProject(landscapes, Documents);
        }
    }

    private sealed class Reading(DocumentSet documents, EquatableArray<LandscapeDeclaration> declarations, IReadOnlyList<Finding> findings)
    {
        public DocumentSet Documents { get; } = documents;

        public EquatableArray<LandscapeDeclaration> Declarations { get; } = declarations;

        public IReadOnlyList<Finding> Findings { get; } = findings;
    }
}
