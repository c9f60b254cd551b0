using System.Text;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>A reference that an export cannot fill in: to a secret, or to what exists only after an apply.</summary>
/// <param name="Name">The parameter's or resource's name.</param>
/// <param name="Member">The member or output behind the dot; null where there is none.</param>
/// <param name="IsSecret">Whether it stands for a secret.</param>
internal sealed record OpenReference(string Name, string? Member, bool IsSecret)
{
    // Two characters that Unicode leaves to private use, so that a reference can travel inside the strings of a JSON document until a form writes it in its own way.
    private const char Begin = '\uE000';
    private const char End = '\uE001';
    private const char Secret = '!';

    /// <summary>As declared: <c>{FlowKey.ClientSecret}</c>.</summary>
    public override string ToString() => Member is null ? $"{{{Name}}}" : $"{{{Name}.{Member}}}";

    /// <summary>A text with what is known filled in, and a mark where a reference is open.</summary>
    public static string Mark(Text text, Landscape landscape) =>
        text.Role == TextRole.Secret && text.SoleReference is null ? "" : string.Concat(text.Parts.Select(part => Mark(part, landscape)));

    /// <summary>A part of a text: what is known of it, or a mark.</summary>
    public static string Mark(TemplatePart part, Landscape landscape)
    {
        if (part.Name is not { } name)
            return part.Literal;
        var isSecret = IsSecretReference(part, landscape);
        if (!isSecret && landscape.Values?.GetValueOrDefault(name)?.GetMember(part.Member) is { } value)
            return value;
        if (!isSecret && landscape.Find(name) is { } resource && resource.Kind.FindOutput(part.Member)?.Name == "Name" && resource.Name.HasValue)
            return string.Concat(resource.Name.Parts.Select(piece => Mark(piece, landscape)));
        return $"{Begin}{(isSecret ? Secret : "")}{name}{(part.Member is null ? "" : "." + part.Member)}{End}";
    }

    /// <summary>Writes a marked text.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="literal">How characters between references are written.</param>
    /// <param name="reference">How a reference is written.</param>
    public static string Write(string marked, Func<string, string> literal, Func<OpenReference, string> reference)
    {
        if (!marked.Contains(Begin, StringComparison.Ordinal))
            return literal(marked);
        var written = new StringBuilder();
        for (var position = 0; position < marked.Length;)
        {
            var begin = marked.IndexOf(Begin, position);
            var end = begin < 0 ? -1 : marked.IndexOf(End, begin);
            if (end < 0)
            {
                written.Append(literal(marked[position..]));
                break;
            }

            if (begin > position)
                written.Append(literal(marked[position..begin]));
            written.Append(reference(Read(marked[(begin + 1)..end])));
            position = end + 1;
        }

        return written.ToString();
    }

    /// <summary>A marked text with its references as declared.</summary>
    public static string AsDeclared(string marked) => Write(marked, static text => text, static reference => reference.ToString());

    /// <summary>The references in a marked text.</summary>
    public static IEnumerable<OpenReference> In(string marked)
    {
        var found = new List<OpenReference>();
        Write(marked, static text => text, reference =>
        {
            found.Add(reference);
            return "";
        });
        return found;
    }

    private static OpenReference Read(string mark)
    {
        var isSecret = mark.StartsWith(Secret);
        var parts = (isSecret ? mark[1..] : mark).Split('.', 2);
        return new OpenReference(parts[0], parts.Length > 1 ? parts[1] : null, isSecret);
    }

    private static bool IsSecretReference(TemplatePart part, Landscape landscape) =>
        landscape.FindParameter(part.Name) is { } parameter
            ? ParameterTypes.Find(parameter.Type) is { IsSecret: true }
            : landscape.Find(part.Name) is { } resource && resource.Kind.FindOutput(part.Member) is { Type: OutputType.Secret };
}
