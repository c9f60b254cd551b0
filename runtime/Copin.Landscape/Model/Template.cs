using System.Text;

namespace Copin.Model;

/// <summary>A part of a text: literal characters, or a reference to a parameter or a resource's output.</summary>
/// <param name="Literal">The characters (with doubled braces already made single); empty for a reference.</param>
/// <param name="Name">The parameter's or resource's name; null for literal characters.</param>
/// <param name="Member">The member or output behind the dot; null where there is none.</param>
/// <param name="Start">Where the part begins in the text as written.</param>
/// <param name="Length">How many characters of the text as written it covers, braces included.</param>
public sealed record TemplatePart(string Literal, string? Name, string? Member, int Start, int Length)
{
    /// <summary>Whether it refers to something instead of standing for itself.</summary>
    public bool IsReference => Name is not null;

    /// <summary>The reference as written, such as <c>{S4.ApiHost}</c>; the characters of a literal.</summary>
    public override string ToString() => Name is null ? Literal : Member is null ? $"{{{Name}}}" : $"{{{Name}.{Member}}}";
}

/// <summary>A fault in how a text is written.</summary>
/// <param name="Message">What is wrong and what to write instead.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters it covers.</param>
public sealed record TemplateFault(string Message, int Start, int Length);

/// <summary>
/// The grammar of texts in a declaration: <c>{Parameter}</c>, <c>{Parameter.Member}</c>, <c>{Resource.Output}</c>; <c>{{</c> and <c>}}</c> stand for
/// braces. <c>%name%</c> is SAP's own placeholder and plain text here.
/// </summary>
public static class Template
{
    /// <summary>Splits a text into literal characters and references; linear in its length, never throws.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="fault">The first fault in it, or null. A faulty stretch is kept as literal characters.</param>
    public static EquatableArray<TemplatePart> Parse(string text, out TemplateFault? fault)
    {
        fault = null;
        if (text.Length == 0)
            return EquatableArray<TemplatePart>.Empty;
        if (text.IndexOf('{') < 0 && text.IndexOf('}') < 0)
            return new[] { new TemplatePart(text, null, null, 0, text.Length) };

        var parts = new List<TemplatePart>();
        var literal = new StringBuilder();
        var literalStart = 0;
        var position = 0;
        while (position < text.Length)
        {
            var character = text[position];
            if (character is '{' or '}' && position + 1 < text.Length && text[position + 1] == character)
            {
                literal.Append(character);
                position += 2;
                continue;
            }

            if (character == '}')
            {
                fault ??= new TemplateFault("'}' closes nothing; write '}}' for a brace", position, 1);
                literal.Append(character);
                position++;
                continue;
            }

            if (character != '{')
            {
                literal.Append(character);
                position++;
                continue;
            }

            var end = text.IndexOfAny(['{', '}'], position + 1);
            if (end < 0 || text[end] == '{')
            {
                var length = (end < 0 ? text.Length : end) - position;
                fault ??= new TemplateFault("'{' is not closed; write '{Name}' or '{Name.Member}', or '{{' for a brace", position, length);
                literal.Append(text, position, length);
                position += length;
                continue;
            }

            var inner = text.Substring(position + 1, end - position - 1);
            var whole = end + 1 - position;
            if (TryReference(inner, out var name, out var member))
            {
                FlushLiteral(position);
                parts.Add(new TemplatePart("", name, member, position, whole));
                position += whole;
                literalStart = position;
            }
            else
            {
                fault ??= new TemplateFault($"'{{{Shorten(inner)}}}' is no reference; write '{{Name}}' or '{{Name.Member}}', or double the braces to mean braces", position, whole);
                literal.Append(text, position, whole);
                position += whole;
            }
        }

        FlushLiteral(position);
        return parts.ToArray();

        void FlushLiteral(int until)
        {
            if (literal.Length > 0)
                parts.Add(new TemplatePart(literal.ToString(), null, null, literalStart, until - literalStart));
            literal.Clear();
        }
    }

    private static bool TryReference(string inner, out string name, out string? member)
    {
        var dot = inner.IndexOf('.');
        name = dot < 0 ? inner : inner.Substring(0, dot);
        member = dot < 0 ? null : inner.Substring(dot + 1);
        return IsIdentifier(name) && (member is null || IsIdentifier(member));
    }

    private static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] == '_'))
            return false;
        foreach (var character in text)
            if (!char.IsLetterOrDigit(character) && character != '_')
                return false;
        return true;
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";
}
