using System.Collections.Immutable;
using System.Composition;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Removes the named arguments and the attributes that a declaration has for nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemovePartCodeFixProvider)), Shared]
internal sealed class RemovePartCodeFixProvider : LandscapeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Rulebook.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsOf(Diagnostic diagnostic)
    {
        if (ReportedDiagnostic.FactOf(diagnostic, FixKeys.Removal) is { } what)
            yield return new Mend("Remove", $"Remove {what}");
    }

    /// <inheritdoc/>
    protected override async Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken)
    {
        var attributes = new HashSet<AttributeSyntax>();
        var arguments = new HashSet<AttributeArgumentSyntax>();
        foreach (var each in reported)
        {
            foreach (var location in each.Diagnostic.AdditionalLocations.Prepend(each.Diagnostic.Location))
            {
                if (location.SourceTree is not { } tree)
                    continue;
                var node = (await tree.GetRootAsync(cancellationToken).ConfigureAwait(false)).FindNode(location.SourceSpan, getInnermostNodeForTie: true);
                if (node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals: not null } argument)
                    arguments.Add(argument);
                else if (node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
                    attributes.Add(attribute);
            }
        }

        foreach (var list in arguments.Where(argument => !attributes.Contains((AttributeSyntax)argument.Parent!.Parent!)).Select(argument => (AttributeArgumentListSyntax)argument.Parent!).Distinct())
            if (edits.DocumentOf(list.SyntaxTree) is { } document)
                if (list.Arguments.All(arguments.Contains))
                    edits.Remove(document, list.Span);
                else
                    SeparatedItems.Remove(edits, document, list.Arguments, arguments);
        foreach (var list in attributes.Select(attribute => (AttributeListSyntax)attribute.Parent!).Distinct())
            if (edits.DocumentOf(list.SyntaxTree) is { } document)
                if (!list.Attributes.All(attributes.Contains))
                    SeparatedItems.Remove(edits, document, list.Attributes, attributes);
                else
                    edits.Remove(document, LinesOf(list, await document.GetTextAsync(cancellationToken).ConfigureAwait(false)));
    }

    // With its line, where it has one to itself; the comment behind it speaks of it.
    private static TextSpan LinesOf(AttributeListSyntax list, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(list.SpanStart);
        if (SourceLines.IsLast(list.CloseBracketToken))
            return SourceLines.IsFirst(text, list.SpanStart)
                ? TextSpan.FromBounds(line.Start, text.Lines.GetLineFromPosition(list.Span.End).EndIncludingLineBreak)
                : list.Span;
        return TextSpan.FromBounds(list.SpanStart, list.CloseBracketToken.GetNextToken().SpanStart);
    }
}
