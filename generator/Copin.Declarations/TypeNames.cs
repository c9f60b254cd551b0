using Copin.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Declarations;

/// <summary>Names of types as the model holds them.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The type's name without nullability, with the keyword for types that have one.</summary>
    public static string Display(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Format);

    /// <summary>Whether <see cref="Display"/> writes a simple name as it is.</summary>
    public static bool IsPlain(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    /// <summary>The type's name with what encloses it.</summary>
    public static TypeName Of(INamedTypeSymbol type)
    {
        var enclosing = new List<EnclosingType>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            enclosing.Insert(0, new EnclosingType(Keyword(outer), outer.Name, Shapes.IsPartial(outer)));
        var ns = type.ContainingNamespace is { IsGlobalNamespace: false } containing ? containing.ToDisplayString() : "";
        return new TypeName(ns, enclosing.ToArray(), type.Name);
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };
}
