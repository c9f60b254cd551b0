using System.Globalization;
using Copin.Documents;

namespace Copin.Model;

/// <summary>Reads a resource's attributes into its typed properties, and remembers every text, reference and place on the way.</summary>
/// <remarks>It never fails: what is missing or malformed becomes an absent value, and the rules say what is wrong with it.</remarks>
public sealed class ResourceReader
{
    private readonly Func<string, string?, string?>? _parameters;
    private readonly List<Text> _texts = [];
    private readonly List<Reference> _references = [];

    internal ResourceReader(ResourceDeclaration declaration, ResourceKind kind, int attribute, Func<string, string?, string?>? parameters, DocumentSet documents)
    {
        Declaration = declaration;
        Kind = kind;
        _parameters = parameters;
        Documents = documents;
        Main = new AttributeReader(this, declaration.Attributes[attribute], Place.OfAttribute(declaration.Name, attribute));
    }

    /// <summary>What is read.</summary>
    public ResourceDeclaration Declaration { get; }

    /// <summary>The kind that its main attribute makes it.</summary>
    public ResourceKind Kind { get; }

    /// <summary>The attribute that makes it a resource of its kind.</summary>
    public AttributeReader Main { get; }

    /// <summary>The files beside the landscape.</summary>
    internal DocumentSet Documents { get; }

    /// <summary>Every text read so far.</summary>
    internal IReadOnlyList<Text> Texts => _texts;

    /// <summary>Every type argument read so far.</summary>
    internal IReadOnlyList<Reference> References => _references;

    /// <summary>The other attributes of that name on the record, such as <c>InboundUser</c> on a communication system.</summary>
    public IEnumerable<AttributeReader> Details(string attribute)
    {
        for (var i = 0; i < Declaration.Attributes.Count; i++)
            if (string.Equals(Declaration.Attributes[i].Name, attribute, StringComparison.Ordinal))
                yield return new AttributeReader(this, Declaration.Attributes[i], Place.OfAttribute(Declaration.Name, i));
    }

    /// <summary>What is read of each of the other attributes of that name.</summary>
    // Every resource is asked for its steps, and most have none.
    internal IReadOnlyList<T> Details<T>(string attribute, Func<AttributeReader, T> read)
    {
        List<T>? details = null;
        for (var i = 0; i < Declaration.Attributes.Count; i++)
            if (string.Equals(Declaration.Attributes[i].Name, attribute, StringComparison.Ordinal))
                (details ??= []).Add(read(new AttributeReader(this, Declaration.Attributes[i], Place.OfAttribute(Declaration.Name, i))));
        return details ?? (IReadOnlyList<T>)[];
    }

    internal Text Remember(Text text)
    {
        _texts.Add(text);
        return text;
    }

    internal Reference Remember(Reference reference)
    {
        _references.Add(reference);
        return reference;
    }

    internal Text Imply(Place place, string text) => Text.Read(place, TextRole.Plain, ArgumentValue.Of(text), _parameters);

    internal Text Read(Place place, TextRole role, ArgumentValue value) => Remember(Text.Read(place, role, value, _parameters));
}

/// <summary>Reads one attribute.</summary>
public sealed class AttributeReader
{
    private readonly ResourceReader _owner;
    private readonly AttributeDeclaration _attribute;

    internal AttributeReader(ResourceReader owner, AttributeDeclaration attribute, Place place)
    {
        _owner = owner;
        _attribute = attribute;
        Place = place;
    }

    /// <summary>The place of the whole attribute.</summary>
    public Place Place { get; }

    /// <summary>A string that is sent to a system or shown.</summary>
    public Text Text(string argument) => Text(argument, TextRole.Plain);

    /// <summary>A password, client secret or token.</summary>
    public Text Secret(string argument) => Text(argument, TextRole.Secret);

    /// <summary>The name of a parameter that holds a tenant, as <c>{S4}</c>.</summary>
    public Text Tenant(string argument) => Text(argument, TextRole.Tenant);

    /// <summary>A string whose role another argument decides.</summary>
    public Text Text(string argument, TextRole role) =>
        _attribute[argument] is { } declared
            ? _owner.Read(Place.Argument(declared.Name), role, declared.Value)
            : Model.Text.Absent(Place.Argument(argument), role);

    /// <summary>A string, truth value or whole number as the text that a system takes: <c>true</c>, <c>100</c>.</summary>
    public Text Value(string argument) => _attribute[argument] is not { } declared ? Model.Text.Absent(Place.Argument(argument), TextRole.Plain)
        : _owner.Read(Place.Argument(declared.Name), TextRole.Plain, declared.Value.Kind switch
        {
            ArgumentKind.Flag => ArgumentValue.Of(declared.Value.Number != 0 ? "true" : "false"),
            ArgumentKind.Number => ArgumentValue.Of(declared.Value.Number.ToString(CultureInfo.InvariantCulture)),
            _ => declared.Value,
        });

    /// <summary>The text that an argument which is not written stands for. It is none of the resource's <see cref="Resource.Texts"/>.</summary>
    public Text Implied(string argument, string text) => _owner.Imply(Place.Argument(argument), text);

    /// <summary>A whole number; <paramref name="otherwise"/> where it is not written.</summary>
    public Setting<long> Number(string argument, long otherwise) =>
        _attribute[argument] is { Value.Kind: ArgumentKind.Number } declared
            ? new Setting<long>(declared.Value.Number, true, Place.Argument(declared.Name))
            : new Setting<long>(otherwise, false, Place.Argument(argument));

    /// <summary>A truth value; <paramref name="otherwise"/> where it is not written.</summary>
    public Setting<bool> Flag(string argument, bool otherwise) =>
        _attribute[argument] is { Value.Kind: ArgumentKind.Flag } declared
            ? new Setting<bool>(declared.Value.Number != 0, true, Place.Argument(declared.Name))
            : new Setting<bool>(otherwise, false, Place.Argument(argument));

    /// <summary>A member of an enumeration; <paramref name="otherwise"/> where it is not written. A value without a member is passed on as it is.</summary>
    public Setting<T> Choice<T>(string argument, T otherwise) where T : struct, Enum =>
        _attribute[argument] is { Value.Kind: ArgumentKind.Enumeration } declared
            ? new Setting<T>((T)Enum.ToObject(typeof(T), declared.Value.Number), true, Place.Argument(declared.Name))
            : new Setting<T>(otherwise, false, Place.Argument(argument));

    /// <summary>A type argument that must be a resource of one of <paramref name="kinds"/> (attribute names); all kinds where none is given.</summary>
    public Reference Reference(int typeArgument, params string[] kinds) =>
        _owner.Remember(new Reference(
            typeArgument < _attribute.TypeArguments.Count ? _attribute.TypeArguments[typeArgument] : null, Place.TypeArgumentAt(typeArgument), kinds));

    /// <summary>How many type arguments are written.</summary>
    public int TypeArgumentCount => _attribute.TypeArguments.Count;
}

/// <summary>An argument that is not a text: its value and where it stands.</summary>
/// <param name="Value">The value, or the default where nothing is written.</param>
/// <param name="IsDeclared">Whether it is written out.</param>
/// <param name="Place">Where it is written, or would be.</param>
public readonly record struct Setting<T>(T Value, bool IsDeclared, Place Place);

/// <summary>A type argument that refers to another resource.</summary>
/// <param name="Target">The type; null where the attribute has no such type argument.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Kinds">The attribute names of the kinds of resource it may be; empty for any.</param>
public sealed record Reference(TypeReference? Target, Place Place, EquatableArray<string> Kinds)
{
    /// <summary>The record's name where it is a resource of the same landscape; else null.</summary>
    public string? LocalName => Target is { Scope: ReferenceScope.Local } target ? target.Name : null;
}
