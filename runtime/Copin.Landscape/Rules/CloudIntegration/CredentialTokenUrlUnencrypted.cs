using Copin.Model;

namespace Copin.Rules;

/// <summary>A client's secret goes to the token service encrypted.</summary>
/// <remarks>Source: RFC 6749, 3.2: TLS is required at the token endpoint. SAP's documents do not say that Cloud Integration refuses another, so it is doubtful only.</remarks>
internal sealed class CredentialTokenUrlUnencrypted() : Rule<OAuth2ClientCredential>(
    "COPIN2014", Severity.Warning, "Client secret is sent unencrypted",
    "'{0}' sends its client secret over 'http://', where anybody on the way reads it; write 'https://'")
{
    private const string Scheme = "http://";

    protected override IEnumerable<Finding> Check(OAuth2ClientCredential credential, Landscape landscape)
    {
        if (credential.TokenServiceUrl is { HasValue: true } url && url.Skeleton.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            yield return At(url.PlaceInSkeleton(0, Scheme.Length), credential.Name).WithReplacement("https://");
    }
}
