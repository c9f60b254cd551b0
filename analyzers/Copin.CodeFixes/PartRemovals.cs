using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Named arguments and attributes that are removed, all together: of neighbours in one list none may leave its comma behind.</summary>
internal sealed class PartRemovals
{
    private readonly HashSet<AttributeSyntax> _attributes = [];
    private readonly HashSet<AttributeArgumentSyntax> _arguments = [];

    /// <summary>Removes the named argument at a place, or else the attribute.</summary>
    public async Task AddAsync(Location location, CancellationToken cancellationToken)
    {
        if (location.SourceTree is not { } tree)
            return;
        var node = (await tree.GetRootAsync(cancellationToken).ConfigureAwait(false)).FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals: not null } argument)
            _arguments.Add(argument);
        else if (node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
            _attributes.Add(attribute);
    }

    /// <summary>Writes it.</summary>
    public async Task WriteAsync(SolutionEdits edits, CancellationToken cancellationToken)
    {
        foreach (var list in _arguments.Where(argument => !_attributes.Contains((AttributeSyntax)argument.Parent!.Parent!)).Select(argument => (AttributeArgumentListSyntax)argument.Parent!).Distinct())
            if (edits.DocumentOf(list.SyntaxTree) is { } document)
                if (list.Arguments.All(_arguments.Contains))
                    edits.Remove(document, list.Span);
                else
                    SeparatedItems.Remove(edits, document, list.Arguments, _arguments);
        foreach (var list in _attributes.Select(attribute => (AttributeListSyntax)attribute.Parent!).Distinct())
            if (edits.DocumentOf(list.SyntaxTree) is { } document)
                if (!list.Attributes.All(_attributes.Contains))
                    SeparatedItems.Remove(edits, document, list.Attributes, _attributes);
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
