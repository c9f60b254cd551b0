using Copin.Model;

namespace Copin.Generator;

/// <summary>A value that a template leaves open: one parameter of the generated methods.</summary>
/// <param name="Name">The placeholder's name.</param>
/// <param name="IsGuid">Whether it is a GUID, which is so where it stands in <c>guid'…'</c>; else a text, percent-encoded as a path segment.</param>
internal sealed record UrlValue(string Name, bool IsGuid);

/// <summary>The text before, between or behind placeholders: characters, and C# expressions that the landscape's parameters fill in.</summary>
internal sealed class UrlText(IReadOnlyList<(string Characters, string? Expression)> parts)
{
    /// <summary>Whether it is known while compiling.</summary>
    public bool IsConstant { get; } = parts.All(static part => part.Expression is null);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <summary>How many characters of it are known while compiling.</summary>
    public int Length { get; } = parts.Sum(static part => part.Characters.Length);

    /// <summary>The C# expression that makes it of the landscape; where it is constant, a literal.</summary>
    public string Expression { get; } = string.Join(" + ", parts.Select(static part => part.Expression ?? CSharp.Text(part.Characters).ToString()).DefaultIfEmpty("\"\""));

    /// <summary>Whether its first character ends any value before it.</summary>
    public bool EndsValue => parts.Count > 0 && parts[0].Expression is null && !IsValueCharacter(parts[0].Characters[0]);

    private static bool IsValueCharacter(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.' or '_' or '~' or '%';
}

/// <summary>A URL template, taken apart: a text, a value, a text, …, a text.</summary>
internal sealed class UrlTemplateModel
{
    private UrlTemplateModel(string name, string written, EquatableArray<UrlText> texts, EquatableArray<UrlValue> occurrences)
    {
        Name = name;
        Written = written;
        Texts = texts;
        Occurrences = occurrences;
        Values = new EquatableArray<UrlValue>(occurrences.Distinct());
    }

    /// <summary>The template's name, such as <c>ApplicationBaseUrl</c>.</summary>
    public string Name { get; }

    /// <summary>The template as written.</summary>
    public string Written { get; }

    /// <summary>The texts; one more than <see cref="Occurrences"/>.</summary>
    public EquatableArray<UrlText> Texts { get; }

    /// <summary>The values in the order in which they stand, as often as they stand.</summary>
    public EquatableArray<UrlValue> Occurrences { get; }

    /// <summary>Each value once.</summary>
    public EquatableArray<UrlValue> Values { get; }

    /// <summary>
    /// Whether an address can be taken apart in one way only: behind a text value comes a character that no value has, or nothing but the last text.
    /// </summary>
    public bool CanBeParsed => Enumerable.Range(0, Occurrences.Count).All(i => Occurrences[i].IsGuid || Texts[i + 1].EndsValue || i == Occurrences.Count - 1);

    /// <summary>
    /// Reads a template; null where its name or a reference in it is not usable while compiling: a secret, an unknown name, a parameter that may be null, an output
    /// that exists only once a resource is applied. The rules say what is wrong with the first two.
    /// </summary>
    public static UrlTemplateModel? Read(FlowParameter template, GeneratedLandscape landscape)
    {
        if (template.Name.Known is not { Length: > 0 } name || template.Value is not { Raw: { } written, Fault: null } text)
            return null;
        // One blank stands for each reference, so that a reference can be part of no placeholder.
        var skeleton = string.Concat(text.Parts.Select(part => part.IsReference ? Text.Blank.ToString() : part.Literal));
        var expressions = new Queue<string?>(text.References.Select(reference => Expression(reference, landscape)));
        if (expressions.Contains(null) || skeleton.Count(character => character == Text.Blank) != expressions.Count)
            return null;
        var placeholders = UrlPlaceholders.Parse(skeleton);
        var guids = new HashSet<string>(placeholders.Where(placeholder => placeholder.IsGuidLiteral).Select(placeholder => placeholder.Name), StringComparer.Ordinal);
        var texts = new UrlText[placeholders.Count + 1];
        var values = new UrlValue[placeholders.Count];
        var start = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var placeholder = placeholders[i];
            texts[i] = Split(skeleton.Substring(start, placeholder.Start - start), expressions);
            values[i] = new UrlValue(placeholder.Name, guids.Contains(placeholder.Name));
            start = placeholder.End;
        }

        texts[values.Length] = Split(skeleton.Substring(start), expressions);
        return new UrlTemplateModel(name, written, texts, values);
    }

    private static UrlText Split(string skeleton, Queue<string?> expressions)
    {
        var parts = new List<(string, string?)>();
        var start = 0;
        for (var blank = skeleton.IndexOf(Text.Blank); blank >= 0; blank = skeleton.IndexOf(Text.Blank, start))
        {
            if (blank > start)
                parts.Add((skeleton.Substring(start, blank - start), null));
            parts.Add(("", expressions.Dequeue()));
            start = blank + 1;
        }

        if (start < skeleton.Length)
            parts.Add((skeleton.Substring(start), null));
        return new UrlText(parts);
    }

    private static string? Expression(TemplatePart reference, GeneratedLandscape landscape)
    {
        var parameter = landscape.Parameters.FirstOrDefault(parameter => parameter.Name == reference.Name);
        if (parameter is null || landscape.Body.Optional.Contains(parameter.Name) || ParameterTypes.Find(parameter.Type) is not { IsSecret: false } type)
            return null;
        var property = "landscape." + CSharp.Identifier(parameter.Name);
        if (reference.Member is { } member)
            return type.Members.Contains(member) ? $"{property}.GetMember({CSharp.Text(member)})" : null;
        return type.HasText ? ParametersEmitter.TextOf(property, parameter.Type) : null;
    }
}
