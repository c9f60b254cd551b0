using Microsoft.CodeAnalysis;

namespace Copin.Declarations;

/// <summary>Recognises the attributes of the library among all others.</summary>
public static class DeclarationAttributes
{
    private const string Suffix = "Attribute";

    /// <summary>The attributes of the library on a symbol, in source order; by file name, where the symbol is declared in several files.</summary>
    public static IReadOnlyList<AttributeData> Of(ISymbol symbol)
    {
        var all = symbol.GetAttributes();
        var count = 0;
        foreach (var attribute in all)
            if (IsOurs(attribute.AttributeClass))
                count++;
        if (count == 0)
            return [];
        var ours = new AttributeData[count];
        foreach (var attribute in all)
            if (IsOurs(attribute.AttributeClass))
                ours[ours.Length - count--] = attribute;
        return symbol.DeclaringSyntaxReferences.Length > 1 ? [.. ours.OrderBy(PathOf, StringComparer.Ordinal)] : ours;
    }

    /// <summary>Whether a type bears <c>[Landscape]</c>.</summary>
    public static bool IsLandscape(INamedTypeSymbol type) => Has(type, WellKnownNames.Landscape);

    /// <summary>Whether a type bears any attribute of the library.</summary>
    public static bool HasAny(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
            if (IsOurs(attribute.AttributeClass))
                return true;
        return false;
    }

    /// <summary>The attribute's name without the suffix.</summary>
    public static string NameOf(AttributeData attribute)
    {
        var name = attribute.AttributeClass!.Name;
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    // The order of files in a build depends on the machine; what is read of them must not.
    private static string PathOf(AttributeData attribute) => attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath ?? "";

    private static bool Has(INamedTypeSymbol type, string name)
    {
        foreach (var attribute in type.GetAttributes())
            if (IsOurs(attribute.AttributeClass) && NameOf(attribute) == name)
                return true;
        return false;
    }

    /// <summary>Whether an attribute's type is one of the library.</summary>
    // By name and not by symbol: the compiler keeps a wrong use (too few arguments, say) as an error type with the same name, and rules want to see it.
    public static bool IsOurs(INamedTypeSymbol? type) =>
        type is { ContainingNamespace: { Name: WellKnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true }, TypeKind: TypeKind.Class };
}
