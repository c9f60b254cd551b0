using Copin.Model;

namespace Copin.Rules;

/// <summary>Two records whose names differ by case only are easily taken for each other, in references as in the names of generated files.</summary>
internal sealed class NamesDifferByCase() : Rule(
    "COPIN0017", Severity.Warning, "Resource names differ by case only",
    "'{0}' differs from '{1}' by upper and lower case only; give it a name of its own")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in landscape.Declaration.Resources)
            if (!known.TryGetValue(resource.Name, out var first))
                known.Add(resource.Name, resource.Name);
            else if (!string.Equals(first, resource.Name, StringComparison.Ordinal))
                yield return At(Place.OfRecord(resource.Name), resource.Name, first);
    }
}
