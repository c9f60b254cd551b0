using Copin.Declarations;
using Copin.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.Analyzers;

/// <summary>Turns a place of a declaration into the smallest stretch of source that shows it.</summary>
/// <param name="landscape">The landscape that the places are in.</param>
/// <param name="compilation">The compilation; a location outside it must not be reported.</param>
/// <param name="cancellationToken">Ends the search early.</param>
internal sealed class PlaceLocator(CheckedLandscape landscape, Compilation compilation, CancellationToken cancellationToken)
{
    private readonly Dictionary<ExpressionSyntax, ConstantString?> _strings = [];

    /// <summary>Finds the stretch; falls back to wider ones (argument, attribute, record's name, landscape's name) and never fails.</summary>
    public Location Locate(Place place)
    {
        var location = place.Kind switch
        {
            PlaceKind.Parameter => Parameter(place.Name) is { } parameter ? (parameter.Syntax.Type ?? (SyntaxNode)parameter.Syntax).GetLocation() : null,
            PlaceKind.ParameterArgument => InParameterAttribute(place),
            PlaceKind.Record => null,
            _ => InAttribute(place),
        };
        return Within(location) ?? Within(NameOf(place.Record)) ?? Within(NameOf("")) ?? Location.None;
    }

    private Location? Within(Location? candidate) => candidate?.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree) ? candidate : null;

    // Of several parts of a record, the one that bears the attributes is the one people think of; generated parts bear none.
    private Location? NameOf(string? record)
    {
        var names = landscape.SymbolOf(record).Locations;
        if (landscape.AttributesOf(record).FirstOrDefault()?.ApplicationSyntaxReference is { } attribute
            && attribute.GetSyntax(cancellationToken).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
            && names.FirstOrDefault(name => name.SourceTree == declaration.SyntaxTree && declaration.Span.Contains(name.SourceSpan)) is { } beside)
            return beside;
        return names.FirstOrDefault(name => name.IsInSource);
    }

    private (IParameterSymbol Symbol, ParameterSyntax Syntax)? Parameter(string? name)
    {
        foreach (var constructor in landscape.SymbolOf("").InstanceConstructors)
            foreach (var parameter in constructor.Parameters)
                if (parameter.Name == name
                    && parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } syntax)
                    return (parameter, syntax);
        return null;
    }

    private Location? InParameterAttribute(Place place) =>
        Parameter(place.Parameter) is { } parameter
        && DeclarationAttributes.Of(parameter.Symbol).ElementAtOrDefault(place.Attribute) is { ApplicationSyntaxReference: { } reference } data
        && reference.GetSyntax(cancellationToken) is AttributeSyntax syntax
            ? AttributeArguments.Find(syntax, data, place.Name)?.Expression.GetLocation() ?? syntax.Name.GetLocation()
            : null;

    private Location? InAttribute(Place place)
    {
        var attributes = landscape.AttributesOf(place.Record);
        if (place.Attribute < 0 || place.Attribute >= attributes.Length
            || attributes[place.Attribute] is not { ApplicationSyntaxReference: { } reference } data
            || reference.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
            return null;
        return place.Kind switch
        {
            PlaceKind.TypeArgument when TypeArguments(syntax) is { } types && place.TypeArgument < types.Arguments.Count => types.Arguments[place.TypeArgument].GetLocation(),
            PlaceKind.Argument when AttributeArguments.Find(syntax, data, place.Name) is { } argument =>
                (place.Length > 0 ? StringOf(argument.Expression)?.Locate(place.Start, place.Length) : null) ?? argument.Expression.GetLocation(),
            PlaceKind.Attribute => syntax.Name.GetLocation(),
            _ => syntax.GetLocation(),
        };
    }

    private ConstantString? StringOf(ExpressionSyntax expression)
    {
        if (!_strings.TryGetValue(expression, out var known))
            _strings.Add(expression, known = ConstantString.Read(expression, compilation, cancellationToken));
        return known;
    }

    private static TypeArgumentListSyntax? TypeArguments(AttributeSyntax attribute) => attribute.Name switch
    {
        GenericNameSyntax generic => generic.TypeArgumentList,
        QualifiedNameSyntax { Right: GenericNameSyntax generic } => generic.TypeArgumentList,
        AliasQualifiedNameSyntax { Name: GenericNameSyntax generic } => generic.TypeArgumentList,
        _ => null,
    };
}
