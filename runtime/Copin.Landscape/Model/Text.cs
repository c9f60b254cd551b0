using System.Text;

namespace Copin.Model;

/// <summary>What a text is for, which decides what it may hold.</summary>
public enum TextRole
{
    /// <summary>Sent to a system and shown in plans: must not hold a secret.</summary>
    Plain,

    /// <summary>A password, client secret or token: must be a reference to a secret and nothing else.</summary>
    Secret,

    /// <summary>Names a parameter that holds a tenant, as <c>{S4}</c>: shown, and without a text of its own.</summary>
    Tenant,
}

/// <summary>A string argument of a declaration, split into literal characters and references.</summary>
/// <remarks>A text that was not written, or that the compiler could not evaluate, is a <see cref="Text"/> too, so that a rule asks without null checks.</remarks>
public sealed class Text
{
    private Text(Place place, TextRole role, string? raw, bool isDeclared, EquatableArray<TemplatePart> parts, TemplateFault? fault, string? known)
    {
        Place = place;
        Role = role;
        Raw = raw;
        IsDeclared = isDeclared;
        Parts = parts;
        Fault = fault;
        Known = known;
    }

    /// <summary>Where it is written, or would be.</summary>
    public Place Place { get; }

    /// <summary>What it is for.</summary>
    public TextRole Role { get; }

    /// <summary>The text as written; null where it is not written or the compiler could not evaluate it.</summary>
    public string? Raw { get; }

    /// <summary>Whether the argument is written out.</summary>
    public bool IsDeclared { get; }

    /// <summary>Whether it is written and the compiler could evaluate it to a string.</summary>
    public bool HasValue => Raw is not null;

    /// <summary>Its parts, in order.</summary>
    public EquatableArray<TemplatePart> Parts { get; }

    /// <summary>The first fault in how it is written, or null.</summary>
    public TemplateFault? Fault { get; }

    /// <summary>
    /// The text with every reference filled in, as far as that is known: while compiling, texts without references; at run time, also those whose
    /// references name parameters. Null where it is not known. Never a secret's value.
    /// </summary>
    public string? Known { get; }

    /// <summary>Whether it holds no reference.</summary>
    public bool IsLiteral => HasValue && !HasReference(Parts);

    /// <summary>Its references, in order.</summary>
    public IEnumerable<TemplatePart> References => Parts.Where(part => part.IsReference);

    /// <summary>The only reference, where the text is exactly one reference and nothing else; else null.</summary>
    public TemplatePart? SoleReference => Parts.Count == 1 && Parts[0].IsReference ? Parts[0] : null;

    /// <summary>What stands for a reference in <see cref="Skeleton"/>.</summary>
    public const char Blank = '\uFFFC';

    /// <summary>
    /// The known text, or the text as written with one <see cref="Blank"/> for each reference: for rules that look at literal characters around references.
    /// </summary>
    public string Skeleton
    {
        get
        {
            if (Known is not null)
                return Known;
            var skeleton = new StringBuilder();
            foreach (var part in Parts)
                if (part.IsReference)
                    skeleton.Append(Blank);
                else
                    skeleton.Append(part.Literal);
            return skeleton.ToString();
        }
    }

    /// <summary>The place of one of its parts.</summary>
    public Place PlaceOf(TemplatePart part) => Place.Part(part.Start, part.Length);

    /// <summary>The place of a stretch of the text as written; the whole argument where the text differs from what is written.</summary>
    public Place PlaceOf(int start, int length) => IsLiteral && Known is { } known && string.Equals(known, Raw, StringComparison.Ordinal) ? Place.Part(start, length) : Place;

    /// <summary>Fills in the references.</summary>
    /// <param name="value">The value of a reference by name and member, or null where it has none.</param>
    /// <returns>The text; null where a reference has no value or nothing is written.</returns>
    public string? Fill(Func<string, string?, string?> value) => HasValue ? Fill(Parts, value) : null;

    private static string? Fill(EquatableArray<TemplatePart> parts, Func<string, string?, string?>? value)
    {
        if (parts.Count == 1 && !parts[0].IsReference)
            return parts[0].Literal;
        if (value is null && HasReference(parts))
            return null;
        var filled = new StringBuilder();
        foreach (var part in parts)
        {
            var piece = part.Name is null ? part.Literal : value?.Invoke(part.Name, part.Member);
            if (piece is null)
                return null;
            filled.Append(piece);
        }

        return filled.ToString();
    }

    /// <summary>A text that is not written.</summary>
    internal static Text Absent(Place place, TextRole role) => new(place, role, null, false, EquatableArray<TemplatePart>.Empty, null, null);

    /// <summary>Reads an argument.</summary>
    internal static Text Read(Place place, TextRole role, ArgumentValue value, Func<string, string?, string?>? parameters)
    {
        if (value.Kind != ArgumentKind.Text || value.Text is not { } raw)
            return new Text(place, role, null, value.Kind != ArgumentKind.Null, EquatableArray<TemplatePart>.Empty, null, null);
        var parts = Template.Parse(raw, out var fault);
        return new Text(place, role, raw, true, parts, fault, role == TextRole.Secret && HasReference(parts) ? null : Fill(parts, parameters));
    }

    private static bool HasReference(EquatableArray<TemplatePart> parts)
    {
        foreach (var part in parts)
            if (part.IsReference)
                return true;
        return false;
    }

    /// <summary>The text as written. A literal in a secret's place is not shown.</summary>
    public override string ToString() => Role == TextRole.Secret && SoleReference is null ? "(secret)" : Raw ?? "";
}
