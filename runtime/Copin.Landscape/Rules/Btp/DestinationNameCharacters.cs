using Copin.Model;

namespace Copin.Rules;

/// <summary>The cockpit takes letters, digits, hyphens and underscores in a destination's name; the API takes more.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "Using the Destinations Editor in the Cockpit"; examples of the API's OpenAPI file hold dots and apostrophes, so it is no error.</remarks>
internal sealed class DestinationNameCharacters() : Rule<Destination>(
    "COPIN3020", Severity.Warning, "Destination name has characters that the cockpit refuses",
    "'{0}' in a destination's name cannot be edited in the BTP cockpit; write letters, digits, '-' and '_'")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (!destination.Name.HasValue || DestinationNameInvalid.Fault(destination.Name) is not null)
            yield break;
        var skeleton = destination.Name.Skeleton;
        for (var start = 0; start < skeleton.Length; start++)
        {
            if (IsAllowed(skeleton[start]))
                continue;
            var end = start + 1;
            while (end < skeleton.Length && !IsAllowed(skeleton[end]))
                end++;
            yield return At(destination.Name.PlaceInSkeleton(start, end - start), skeleton.Substring(start, end - start));
            yield break;
        }
    }

    private static bool IsAllowed(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or Text.Blank;
}
