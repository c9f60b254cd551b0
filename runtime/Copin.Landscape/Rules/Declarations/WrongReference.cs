using Copin.Model;

namespace Copin.Rules;

/// <summary>A type argument names a resource of the kind that the attribute needs.</summary>
internal sealed class WrongReference() : Rule(
    "COPIN0010", Severity.Error, "Reference to something that is not the right kind of resource",
    "'{0}' is {1}, but [{2}<…>] needs {3}{4}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var candidates = new Candidates(landscape);
        foreach (var resource in landscape.Resources)
            foreach (var reference in resource.References)
                if (Actual(reference, landscape) is { } actual)
                {
                    var needed = reference.Kinds.IsEmpty ? "a resource" : Listing.Or(reference.Kinds.Select(kind => ResourceKinds.Find(kind)?.IndefiniteTitle ?? kind));
                    var attribute = resource.Declaration.Attributes[reference.Place.Attribute].Name;
                    var name = reference.Target!.Name.Length > 0 ? reference.Target.Name : reference.Target.FullName;
                    var fitting = candidates.Of(reference.Kinds, resource).Select(candidate => candidate.Id).ToArray();
                    yield return fitting.Length == 0
                        ? At(reference.Place, name, actual, attribute, needed, "")
                        : At(reference.Place, name, actual, attribute, needed, $"; did you mean {Listing.Or(fitting.Select(id => $"'{id}'"))}?").WithReplacement(fitting);
                }
    }

    /// <summary>What the type is, where that is wrong; null where it is right or the compiler speaks of it.</summary>
    private static string? Actual(Reference reference, Landscape landscape)
    {
        if (reference.Target is not { } target || target.Scope == ReferenceScope.Error)
            return null;
        if (target.Scope == ReferenceScope.NoLandscape)
            return "no resource of a landscape";
        var kind = target.Scope == ReferenceScope.Local ? landscape.Find(target.Name)?.Kind : target.Attributes.Select(ResourceKinds.Find).FirstOrDefault(found => found is not null);
        return kind is null ? "no resource"
            : reference.Kinds.IsEmpty || reference.Kinds.Contains(kind.Attribute) ? null
            : kind.IndefiniteTitle;
    }

    /// <summary>The resources that may have been meant: those of the right kind, where they are few enough to choose from.</summary>
    private sealed class Candidates(Landscape landscape)
    {
        private const int Most = 5;

        private Dictionary<string, List<Resource>>? _byKind;

        public IReadOnlyList<Resource> Of(EquatableArray<string> kinds, Resource referring)
        {
            _byKind ??= landscape.Resources.GroupBy(resource => resource.Kind.Attribute).ToDictionary(group => group.Key, group => group.Take(Most + 2).ToList(), StringComparer.Ordinal);
            var candidates = kinds.SelectMany(kind => _byKind.TryGetValue(kind, out var resources) ? resources : [])
                .Where(candidate => !ReferenceEquals(candidate, referring) && Fits(candidate, referring)).Take(Most + 1).ToArray();
            return candidates.Length > Most ? [] : candidates;
        }

        // A service key is of what a service instance makes.
        private static bool Fits(Resource candidate, Resource referring) => !(referring is ServiceKey && candidate is CommunicationArrangement { IsMadeFromBtp: false });
    }
}
