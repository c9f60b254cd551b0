using System.Globalization;
using Copin.Model;
using Microsoft.CodeAnalysis;

namespace Copin.Declarations;

/// <summary>Reads the attributes of the library on a symbol.</summary>
internal static class AttributeReader
{
    public static EquatableArray<AttributeDeclaration> ReadAll(ISymbol symbol, LandscapeScope landscape)
    {
        var attributes = DeclarationAttributes.Of(symbol);
        var declarations = new AttributeDeclaration[attributes.Count];
        for (var i = 0; i < declarations.Length; i++)
            declarations[i] = Read(attributes[i], landscape);
        return declarations;
    }

    private static AttributeDeclaration Read(AttributeData attribute, LandscapeScope landscape)
    {
        var types = attribute.AttributeClass!.TypeArguments;
        var references = types.IsEmpty ? [] : new TypeReference[types.Length];
        for (var i = 0; i < references.Length; i++)
            references[i] = References.Of(types[i], landscape);
        return new AttributeDeclaration(DeclarationAttributes.NameOf(attribute), references, ReadArguments(attribute));
    }

    private static EquatableArray<ArgumentDeclaration> ReadArguments(AttributeData attribute)
    {
        var values = attribute.ConstructorArguments;
        var named = attribute.NamedArguments;
        var positional = attribute.AttributeConstructor is { } constructor ? Math.Min(values.Length, constructor.Parameters.Length) : 0;
        var arguments = new ArgumentDeclaration[positional + named.Length];
        for (var i = 0; i < positional; i++)
            arguments[i] = new ArgumentDeclaration(attribute.AttributeConstructor!.Parameters[i].Name, Value(values[i]));
        for (var i = 0; i < named.Length; i++)
            arguments[positional + i] = new ArgumentDeclaration(named[i].Key, Value(named[i].Value));
        return arguments;
    }

    private static ArgumentValue Value(TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Error || constant.Type is null or { TypeKind: TypeKind.Error })
            return ArgumentValue.Unknown;
        if (constant.IsNull)
            return ArgumentValue.Null;
        if (constant.Kind == TypedConstantKind.Enum && constant.Type is INamedTypeSymbol enumeration)
            return Member(enumeration, constant.Value);
        return constant.Kind != TypedConstantKind.Primitive ? ArgumentValue.Unknown : constant.Value switch
        {
            string text => ArgumentValue.Of(text),
            bool flag => ArgumentValue.Of(flag),
            sbyte or byte or short or ushort or int or uint or long => ArgumentValue.Of(Convert.ToInt64(constant.Value, CultureInfo.InvariantCulture)),
            _ => ArgumentValue.Unknown,
        };
    }

    private static ArgumentValue Member(INamedTypeSymbol enumeration, object? value)
    {
        if (value is null or ulong)
            return ArgumentValue.Unknown;
        var number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
        foreach (var member in enumeration.GetMembers())
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
                return ArgumentValue.Member($"{enumeration.Name}.{field.Name}", number);
        return ArgumentValue.Member(number.ToString(CultureInfo.InvariantCulture), number);
    }
}
