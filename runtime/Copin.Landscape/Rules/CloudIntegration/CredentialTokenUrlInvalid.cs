using Copin.Model;

namespace Copin.Rules;

/// <summary>The token service of an OAuth2 client credential has an absolute address.</summary>
/// <remarks>Source: SAP-docs/btp-integration-suite, "Deploying an OAuth2 Client Credentials Artifact" (the URL of the authorization server); RFC 6749, 3.2 (no fragment).</remarks>
internal sealed class CredentialTokenUrlInvalid() : Rule<OAuth2ClientCredential>(
    "COPIN2013", Severity.Error, "Token service of a credential has no absolute URL",
    "'{0}' {1}; write {2}")
{
    protected override IEnumerable<Finding> Check(OAuth2ClientCredential credential, Landscape landscape)
    {
        var url = credential.TokenServiceUrl;
        if (!url.HasValue || url.Fault is not null)
            yield break;
        var written = url.Skeleton;
        if (string.IsNullOrWhiteSpace(written))
            yield return At(url.Place, url, "is no address", "the token service's, with 'https://'");
        else if (url.Known is null && url.Parts[0] is { IsReference: true } first)
        {
            if (DestinationUrl.IsHost(first, landscape))
                yield return At(url.PlaceOf(first), first, "is a host without scheme", $"'https://{first}'").WithReplacement($"https://{first}");
        }
        else if (!DestinationUrl.HasScheme(url))
            yield return written.IndexOf("://", StringComparison.Ordinal) >= 0
                ? At(url.Place, url, "is no address of HTTP", "one with 'https://'")
                : At(url.PlaceInSkeleton(0, written.Length), url, "has no scheme", $"'https://{url}'").WithReplacement($"https://{url}");
        else if (url.Known is { } known && !(Uri.TryCreate(known, UriKind.Absolute, out var address) && address.Host.Length > 0))
            yield return At(url.Place, url, "is no address", "the token service's, with 'https://'");
        else if (written.IndexOf('#') is >= 0 and var fragment)
            yield return At(url.PlaceInSkeleton(fragment, written.Length - fragment), url, "has a fragment, which no token service may have", "it without");
    }
}
