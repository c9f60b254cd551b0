using System.Globalization;
using Copin.Model;
using Microsoft.CodeAnalysis;

namespace Copin.Declarations;

/// <summary>Reads the attributes of the library on a symbol.</summary>
internal static class AttributeReader
{
    public static EquatableArray<AttributeDeclaration> ReadAll(ISymbol symbol, INamedTypeSymbol landscape)
    {
        var attributes = new List<AttributeDeclaration>();
        foreach (var attribute in DeclarationAttributes.Of(symbol))
            attributes.Add(Read(attribute, landscape));
        return attributes.ToArray();
    }

    private static AttributeDeclaration Read(AttributeData attribute, INamedTypeSymbol landscape)
    {
        var types = attribute.AttributeClass!.TypeArguments;
        var references = types.IsDefaultOrEmpty
            ? EquatableArray<TypeReference>.Empty
            : types.Select(type => References.Of(type, landscape)).ToArray();
        return new AttributeDeclaration(DeclarationAttributes.NameOf(attribute), references, ReadArguments(attribute));
    }

    private static EquatableArray<ArgumentDeclaration> ReadArguments(AttributeData attribute)
    {
        var arguments = new List<ArgumentDeclaration>(attribute.ConstructorArguments.Length + attribute.NamedArguments.Length);
        if (attribute.AttributeConstructor is { } constructor)
            for (var i = 0; i < attribute.ConstructorArguments.Length && i < constructor.Parameters.Length; i++)
                arguments.Add(new ArgumentDeclaration(constructor.Parameters[i].Name, Value(attribute.ConstructorArguments[i])));
        foreach (var named in attribute.NamedArguments)
            arguments.Add(new ArgumentDeclaration(named.Key, Value(named.Value)));
        return arguments.ToArray();
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
