using Copin.Model;
using Microsoft.CodeAnalysis;

namespace Copin.Declarations;

/// <summary>Reads the types between the angle brackets of an attribute.</summary>
internal static class References
{
    public static TypeReference Of(ITypeSymbol type, LandscapeScope landscape)
    {
        if (type is not INamedTypeSymbol named || type.TypeKind == TypeKind.Error)
            return new TypeReference(type.Name, type.Name, type.TypeKind == TypeKind.Error ? ReferenceScope.Error : ReferenceScope.NoLandscape, "", EquatableArray<string>.Empty);
        var owner = named.ContainingType;
        // By far the most references are to resources of the landscape itself; asking the compiler for two full names each would cost more than all else that is read.
        if (owner is not null && named.TypeParameters.IsEmpty && TypeNames.IsPlain(named.Name) && SymbolEqualityComparer.Default.Equals(owner, landscape.Symbol))
            return new TypeReference(named.Name, $"{landscape.FullName}.{named.Name}", ReferenceScope.Local, landscape.FullName, EquatableArray<string>.Empty);
        var scope = owner is null ? ReferenceScope.NoLandscape
            : IsSameOrBase(owner, landscape.Symbol) ? ReferenceScope.Local
            : DeclarationAttributes.IsLandscape(owner) ? ReferenceScope.OtherLandscape
            : ReferenceScope.NoLandscape;
        // A local resource is found by its name; only a foreign one brings along what it is.
        var attributes = scope == ReferenceScope.Local
            ? EquatableArray<string>.Empty
            : DeclarationAttributes.Of(named).Select(DeclarationAttributes.NameOf).ToArray();
        return new TypeReference(named.Name, TypeNames.Display(named), scope, scope == ReferenceScope.NoLandscape || owner is null ? "" : TypeNames.Display(owner), attributes);
    }

    private static bool IsSameOrBase(INamedTypeSymbol owner, INamedTypeSymbol landscape)
    {
        for (var type = landscape; type is not null; type = type.BaseType)
            if (SymbolEqualityComparer.Default.Equals(owner, type))
                return true;
        return false;
    }
}
