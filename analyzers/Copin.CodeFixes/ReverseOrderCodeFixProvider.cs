using System.Collections.Immutable;
using System.Composition;
using Copin.Declarations;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.CodeFixes;

/// <summary>Turns an order round that is declared the wrong way: removes the <c>[After&lt;…&gt;]</c> there, and puts the other step behind this one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReverseOrderCodeFixProvider)), Shared]
internal sealed class ReverseOrderCodeFixProvider : LandscapeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Rulebook.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsOf(Diagnostic diagnostic)
    {
        if (StepsOf(diagnostic) is var (later, earlier))
            yield return new Mend("Reverse", $"Let '{later}' come [After<{earlier}>]");
    }

    /// <inheritdoc/>
    protected override async Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken)
    {
        var removals = new PartRemovals();
        var additions = new Dictionary<AttributeSyntax, AttributeAdditions>();
        foreach (var each in reported)
        {
            if (StepsOf(each.Diagnostic) is not var (_, earlier) || each.Diagnostic.AdditionalLocations.LastOrDefault() is not { } later
                || await FirstAttributeAsync(edits, later, cancellationToken).ConfigureAwait(false) is not var (target, model))
                continue;
            await removals.AddAsync(each.Diagnostic.Location, cancellationToken).ConfigureAwait(false);
            if (!additions.TryGetValue(target, out var ofTarget))
                additions.Add(target, ofTarget = new AttributeAdditions(target, model));
            ofTarget.Add($"[After<{earlier}>]");
        }

        await removals.WriteAsync(edits, cancellationToken).ConfigureAwait(false);
        foreach (var each in additions.Values)
            if (edits.DocumentOf(each.Attribute.SyntaxTree) is { } document)
                each.Write(edits, document, await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
    }

    private static (string Later, string Earlier)? StepsOf(Diagnostic diagnostic) =>
        ReportedDiagnostic.FactOf(diagnostic, FixKeys.Reversal)?.Split('\n') is { Length: 2 } steps ? (steps[0], steps[1]) : null;

    private static async Task<(AttributeSyntax Attribute, SemanticModel Model)?> FirstAttributeAsync(SolutionEdits edits, Location record, CancellationToken cancellationToken)
    {
        if (record.SourceTree is not { } tree || edits.DocumentOf(tree) is not { } document || await ReadAsync(document, cancellationToken).ConfigureAwait(false) is not var (root, model)
            || root.FindNode(record.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { } symbol)
            return null;
        return DeclarationAttributes.Of(symbol).FirstOrDefault(each => each.ApplicationSyntaxReference?.SyntaxTree == tree)?.ApplicationSyntaxReference is { } reference
            && await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is AttributeSyntax attribute
                ? (attribute, model)
                : null;
    }
}
