using Copin.Model;

namespace Copin.Rules;

/// <summary>A token service is the tenant's own or shared by all.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "OAuth Client Credentials Authentication", property <c>tokenServiceURLType</c>.</remarks>
internal sealed class TokenServiceUrlTypeInvalid() : Rule<Destination>(
    "COPIN3014", Severity.Error, "Type of the token service URL is neither Dedicated nor Common",
    "'{0}' is no type of token service URL; write 'Dedicated' (the tenant's own) or 'Common' (shared, the subaccount's subdomain is filled in)")
{
    private static readonly string[] Types = ["Dedicated", "Common"];

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        foreach (var property in destination.AdditionalProperties)
        {
            if (property.Key.Known != DestinationKeys.TokenServiceUrlType || property.Value.Known is not { } value || Types.Contains(value))
                continue;
            var finding = At(value.Length == 0 ? property.Value.Place : property.Value.PlaceInSkeleton(0, value.Length), value);
            yield return Types.FirstOrDefault(type => EditDistance.Between(type.ToLowerInvariant(), value.ToLowerInvariant(), 2) <= 2) is { } meant
                ? finding.WithReplacement(meant)
                : finding;
        }
    }
}
