using System.Collections.Concurrent;
using Copin.Documents;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers;

/// <summary>The landscapes of one compilation, each read and checked once however many of its records are analysed at the same time.</summary>
/// <param name="documents">The documents beside them.</param>
internal sealed class CheckedLandscapes(DocumentSet documents)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Slot> _slots = new(SymbolEqualityComparer.Default);

    public CheckedLandscape Check(INamedTypeSymbol landscape, CancellationToken cancellationToken) => Get(landscape, CheckedLandscape.Of, cancellationToken);

    public CheckedLandscape CheckStray(INamedTypeSymbol resource, CancellationToken cancellationToken) => Get(resource, CheckedLandscape.OfStray, cancellationToken);

    // No Lazy: it would keep the cancellation of the first caller for all later ones.
    private CheckedLandscape Get(INamedTypeSymbol type, Func<INamedTypeSymbol, DocumentSet, CancellationToken, CheckedLandscape> check, CancellationToken cancellationToken)
    {
        var slot = _slots.GetOrAdd(type, static _ => new Slot());
        if (slot.Landscape is { } known)
            return known;
        lock (slot)
            return slot.Landscape ??= check(type, documents, cancellationToken);
    }

    private sealed class Slot
    {
        public volatile CheckedLandscape? Landscape;
    }
}
