using Copin.Model;

namespace Copin.Rules;

/// <summary>A type argument names a resource of the kind that the attribute needs.</summary>
internal sealed class WrongReference() : Rule(
    "COPIN0010", Severity.Error, "Reference to something that is not the right kind of resource",
    "'{0}' is {1}, but [{2}<…>] needs {3}{4}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var candidates = new SoleCandidates(landscape);
        foreach (var resource in landscape.Resources)
            foreach (var reference in resource.References)
                if (Actual(reference, landscape) is { } actual)
                {
                    var needed = reference.Kinds.IsEmpty ? "a resource" : Listing.Or(reference.Kinds.Select(kind => ResourceKinds.Find(kind)?.IndefiniteTitle ?? kind));
                    var attribute = resource.Declaration.Attributes[reference.Place.Attribute].Name;
                    var name = reference.Target!.Name.Length > 0 ? reference.Target.Name : reference.Target.FullName;
                    var candidate = candidates.Of(reference.Kinds, resource);
                    yield return candidate is null
                        ? At(reference.Place, name, actual, attribute, needed, "")
                        : At(reference.Place, name, actual, attribute, needed, $"; did you mean '{candidate.Id}'?").WithReplacement(candidate.Id);
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

    /// <summary>The resource that must have been meant, where only one of the landscape is of the right kind.</summary>
    private sealed class SoleCandidates(Landscape landscape)
    {
        private Dictionary<string, List<Resource>>? _byKind;

        public Resource? Of(EquatableArray<string> kinds, Resource referring)
        {
            _byKind ??= landscape.Resources.GroupBy(resource => resource.Kind.Attribute).ToDictionary(group => group.Key, group => group.Take(3).ToList(), StringComparer.Ordinal);
            var candidates = kinds.SelectMany(kind => _byKind.TryGetValue(kind, out var resources) ? resources : []).Where(resource => !ReferenceEquals(resource, referring)).Take(2).ToArray();
            return candidates.Length == 1 ? candidates[0] : null;
        }
    }
}
