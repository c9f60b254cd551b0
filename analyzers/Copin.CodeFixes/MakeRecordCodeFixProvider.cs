using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Makes a class, or a record struct, a record class, in each file that declares it.</summary>
/// <remarks>Not offered where more would have to change: a static class, one with a base class, a read-only or plain struct.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeRecordCodeFixProvider)), Shared]
internal sealed class MakeRecordCodeFixProvider : LandscapeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["COPIN0002"];

    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsOf(Diagnostic diagnostic) => [new Mend("MakeRecord", "Write 'record'")];

    /// <inheritdoc/>
    protected override async Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken)
    {
        foreach (var each in reported)
        {
            if (await ReadAsync(each.Document, cancellationToken).ConfigureAwait(false) is not var (root, model)
                || root.FindNode(each.Diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } flagged
                || model.GetDeclaredSymbol(flagged, cancellationToken) is not { IsStatic: false, BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } type)
                continue;
            var changes = type.DeclaringSyntaxReferences.Select(reference => Change(reference.GetSyntax(cancellationToken))).ToArray();
            if (changes.Contains(null))
                continue;
            foreach (var (tree, change) in type.DeclaringSyntaxReferences.Zip(changes, (reference, change) => (reference.SyntaxTree, change!.Value)))
                if (edits.DocumentOf(tree) is { } document)
                    edits.Replace(document, change.Span, change.NewText!);
        }
    }

    private static TextChange? Change(SyntaxNode declaration) => declaration switch
    {
        ClassDeclarationSyntax type => new TextChange(type.Keyword.Span, "record"),
        RecordDeclarationSyntax type when type.IsKind(SyntaxKind.RecordStructDeclaration) && !type.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) =>
            new TextChange(TextSpan.FromBounds(type.Keyword.SpanStart, type.ClassOrStructKeyword.Span.End), "record"),
        _ => null,
    };
}
