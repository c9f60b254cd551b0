namespace Copin.Documents;

/// <summary>What a JSON value is.</summary>
public enum JsonKind
{
    /// <summary>Half-typed or malformed; the file's fault says why.</summary>
    Malformed,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary><c>null</c>.</summary>
    Null,
}

/// <summary>A value of a JSON file and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A string without quotes and escapes; a number, flag or null as written; empty for all else.</param>
/// <param name="Stretch">Where it stands; a string with its quotes, an object or array with its brackets.</param>
public sealed record JsonValue(JsonKind Kind, string Text, Stretch Stretch)
{
    /// <summary>An object's members in the order of the file, repeated names included.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    /// <summary>An array's items.</summary>
    public IReadOnlyList<JsonValue> Items { get; init; } = [];

    /// <summary>Where the characters of a string stand, without the quotes; of any other value, all of it.</summary>
    public Stretch Content => Kind == JsonKind.Text && Stretch.Length >= 2 ? new Stretch(Stretch.Start + 1, Stretch.Length - 2) : Stretch;

    /// <summary>Where a stretch of <see cref="Text"/> stands; all of the content, where escapes make the two differ.</summary>
    public Stretch Part(int start, int length) =>
        Content.Length == Text.Length && start >= 0 && length > 0 && start + length <= Text.Length ? new Stretch(Content.Start + start, length) : Content;

    /// <summary>The bracket that opens an object or array; of any other value, all of it.</summary>
    public Stretch Opening => Kind is JsonKind.Object or JsonKind.Array ? new Stretch(Stretch.Start, 1) : Stretch;

    /// <summary>The last member of that name, which is the one that counts; null where there is none.</summary>
    public JsonMember? Find(string name, StringComparison comparison = StringComparison.Ordinal)
    {
        for (var i = Members.Count - 1; i >= 0; i--)
            if (string.Equals(Members[i].Name, name, comparison))
                return Members[i];
        return null;
    }

    /// <summary>The value of the last member of that name; null where there is none.</summary>
    public JsonValue? this[string name] => Find(name)?.Value;

    /// <summary>Every string in it, however deep; itself, where it is one.</summary>
    public IEnumerable<JsonValue> Texts => Kind == JsonKind.Text ? [this] : Items.Concat(Members.Select(member => member.Value)).SelectMany(inner => inner.Texts);

    /// <summary>Kind only: what is written may be a secret.</summary>
    public override string ToString() => Kind.ToString();
}

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name, without quotes and escapes.</param>
/// <param name="NameStretch">Where the name stands, with its quotes.</param>
/// <param name="Value">Its value.</param>
public sealed record JsonMember(string Name, Stretch NameStretch, JsonValue Value)
{
    /// <summary>Where the characters of the name stand, without the quotes.</summary>
    public Stretch NameContent => new(NameStretch.Start + 1, Math.Max(0, NameStretch.Length - 2));

    /// <summary>The name only: the value may be a secret.</summary>
    public override string ToString() => Name;
}
