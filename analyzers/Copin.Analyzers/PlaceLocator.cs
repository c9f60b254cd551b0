using Copin.Declarations;
using Copin.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.Analyzers;

/// <summary>Turns a place of a declaration into the smallest stretch of source that shows it.</summary>
internal static class PlaceLocator
{
    /// <summary>Finds the stretch; falls back to wider ones (argument, attribute, record's name) and never fails.</summary>
    /// <param name="place">The place.</param>
    /// <param name="reporting">The type in whose name the diagnostic is reported.</param>
    /// <param name="owner">The record that the place is in; the landscape or one of its resources.</param>
    /// <param name="compilation">The compilation; a location outside it must not be reported.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public static Location Locate(Place place, INamedTypeSymbol reporting, INamedTypeSymbol owner, Compilation compilation, CancellationToken cancellationToken)
    {
        var location = place.Kind switch
        {
            PlaceKind.Parameter => Parameter(place, owner),
            PlaceKind.Record => null,
            _ => InAttribute(place, owner, compilation, cancellationToken),
        };
        return Within(location) ?? Within(NameOf(owner)) ?? Within(NameOf(reporting)) ?? Location.None;

        Location? Within(Location? candidate) => candidate?.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree) ? candidate : null;
    }

    private static Location? NameOf(INamedTypeSymbol type) => type.Locations.FirstOrDefault(location => location.IsInSource);

    private static Location? Parameter(Place place, INamedTypeSymbol landscape)
    {
        foreach (var constructor in landscape.InstanceConstructors)
            foreach (var parameter in constructor.Parameters)
                if (parameter.Name == place.Name && parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax syntax)
                    return (syntax.Type ?? (SyntaxNode)syntax).GetLocation();
        return null;
    }

    private static Location? InAttribute(Place place, INamedTypeSymbol owner, Compilation compilation, CancellationToken cancellationToken)
    {
        var attributes = DeclarationAttributes.Of(owner).ToArray();
        if (place.Attribute < 0 || place.Attribute >= attributes.Length
            || attributes[place.Attribute] is not { ApplicationSyntaxReference: { } reference } data
            || reference.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
            return null;
        return place.Kind switch
        {
            PlaceKind.TypeArgument when TypeArguments(syntax) is { } types && place.TypeArgument < types.Arguments.Count => types.Arguments[place.TypeArgument].GetLocation(),
            PlaceKind.Argument when AttributeArguments.Find(syntax, data, place.Name) is { } argument =>
                StringSpans.Locate(argument.Expression, place.Start, place.Length, compilation, cancellationToken) ?? argument.Expression.GetLocation(),
            PlaceKind.Attribute => syntax.Name.GetLocation(),
            _ => syntax.GetLocation(),
        };
    }

    private static TypeArgumentListSyntax? TypeArguments(AttributeSyntax attribute) => attribute.Name switch
    {
        GenericNameSyntax generic => generic.TypeArgumentList,
        QualifiedNameSyntax { Right: GenericNameSyntax generic } => generic.TypeArgumentList,
        AliasQualifiedNameSyntax { Name: GenericNameSyntax generic } => generic.TypeArgumentList,
        _ => null,
    };
}
