using Copin.Model;

namespace Copin.Rules;

/// <summary>Over the Internet a destination's address is <c>https://</c>.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "HTTP Destinations"; through SAP Cloud Connector the tunnel encrypts, so <c>http://</c> is usual there.</remarks>
internal sealed class DestinationUrlUnencrypted() : Rule<Destination>(
    "COPIN3021", Severity.Warning, "Destination sends unencrypted over the Internet",
    "Over the Internet anybody on the way reads what goes over 'http://'; write 'https://'")
{
    private const string Scheme = "http://";
    private const string TokenProxyType = "tokenServiceURL.ProxyType";

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (!destination.IsHttp || destination.ProxyType.Value != DestinationProxyType.Internet)
            yield break;
        if (IsUnencrypted(destination.Url))
            yield return At(destination.Url.PlaceInSkeleton(0, Scheme.Length)).WithReplacementOf(Scheme, "https://");
        // The token service gets the client's secret.
        if (destination.HttpAuthentication is { AsksTokenService: true } && IsUnencrypted(destination.TokenServiceUrl) && destination.Find(TokenProxyType)?.Value.Known != "OnPremise")
            yield return At(destination.TokenServiceUrl.PlaceInSkeleton(0, Scheme.Length)).WithReplacementOf(Scheme, "https://");
    }

    private static bool IsUnencrypted(Text url) => url.HasValue && url.Skeleton.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);
}
