using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Generator;

/// <summary>A string literal: every character that is not plain text is escaped.</summary>
/// <param name="value">The string.</param>
internal readonly struct Literal(string value)
{
    /// <summary>Writes it; most texts are plain and need no string of their own for that.</summary>
    public void WriteTo(CodeWriter writer)
    {
        if (IsPlain)
            writer.Write("\"").Write(value).Write("\"");
        else
            writer.Write(ToString());
    }

    /// <inheritdoc/>
    public override string ToString() => IsPlain ? $"\"{value}\"" : SymbolDisplay.FormatLiteral(value, quote: true);

    private bool IsPlain
    {
        get
        {
            foreach (var character in value)
                if (character is < ' ' or > '~' or '"' or '\\')
                    return false;
            return true;
        }
    }
}
