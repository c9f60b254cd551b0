using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>What is added to one attribute: attributes behind it and arguments in it.</summary>
/// <param name="attribute">The attribute.</param>
/// <param name="model">Its file's model.</param>
internal sealed class AttributeAdditions(AttributeSyntax attribute, SemanticModel model)
{
    private readonly List<string> _attributes = [];
    private readonly List<(string Name, string Value)> _arguments = [];

    /// <summary>The attribute.</summary>
    public AttributeSyntax Attribute => attribute;

    /// <summary>Adds <c>[Attribute(…)]</c> or <c>Name = value</c>.</summary>
    public void Add(string addition)
    {
        if (addition[0] == '[')
        {
            var added = LibraryNames.Attribute(model, attribute.SpanStart, addition.Substring(1, addition.Length - 2));
            if (!_attributes.Contains(added))
                _attributes.Add(added);
        }
        else
        {
            var equals = addition.IndexOf('=');
            var name = addition.Substring(0, equals).TrimEnd();
            if (_arguments.All(argument => argument.Name != name))
                _arguments.Add((name, LibraryNames.Value(model, attribute.SpanStart, addition.Substring(equals + 1).TrimStart())));
        }
    }

    /// <summary>Writes it.</summary>
    public void Write(SolutionEdits edits, Document document, SourceText text)
    {
        WriteArguments(edits, document, text);
        if (_attributes.Count > 0)
            WriteAttributes(edits, document, text, (AttributeListSyntax)attribute.Parent!);
    }

    private void WriteArguments(SolutionEdits edits, Document document, SourceText text)
    {
        var added = new List<string>();
        foreach (var (name, value) in _arguments)
            if (attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name) is { } there)
                edits.Replace(document, there.Expression.Span, value);
            else
                added.Add($"{name} = {value}");
        if (added.Count > 0 && attribute.ArgumentList is { } list)
            SeparatedItems.Insert(edits, document, text, list.Arguments, list.OpenParenToken, list.Arguments.Count, added);
        else if (added.Count > 0)
            edits.Insert(document, attribute.Name.Span.End, $"({string.Join(", ", added)})");
    }

    // Each on a line of its own, unless the declaration stands in the same line.
    private void WriteAttributes(SolutionEdits edits, Document document, SourceText text, AttributeListSyntax list)
    {
        if (SourceLines.IsLast(list.CloseBracketToken))
        {
            var gap = SourceLines.BreakAt(text, list.SpanStart) + SourceLines.IndentationAt(text, list.SpanStart);
            edits.Insert(document, text.Lines.GetLineFromPosition(list.Span.End).End, string.Concat(_attributes.Select(each => $"{gap}[{each}]")));
        }
        else
        {
            edits.Insert(document, list.Span.End, string.Concat(_attributes.Select(each => $" [{each}]")));
        }
    }
}
