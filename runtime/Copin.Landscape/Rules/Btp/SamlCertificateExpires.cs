using Copin.Model;

namespace Copin.Rules;

/// <summary>The trust that is made for SAML assertions ends after two years.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", <c>inboundAuthentication</c>.</remarks>
internal sealed class SamlCertificateExpires() : ApiAccessRule(
    "COPIN3062", Severity.Info, "Trust certificate expires after two years",
    "The certificate that is made for OAuth2SAMLBearerAssertion expires after two years; plan to make '{0}' anew before")
{
    protected override IEnumerable<Finding> Check(ApiAccessParameters access, Landscape landscape)
    {
        if (access.InboundAuthentication.Value == ApiAccessInboundAuthentication.OAuth2SamlBearerAssertion)
            yield return At(access.InboundAuthentication.Place, access.Resource.Id);
    }
}
