using Copin.Model;
using Microsoft.CodeAnalysis;

namespace Copin.Declarations;

/// <summary>Reads a landscape's record and its nested records from the compiler's symbols.</summary>
/// <remarks>
/// Never throws for what a user can write: half-typed code, error types and arguments of a wrong type become <see cref="ArgumentValue.Unknown"/> or are
/// left out, and the compiler says what is wrong with them.
/// </remarks>
public static class LandscapeReader
{
    /// <summary>Reads a landscape.</summary>
    /// <param name="landscape">The record that bears <c>[Landscape]</c>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static LandscapeDeclaration Read(INamedTypeSymbol landscape, CancellationToken cancellationToken) =>
        Read(landscape, ResourcesOf(landscape, cancellationToken), Shapes.PrimaryConstructor(landscape), cancellationToken);

    /// <summary>Reads a landscape whose resources and primary constructor are at hand.</summary>
    /// <param name="landscape">The record that bears <c>[Landscape]</c>.</param>
    /// <param name="resources">As <see cref="ResourcesOf"/> gives them.</param>
    /// <param name="primaryConstructor">As <see cref="Shapes.PrimaryConstructor"/> gives it.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static LandscapeDeclaration Read(
        INamedTypeSymbol landscape, IReadOnlyList<INamedTypeSymbol> resources, IMethodSymbol? primaryConstructor, CancellationToken cancellationToken)
    {
        var scope = new LandscapeScope(landscape);
        var declarations = new ResourceDeclaration[resources.Count];
        for (var i = 0; i < declarations.Length; i++)
            declarations[i] = ReadResource(resources[i], scope, cancellationToken);
        return new LandscapeDeclaration(
            TypeNames.Of(landscape),
            Shapes.Of(landscape, cancellationToken),
            AttributeReader.ReadAll(landscape, scope),
            ReadParameters(primaryConstructor, scope),
            declarations);
    }

    /// <summary>Reads a record that bears an attribute of the library but is nested in no landscape, as if it were a landscape's only resource, so that rules can speak of it.</summary>
    /// <inheritdoc cref="Read(INamedTypeSymbol, CancellationToken)"/>
    public static LandscapeDeclaration ReadStray(INamedTypeSymbol resource, CancellationToken cancellationToken) => new(
        TypeNames.Of(resource) with { Name = "" },
        RecordShape.Record | RecordShape.Partial | RecordShape.Nested,
        EquatableArray<AttributeDeclaration>.Empty,
        EquatableArray<ParameterDeclaration>.Empty,
        new[] { ReadResource(resource, new LandscapeScope(resource), cancellationToken) });

    /// <summary>
    /// The nested types that bear an attribute of the library: those of base records first (but for those that a derived record hides by one of the same name), then
    /// the landscape's own, each in source order; by file name, where a record is declared in several files.
    /// </summary>
    public static IReadOnlyList<INamedTypeSymbol> ResourcesOf(INamedTypeSymbol landscape, CancellationToken cancellationToken)
    {
        var resources = new List<INamedTypeSymbol>();
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        for (var type = landscape; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var own = type.GetTypeMembers().Where(DeclarationAttributes.HasAny).Where(member => !DeclarationAttributes.IsLandscape(member) && !hidden.Contains(member.Name)).ToArray();
            resources.InsertRange(0, type.DeclaringSyntaxReferences.Length > 1 ? InOrderOfFiles(own) : own);
            foreach (var member in own)
                hidden.Add(member.Name);
        }

        return resources;
    }

    private static IEnumerable<INamedTypeSymbol> InOrderOfFiles(IEnumerable<INamedTypeSymbol> types) => types
        .Select(type => (Type: type, Name: SourceMapReader.NameOf(type)))
        .OrderBy(type => type.Name?.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(type => type.Name?.SourceSpan.Start)
        .Select(type => type.Type);

    private static ResourceDeclaration ReadResource(INamedTypeSymbol resource, LandscapeScope landscape, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var shape = Shapes.Of(resource, cancellationToken);
        var owner = SymbolEqualityComparer.Default.Equals(resource, landscape.Symbol) ? null : resource.ContainingType;
        if (owner is not null)
            shape |= RecordShape.Nested;
        var inherited = owner is not null && !SymbolEqualityComparer.Default.Equals(owner, landscape.Symbol);
        return new ResourceDeclaration(resource.Name, shape, AttributeReader.ReadAll(resource, landscape))
        {
            InheritedFrom = inherited ? TypeNames.Of(owner!).FullName : "",
        };
    }

    private static EquatableArray<ParameterDeclaration> ReadParameters(IMethodSymbol? constructor, LandscapeScope landscape)
    {
        if (constructor is null)
            return EquatableArray<ParameterDeclaration>.Empty;
        return constructor.Parameters.Select(parameter => new ParameterDeclaration(parameter.Name, TypeNames.Display(parameter.Type), AttributeReader.ReadAll(parameter, landscape))
        {
            IsTypeError = parameter.Type.TypeKind == TypeKind.Error,
        }).ToArray();
    }
}
