namespace Copin.Model;

/// <summary>A landscape as its records declare it: names, attributes and arguments, with nothing decided yet.</summary>
/// <remarks>
/// Value-equatable and free of compiler types and of positions, so that it serves the generator's pipeline, the rules and the run-time engine alike,
/// and does not change when a line is inserted above it. Positions are kept apart in <see cref="SourceMap"/>.
/// </remarks>
/// <param name="Type">The landscape's record type.</param>
/// <param name="Shape">What the rules must know of the C# declaration itself.</param>
/// <param name="Attributes">The landscape's own attributes: <c>[Landscape]</c>, <c>[Uses&lt;T&gt;]</c>.</param>
/// <param name="Parameters">The primary constructor's parameters: what differs between environments.</param>
/// <param name="Resources">The nested records that bear an attribute of this library, inherited ones first, in source order.</param>
public sealed record LandscapeDeclaration(
    TypeName Type,
    RecordShape Shape,
    EquatableArray<AttributeDeclaration> Attributes,
    EquatableArray<ParameterDeclaration> Parameters,
    EquatableArray<ResourceDeclaration> Resources);

/// <summary>A nested record that bears an attribute of this library.</summary>
/// <param name="Name">The record's name, by which other resources and <c>{Name.Output}</c> refer to it.</param>
/// <param name="Shape">What the rules must know of the C# declaration itself.</param>
/// <param name="Attributes">The attributes of this library on it, in source order.</param>
public sealed record ResourceDeclaration(string Name, RecordShape Shape, EquatableArray<AttributeDeclaration> Attributes)
{
    /// <summary>The full name of the landscape type that declares it, when it is inherited from a base record; else empty.</summary>
    public string InheritedFrom { get; init; } = "";
}

/// <summary>An attribute and its arguments.</summary>
/// <param name="Name">The attribute's name without the suffix, such as <c>CommunicationSystem</c>.</param>
/// <param name="TypeArguments">The types between the angle brackets.</param>
/// <param name="Arguments">The arguments that are written out, by the name of the constructor parameter or property.</param>
public sealed record AttributeDeclaration(string Name, EquatableArray<TypeReference> TypeArguments, EquatableArray<ArgumentDeclaration> Arguments)
{
    /// <summary>The argument of that name (without regard to the first letter's case), or null.</summary>
    public ArgumentDeclaration? this[string argument]
    {
        get
        {
            foreach (var candidate in Arguments)
                if (string.Equals(candidate.Name, argument, StringComparison.OrdinalIgnoreCase))
                    return candidate;
            return null;
        }
    }
}

/// <summary>An argument of an attribute.</summary>
/// <param name="Name">The constructor parameter's or property's name.</param>
/// <param name="Value">The constant that was written.</param>
public sealed record ArgumentDeclaration(string Name, ArgumentValue Value);

/// <summary>A parameter of a landscape's primary constructor.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Type">The full name of its type, such as <c>Copin.S4HanaCloudTenant</c> or <c>string</c>.</param>
/// <param name="Attributes">The attributes of this library on it.</param>
public sealed record ParameterDeclaration(string Name, string Type, EquatableArray<AttributeDeclaration> Attributes)
{
    /// <summary>Whether the type could not be resolved; the compiler says so itself.</summary>
    public bool IsTypeError { get; init; }
}
