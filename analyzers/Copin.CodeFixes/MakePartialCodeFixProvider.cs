using System.Collections.Immutable;
using System.Composition;
using Copin.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.CodeFixes;

/// <summary>Makes a record and every type that encloses it partial, in each file that declares one of them; with a landscape, its resources.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialCodeFixProvider)), Shared]
internal sealed class MakePartialCodeFixProvider : LandscapeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["COPIN0003"];

    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsOf(Diagnostic diagnostic) => [new Mend("MakePartial", "Write 'partial'")];

    /// <inheritdoc/>
    protected override async Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken)
    {
        foreach (var each in reported)
        {
            if (await ReadAsync(each.Document, cancellationToken).ConfigureAwait(false) is not var (root, model)
                || root.FindNode(each.Diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } flagged)
                continue;
            if (model.GetDeclaredSymbol(flagged, cancellationToken) is not { } record)
                continue;
            // One diagnostic at the landscape stands for all of its resources.
            if (DeclarationAttributes.IsLandscape(record))
                foreach (var resource in record.GetTypeMembers().Where(DeclarationAttributes.HasAny))
                    AddModifier(edits, resource, cancellationToken);
            for (var type = record; type is not null; type = type.ContainingType)
                AddModifier(edits, type, cancellationToken);
        }
    }

    private static void AddModifier(SolutionEdits edits, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
                && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword) && edits.DocumentOf(declaration.SyntaxTree) is { } document)
                edits.Insert(document, declaration.Keyword.SpanStart, "partial ");
    }
}
