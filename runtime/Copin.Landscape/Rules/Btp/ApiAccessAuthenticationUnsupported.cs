using Copin.Model;

namespace Copin.Rules;

/// <summary>An arrangement that is made from SAP BTP offers the authentications that service <c>s4-hana-cloud</c> knows.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", <c>inboundAuthentication</c> and <c>outboundAuthentication</c>.</remarks>
internal sealed class ApiAccessAuthenticationUnsupported() : ApiAccessRule(
    "COPIN3033", Severity.Error, "Arrangement from SAP BTP does not offer this authentication",
    "An arrangement made from SAP BTP offers no {0} by {1}; {2}")
{
    protected override IEnumerable<Finding> Check(ApiAccessParameters access, Landscape landscape)
    {
        if (access.Resource is CommunicationArrangement arrangement)
        {
            var user = landscape.Find<CommunicationSystem>(arrangement.System)?.InboundUsers.FirstOrDefault();
            if (user is not null && ApiAccessSpelling.From(user.Authentication.Value) is null)
                yield return At(
                    user.Authentication.Place, "logon", user.Authentication.Value == InboundAuthentication.None ? "nothing" : "OAuth 2.0 with mutual TLS",
                    "set Authentication = InboundAuthentication.Basic, X509 or OAuth2").WithReplacement("InboundAuthentication.Basic");
            yield break;
        }

        var inbound = access.InboundAuthentication;
        if (inbound.Value != ApiAccessInboundAuthentication.NotUsed && ApiAccessSpelling.Of(inbound.Value) is null)
            yield return At(inbound.Place, "logon", $"method {(int)inbound.Value}", "write a member of ApiAccessInboundAuthentication");
        var outbound = access.OutboundAuthentication;
        if (outbound.Value != ApiAccessOutboundAuthentication.NotUsed && ApiAccessSpelling.Of(outbound.Value) is null)
            yield return At(outbound.Place, "call", $"method {(int)outbound.Value}", "write a member of ApiAccessOutboundAuthentication");
    }
}
