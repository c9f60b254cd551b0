namespace Copin.Model;

/// <summary>Base of the definition that is generated into each landscape: the words in which its declaration is written, so that it reads like the records it was read from.</summary>
/// <param name="landscape">The landscape's record.</param>
public abstract class LandscapeDefinition(TypeName landscape)
{
    /// <inheritdoc cref="RecordShape.None"/>
    protected const RecordShape None = RecordShape.None;

    /// <inheritdoc cref="RecordShape.Record"/>
    protected const RecordShape Record = RecordShape.Record;

    /// <inheritdoc cref="RecordShape.Partial"/>
    protected const RecordShape Partial = RecordShape.Partial;

    /// <inheritdoc cref="RecordShape.Nested"/>
    protected const RecordShape Nested = RecordShape.Nested;

    /// <inheritdoc cref="RecordShape.Generic"/>
    protected const RecordShape Generic = RecordShape.Generic;

    /// <inheritdoc cref="RecordShape.Abstract"/>
    protected const RecordShape Abstract = RecordShape.Abstract;

    /// <inheritdoc cref="RecordShape.Public"/>
    protected const RecordShape Public = RecordShape.Public;

    /// <inheritdoc cref="RecordShape.FileLocal"/>
    protected const RecordShape FileLocal = RecordShape.FileLocal;

    private readonly string _landscape = landscape.FullName;

    /// <summary>Makes the declaration.</summary>
    public abstract LandscapeDeclaration Declare();

    /// <summary>The whole landscape.</summary>
    protected LandscapeDeclaration Landscape(
        RecordShape shape,
        EquatableArray<AttributeDeclaration> attributes,
        EquatableArray<ParameterDeclaration> parameters,
        EquatableArray<ResourceDeclaration> resources) => new(landscape, shape, attributes, parameters, resources);

    /// <summary>A public partial record nested in the landscape, as nearly every resource is.</summary>
    protected static ResourceDeclaration Resource(string name, params AttributeDeclaration[] attributes) => new(name, Record | Partial | Nested | Public, attributes);

    /// <summary>A resource of another shape.</summary>
    protected static ResourceDeclaration Resource(string name, RecordShape shape, params AttributeDeclaration[] attributes) => new(name, shape, attributes);

    /// <summary>A resource that a base record declares.</summary>
    protected static ResourceDeclaration Inherited(string name, RecordShape shape, string from, params AttributeDeclaration[] attributes) =>
        new(name, shape, attributes) { InheritedFrom = from };

    /// <summary>A parameter of the primary constructor.</summary>
    protected static ParameterDeclaration Parameter(string name, string type, params AttributeDeclaration[] attributes) => new(name, type, attributes);

    /// <summary>A parameter whose type the compiler did not find.</summary>
    protected static ParameterDeclaration Unresolved(string name, string type, params AttributeDeclaration[] attributes) => new(name, type, attributes) { IsTypeError = true };

    /// <summary>An attribute.</summary>
    protected static AttributeDeclaration Attribute(string name, params ArgumentDeclaration[] arguments) => new(name, default, arguments);

    /// <summary>An attribute with type arguments.</summary>
    protected static AttributeDeclaration Attribute(string name, TypeReference[] types, params ArgumentDeclaration[] arguments) => new(name, types, arguments);

    /// <summary>Type arguments that are resources of the same landscape.</summary>
    protected TypeReference[] Local(params string[] names) =>
        Array.ConvertAll(names, name => new TypeReference(name, $"{_landscape}.{name}", ReferenceScope.Local, _landscape, default));

    /// <summary>An argument that is a string.</summary>
    protected static ArgumentDeclaration Text(string name, string value) => new(name, ArgumentValue.Of(value));

    /// <summary>An argument that is a whole number.</summary>
    protected static ArgumentDeclaration Number(string name, long value) => new(name, ArgumentValue.Of(value));

    /// <summary>An argument that is a truth value.</summary>
    protected static ArgumentDeclaration Flag(string name, bool value) => new(name, ArgumentValue.Of(value));

    /// <summary>An argument that is a member of an enumeration, with the member's value.</summary>
    protected static ArgumentDeclaration Member(string name, string member, long value) => new(name, ArgumentValue.Member(member, value));

    /// <summary>An argument that is null.</summary>
    protected static ArgumentDeclaration Null(string name) => new(name, ArgumentValue.Null);

    /// <summary>An argument that the compiler could not evaluate.</summary>
    protected static ArgumentDeclaration Unknown(string name) => new(name, ArgumentValue.Unknown);
}
