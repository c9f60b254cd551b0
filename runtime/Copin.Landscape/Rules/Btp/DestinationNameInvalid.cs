using Copin.Model;

namespace Copin.Rules;

/// <summary>A destination's name is not empty, has at most 200 characters and no slash.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "Using the Destinations Editor in the Cockpit"; SAP/terraform-provider-btp refuses the slash.</remarks>
internal sealed class DestinationNameInvalid() : Rule<Destination>(
    "COPIN3001", Severity.Error, "Destination name is invalid",
    "A destination's name {0}; write 1 to 200 letters, digits, '-' and '_'")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (Fault(destination.Name) is { } fault)
            yield return At(fault.Place, fault.Message);
    }

    /// <summary>What makes a name unusable; null where nothing does.</summary>
    internal static (Place Place, string Message)? Fault(Text name)
    {
        if (!name.HasValue)
            return null;
        var skeleton = name.Skeleton;
        if (skeleton.Length == 0)
            return (name.Place, "must not be empty");
        if (skeleton.IndexOf('/') is >= 0 and var slash)
            return (name.PlaceInSkeleton(slash, 1), "must not contain '/'");
        return skeleton.Count(character => character != Text.Blank) is > BtpLimits.DestinationName and var length
            ? (name.Place, $"has at most {BtpLimits.DestinationName} characters, this one {length}")
            : null;
    }
}
