using Copin.Declarations;
using Copin.Model;
using Copin.Rules;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers;

/// <summary>A landscape with what the rulebook found in it, by record.</summary>
internal sealed class CheckedLandscape
{
    private readonly ILookup<string, Finding> _findings;
    private readonly Dictionary<string, INamedTypeSymbol> _symbols = new(StringComparer.Ordinal);

    private CheckedLandscape(LandscapeDeclaration declaration, IEnumerable<INamedTypeSymbol> resources)
    {
        foreach (var resource in resources)
            if (!_symbols.ContainsKey(resource.Name))
                _symbols.Add(resource.Name, resource);
        InheritedResources = declaration.Resources.Where(resource => resource.InheritedFrom.Length > 0).Select(resource => resource.Name).Distinct().ToArray();
        _findings = Rulebook.Check(Landscape.Read(declaration)).ToLookup(finding => finding.Place.Record ?? "", StringComparer.Ordinal);
    }

    /// <summary>The names of the resources that come from a base record.</summary>
    public IReadOnlyList<string> InheritedResources { get; }

    public static CheckedLandscape Of(INamedTypeSymbol landscape, CancellationToken cancellationToken) =>
        new(LandscapeReader.Read(landscape, cancellationToken), LandscapeReader.ResourcesOf(landscape, cancellationToken));

    public static CheckedLandscape OfStray(INamedTypeSymbol resource, CancellationToken cancellationToken) =>
        new(LandscapeReader.ReadStray(resource, cancellationToken), [resource]);

    /// <summary>What was found in a record; in the landscape itself where <paramref name="record"/> is empty.</summary>
    public IEnumerable<Finding> FindingsOf(string record) => _findings[record];

    /// <summary>The symbol of a resource.</summary>
    public INamedTypeSymbol? SymbolOf(string record) => _symbols.TryGetValue(record, out var symbol) ? symbol : null;
}
