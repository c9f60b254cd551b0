using Copin.Model;

namespace Copin.Rules;

/// <summary>A truth value of a destination is written <c>true</c> or <c>false</c>.</summary>
/// <remarks>
/// Every value is a string, and clients compare it exactly; only <c>TrustAll</c> is read in any case, as SAP's own pages write it in capitals. Source: SAP/cloud-sdk-js,
/// connectivity; SAP-docs/btp-connectivity, "HTTP Destinations" and what it says of server certificates.
/// </remarks>
internal sealed class DestinationFlagInvalid() : Rule<Destination>(
    "COPIN3012", Severity.Warning, "Destination flag is neither true nor false",
    "'{0}' is neither 'true' nor 'false', so '{1}' counts as not set; write 'true' or 'false'")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        foreach (var property in destination.AdditionalProperties)
        {
            if (property.Key.Known is not { } key || !DestinationKeys.IsFlag(key) || property.Value.Known is not { } value || value is "true" or "false")
                continue;
            var lower = value.ToLowerInvariant();
            if (key == DestinationKeys.TrustAll && (lower is "true" or "false"))
                continue;
            var place = value.Length == 0 ? property.Value.Place : property.Value.PlaceInSkeleton(0, value.Length);
            var finding = At(place, value, key);
            yield return lower switch
            {
                "true" or "yes" or "on" or "1" => finding.WithReplacement("true"),
                "false" or "no" or "off" or "0" => finding.WithReplacement("false"),
                _ => finding,
            };
        }
    }
}
