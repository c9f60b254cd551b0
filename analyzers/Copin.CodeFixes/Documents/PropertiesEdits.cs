using System.Globalization;
using System.Text;
using Copin.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Edits of a Java properties file.</summary>
/// <inheritdoc/>
internal sealed class PropertiesEdits(TextDocument document, SourceText text, PropertiesFile file) : DocumentEdits(document, text)
{
    /// <inheritdoc/>
    public override void Replace(TextSpan span, string characters)
    {
        if (IndexOf(file.Properties, span, SpanOf) is not (>= 0 and var index))
            return;
        if (SpanOf(file.Properties[index].KeyStretch).Contains(span))
            Change(span, Escape(characters, isKey: true));
        else if (SpanOf(file.Properties[index].ValueStretch).Contains(span))
            Change(span, Escape(characters, isKey: false));
    }

    /// <inheritdoc/>
    public override bool Remove(TextSpan span)
    {
        if (IndexOf(file.Properties, span, SpanOf) is not (>= 0 and var index) || !SpanOf(file.Properties[index].KeyStretch).Contains(span))
            return false;
        RemoveLines(file.Properties[index].KeyStretch.Start, file.Properties[index].ValueStretch.End);
        return true;
    }

    private static TextSpan SpanOf(Property property) => TextSpan.FromBounds(property.KeyStretch.Start, property.ValueStretch.End);

    // As Java writes it, in whatever encoding: a character beyond ASCII by its number. Source: Java SE API, java.util.Properties.store.
    private static string Escape(string characters, bool isKey)
    {
        var escaped = new StringBuilder(characters.Length);
        foreach (var character in characters)
            if (character is '\\' or '#' or '!' || (character is ' ' && (isKey || escaped.Length == 0)) || (character is '=' or ':' && isKey))
                escaped.Append('\\').Append(character);
            else if (character is < ' ' or > '~')
                escaped.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                escaped.Append(character);
        return escaped.ToString();
    }
}
