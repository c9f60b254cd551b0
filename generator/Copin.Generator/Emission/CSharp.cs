using System.Globalization;
using System.Text;
using Copin.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Generator;

/// <summary>The spelling of C#: literals, identifiers, type names, documentation.</summary>
internal static class CSharp
{
    /// <summary>Says who wrote a member, so that analyzers and coverage leave it alone.</summary>
    public const string GeneratedCode = """[global::System.CodeDom.Compiler.GeneratedCode("Copin.Generator", "0.1.0")]""";

    /// <summary>A string literal, every character that is not plain text escaped.</summary>
    public static Literal Text(string value) => new(value);

    /// <summary>A number in the invariant culture.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An identifier, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The name of a local or parameter: first letter in lower case. Not escaped.</summary>
    public static string CamelCase(string name) => char.IsUpper(name[0]) ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;

    /// <summary>A name made an identifier: what no identifier can have becomes <c>_</c>, the first letter upper case. Not escaped.</summary>
    public static string PascalCase(string name)
    {
        var identifier = new StringBuilder(name.Length + 1);
        foreach (var character in name)
            identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(character) && char.GetUnicodeCategory(character) != UnicodeCategory.Format ? character : '_');
        identifier[0] = char.ToUpperInvariant(identifier[0]);
        return SyntaxFacts.IsIdentifierStartCharacter(identifier[0]) ? identifier.ToString() : "_" + identifier;
    }

    /// <summary>A namespace or full type name, each part escaped.</summary>
    public static string Qualified(string name) => string.Join(".", name.Split('.').Select(static part => Identifier(part.TrimStart('@'))));

    /// <summary>A type, from the global namespace down.</summary>
    public static string Global(TypeName type) => "global::" + Qualified(type.FullName);

    /// <summary>Text inside a documentation comment; what XML cannot hold, or would break the line, becomes a blank.</summary>
    public static string Doc(string text)
    {
        StringBuilder? doc = null;
        for (var i = 0; i < text.Length; i++)
        {
            var written = text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                < ' ' or '\u0085' or '\u2028' or '\u2029' or >= '\uFFFE' => " ",
                _ => char.IsSurrogate(text[i]) ? " " : null,
            };
            // Most texts stay as they are.
            if (written is not null)
                (doc ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(written);
            else
                doc?.Append(text[i]);
        }

        return doc?.ToString() ?? text;
    }
}
