using Copin.Model;

namespace Copin.Rules;

/// <summary>Each property of a destination is set once, and by the argument where the attribute has one.</summary>
/// <remarks>A destination is one JSON object: of two values for a key, one would be lost. Source: the OpenAPI file of the Destination service in SAP/cloud-sdk-python.</remarks>
internal sealed class DestinationPropertyRepeated() : Rule<Destination>(
    "COPIN3010", Severity.Error, "Destination property is set twice or in the wrong place",
    "'{0}' {1}")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        var seen = new Dictionary<string, Text>(StringComparer.Ordinal);
        foreach (var property in destination.AdditionalProperties)
        {
            if (property.Key.Known is not { } key || DestinationKeys.IsIdentifying(key))
                continue;
            if (DestinationKeys.ArgumentOf(key) is { } argument)
                yield return At(property.Key.Place, key, $"has an argument of its own; set {argument} of [Destination] and remove this property");
            else if (string.IsNullOrWhiteSpace(key))
                yield return At(property.Key.Place, key, "is no key; write the property's name");
            else if (DestinationKeys.IsFamilyWithoutName(key))
                yield return At(property.Key.Place, key, "is the beginning of a key; write the name of the header, query or body parameter behind its point");
            else if (seen.TryGetValue(key, out var first))
                yield return Repeated(At(property.Key.Place, key, "is set twice; keep one of the two properties"), key, first, property.Value);
            else
                seen.Add(key, property.Value);
        }
    }

    // Which of two values is meant, nobody but the author knows.
    private static Finding Repeated(Finding finding, string key, Text first, Text second) =>
        first.Raw is not null && first.Raw == second.Raw ? finding.With(FixKeys.Removal, $"the second '{key}'") : finding;
}
