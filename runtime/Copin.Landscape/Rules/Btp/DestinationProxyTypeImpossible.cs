using Copin.Model;

namespace Copin.Rules;

/// <summary>An authentication works over the destination's proxy type.</summary>
/// <remarks>Source: <see cref="DestinationAuthentications"/>: users are propagated through SAP Cloud Connector only, and token flows do not go over SAP Private Link.</remarks>
internal sealed class DestinationProxyTypeImpossible() : Rule<Destination>(
    "COPIN3005", Severity.Error, "Authentication is impossible over this proxy type",
    "{0} does not work over proxy type {1}; set ProxyType = {2}")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (destination.HttpAuthentication is not { } facts || !Enum.IsDefined(typeof(DestinationProxyType), destination.ProxyType.Value) || facts.ProxyTypes.Contains(destination.ProxyType.Value))
            yield break;
        var place = destination.ProxyType.IsDeclared ? destination.ProxyType.Place : destination.Authentication.Place;
        var finding = At(
            place, DestinationSpelling.Of(facts.Authentication), DestinationSpelling.Of(destination.ProxyType.Value),
            Listing.Or(facts.ProxyTypes.Select(type => $"DestinationProxyType.{type}")));
        yield return destination.ProxyType.IsDeclared && facts.ProxyTypes.Count == 1 ? finding.WithReplacement($"DestinationProxyType.{facts.ProxyTypes[0]}") : finding;
    }
}
