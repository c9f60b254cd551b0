using System.Collections.Concurrent;
using Copin.Declarations;
using Copin.Documents;
using Copin.Model;
using Copin.Rules;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers;

/// <summary>A landscape with what the rulebook found in it, by record.</summary>
internal sealed class CheckedLandscape
{
    private readonly object _gate = new();
    private ILookup<string, Finding>? _findings;
    private readonly INamedTypeSymbol _landscape;
    private readonly Dictionary<string, INamedTypeSymbol> _symbols = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AttributeData[]> _attributes = new(StringComparer.Ordinal);

    private CheckedLandscape(INamedTypeSymbol landscape, LandscapeDeclaration declaration, IEnumerable<INamedTypeSymbol> resources, DocumentSet documents)
    {
        _landscape = landscape;
        foreach (var resource in resources)
            if (!_symbols.ContainsKey(resource.Name))
                _symbols.Add(resource.Name, resource);
        InheritedResources = declaration.Resources.Where(resource => resource.InheritedFrom.Length > 0).Select(resource => resource.Name).Distinct().ToArray();
        Landscape = Landscape.Read(declaration, documents: documents);
    }

    /// <summary>The landscape.</summary>
    public Landscape Landscape { get; }

    /// <summary>The names of the resources that come from a base record.</summary>
    public IReadOnlyList<string> InheritedResources { get; }

    public static CheckedLandscape Of(INamedTypeSymbol landscape, DocumentSet documents, CancellationToken cancellationToken) =>
        new(landscape, LandscapeReader.Read(landscape, cancellationToken), LandscapeReader.ResourcesOf(landscape, cancellationToken), documents);

    public static CheckedLandscape OfStray(INamedTypeSymbol resource, DocumentSet documents, CancellationToken cancellationToken) =>
        new(resource, LandscapeReader.ReadStray(resource, cancellationToken), [resource], documents);

    /// <summary>What was found in a record; in the landscape itself where <paramref name="record"/> is empty.</summary>
    public IEnumerable<Finding> FindingsOf(string record)
    {
        // Checked when it is first asked for: documents ask for the landscape only.
        lock (_gate)
            _findings ??= Rulebook.Check(Landscape).ToLookup(finding => finding.Place.Record ?? "", StringComparer.Ordinal);
        return _findings[record];
    }

    /// <summary>Whether <paramref name="type"/> is what the landscape knows under its name, and not another of the same name with type parameters.</summary>
    public bool Holds(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(SymbolOf(type.Name), type);

    /// <summary>The symbol of a resource; of the landscape where <paramref name="record"/> is none of its resources.</summary>
    public INamedTypeSymbol SymbolOf(string? record) => !string.IsNullOrEmpty(record) && _symbols.TryGetValue(record!, out var symbol) ? symbol : _landscape;

    /// <summary>The attributes of the library on a record, in source order: what <see cref="Place.Attribute"/> counts.</summary>
    public AttributeData[] AttributesOf(string? record) => _attributes.GetOrAdd(record ?? "", name => DeclarationAttributes.Of(SymbolOf(name)).ToArray());
}
