using System.Collections.Immutable;
using System.Composition;
using Copin.Declarations;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.CodeFixes;

/// <summary>
/// Adds what is missing: attributes, arguments and parameters of a declaration, such as the outbound user of a communication system; members and items of a file beside
/// the landscape.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPartCodeFixProvider), DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)]), Shared]
internal sealed class AddPartCodeFixProvider : LandscapeCodeFixProvider
{
    private const string Add = "Add";
    private const string AddOther = "AddOther";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Rulebook.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsOf(Diagnostic diagnostic)
    {
        foreach (var kind in new[] { Add, AddOther })
            if (AdditionsOf(diagnostic, kind) is { Length: > 0 } additions)
                yield return new Mend(kind, (IsArgument(additions[0]) ? "Set " : "Add ") + string.Join(", ", additions));
    }

    /// <inheritdoc/>
    protected override async Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken)
    {
        var attributes = new Dictionary<AttributeSyntax, AttributeAdditions>();
        var landscapes = new Dictionary<ISymbol, LandscapeParameters>(SymbolEqualityComparer.Default);
        var parameters = new HashSet<(ISymbol Landscape, string Parameter)>();
        foreach (var each in reported)
        {
            if (await ReadAsync(each.Document, cancellationToken).ConfigureAwait(false) is not var (root, model)
                || root.FindNode(each.Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } node
                || node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } record
                || model.GetDeclaredSymbol(record, cancellationToken) is not { } type)
                continue;
            foreach (var addition in AdditionsOf(each.Diagnostic, kind))
            {
                if (addition[0] != '[' && !IsArgument(addition))
                {
                    if (LandscapeParameters.Of(type, cancellationToken) is { } landscape && parameters.Add((landscape.Landscape, addition)))
                    {
                        if (!landscapes.ContainsKey(landscape.Landscape))
                            landscapes.Add(landscape.Landscape, landscape);
                        var name = addition.IndexOf(' ');
                        landscapes[landscape.Landscape].Add(addition.Substring(0, name), addition.Substring(name + 1));
                    }
                }
                else if (await TargetAsync(each, node, type, cancellationToken).ConfigureAwait(false) is { } target && edits.DocumentOf(target.SyntaxTree) is { } document
                    && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } targetModel)
                {
                    if (!attributes.TryGetValue(target, out var additions))
                        attributes.Add(target, additions = new AttributeAdditions(target, targetModel));
                    additions.Add(addition);
                }
            }
        }

        foreach (var additions in attributes.Values)
            if (edits.DocumentOf(additions.Attribute.SyntaxTree) is { } document)
                additions.Write(edits, document, await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        foreach (var landscape in landscapes.Values)
            await landscape.WriteAsync(edits, cancellationToken).ConfigureAwait(false);
        await EditDocumentsAsync(
            edits, reported, (document, each) =>
            {
                foreach (var part in AdditionsOf(each.Diagnostic, kind))
                    document.Add(each.Diagnostic.Location.SourceSpan, part);
            },
            cancellationToken).ConfigureAwait(false);
    }

    // The attribute that the rule names, of the record or of a type around it; else the one at the place; else the record's first.
    private static async Task<AttributeSyntax?> TargetAsync(ReportedDiagnostic reported, SyntaxNode node, INamedTypeSymbol record, CancellationToken cancellationToken)
    {
        var name = reported.Fact(FixKeys.AddTo);
        var here = node.FirstAncestorOrSelf<AttributeSyntax>();
        if (name is null && here is not null)
            return here;
        for (var type = record; type is not null; type = type.ContainingType)
            if (DeclarationAttributes.Of(type).FirstOrDefault(attribute => name is null || DeclarationAttributes.NameOf(attribute) == name) is { ApplicationSyntaxReference: { } reference })
                return await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) as AttributeSyntax;
        return null;
    }

    private static string[] AdditionsOf(Diagnostic diagnostic, string kind) =>
        ReportedDiagnostic.FactOf(diagnostic, kind == Add ? FixKeys.Addition : FixKeys.OtherAddition)?.Split(['\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool IsArgument(string addition) => addition[0] is not ('[' or '"' or '{') && addition.IndexOf('=') > 0;
}
