using Copin.Model;

namespace Copin.Rules;

/// <summary>A destination checks the server's certificate.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "HTTP Destinations" and what it says of server certificates: <c>TrustAll</c> is for tests only.</remarks>
internal sealed class DestinationTrustsAll() : Rule<Destination>(
    "COPIN3022", Severity.Warning, "Destination trusts every server certificate",
    "With TrustAll any server can take this one's place and read the credentials; remove the property, or write 'false'")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape) =>
        from property in destination.AdditionalProperties
        where property.Key.Known == DestinationKeys.TrustAll && string.Equals(property.Value.Known, "true", StringComparison.OrdinalIgnoreCase)
        select At(property.Value.PlaceInSkeleton(0, 4)).WithReplacement("false");
}
