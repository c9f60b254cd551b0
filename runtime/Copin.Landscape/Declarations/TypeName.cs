namespace Copin.Model;

/// <summary>The name of a C# type, with what encloses it.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Enclosing">The enclosing types, outermost first.</param>
/// <param name="Name">The type's own name.</param>
public sealed record TypeName(string Namespace, EquatableArray<EnclosingType> Enclosing, string Name)
{
    /// <summary>Namespace, enclosing types and name, joined by dots.</summary>
    public string FullName
    {
        get
        {
            var parts = new List<string>(Enclosing.Count + 2);
            if (Namespace.Length > 0)
                parts.Add(Namespace);
            foreach (var type in Enclosing)
                parts.Add(type.Name);
            parts.Add(Name);
            return string.Join(".", parts);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => FullName;
}

/// <summary>A type that encloses a landscape.</summary>
/// <param name="Keyword">How its declaration is written: <c>class</c>, <c>struct</c>, <c>record</c>, <c>record struct</c>, <c>interface</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPartial">Whether every declaration of it is partial.</param>
public sealed record EnclosingType(string Keyword, string Name, bool IsPartial);

/// <summary>What rules and generator must know of a record's C# declaration.</summary>
[Flags]
public enum RecordShape
{
    /// <summary>None of the below.</summary>
    None = 0,

    /// <summary>It is a record class.</summary>
    Record = 1,

    /// <summary>Each of its declarations, and of the types that enclose it, is partial.</summary>
    Partial = 2,

    /// <summary>It is nested in a landscape (or, for a landscape, has a place where code can be generated).</summary>
    Nested = 4,

    /// <summary>It, or a type that encloses it, has type parameters.</summary>
    Generic = 8,

    /// <summary>It is abstract or static.</summary>
    Abstract = 16,

    /// <summary>It is public, as far as its own declaration goes; otherwise internal or narrower.</summary>
    Public = 32,

    /// <summary>It is local to a file (<c>file record</c>), so that no other file can add to it.</summary>
    FileLocal = 64,
}

/// <summary>Where a type argument points.</summary>
public enum ReferenceScope
{
    /// <summary>The compiler could not resolve the type; it says so itself.</summary>
    Error,

    /// <summary>A type nested in the same landscape, or in a record that the landscape inherits from.</summary>
    Local,

    /// <summary>A type nested in another landscape.</summary>
    OtherLandscape,

    /// <summary>A type outside any landscape.</summary>
    NoLandscape,
}

/// <summary>A type between the angle brackets of an attribute.</summary>
/// <param name="Name">The type's simple name.</param>
/// <param name="FullName">Its full name.</param>
/// <param name="Scope">Whether it belongs to this landscape, to another one, or to none.</param>
/// <param name="Landscape">The full name of the landscape type it is nested in; empty where it is in none.</param>
/// <param name="Attributes">The names of the attributes of this library on it, which tell what kind of resource it is.</param>
public sealed record TypeReference(string Name, string FullName, ReferenceScope Scope, string Landscape, EquatableArray<string> Attributes);
