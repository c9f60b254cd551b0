using Copin.Model;

namespace Copin.Rules;

/// <summary>A destination's additional properties are spelt as the services behind it read them, upper and lower case included.</summary>
/// <remarks>Source: <see cref="DestinationKeys"/>. A property in another spelling is kept by the Destination service and read by nobody.</remarks>
internal sealed class DestinationKeyCasing() : Rule<Destination>(
    "COPIN3006", Severity.Warning, "Destination key differs in upper and lower case",
    "'{0}' is read by nobody; write '{1}'")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape) =>
        from property in destination.AdditionalProperties
        let key = property.Key.Known
        where key is not null && !DestinationKeys.IsIdentifying(key)
        let spelling = DestinationKeys.SpellingOf(key)
        where spelling is not null && !string.Equals(spelling, key, StringComparison.Ordinal)
        select At(property.Key.PlaceInSkeleton(0, key.Length), key, spelling).WithReplacement(spelling);
}
