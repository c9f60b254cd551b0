using Copin.Model;

namespace Copin.Rules;

/// <summary>A token for the called system comes from its token endpoint.</summary>
/// <remarks>Source: the OAuth 2.0 samples of SAP-docs/btp-cloud-platform, "Communication Arrangement JSON File - Examples"; the properties page calls the endpoint optional.</remarks>
internal sealed class TokenEndpointMissing() : ApiAccessRule(
    "COPIN3036", Severity.Warning, "OAuth call without token endpoint",
    "'{0}' calls with {1} and does not say where the token comes from; {2}")
{
    protected override IEnumerable<Finding> Check(ApiAccessParameters access, Landscape landscape)
    {
        var method = access.OutboundAuthentication.Value;
        if (method is not (ApiAccessOutboundAuthentication.OAuth2ClientCredentials or ApiAccessOutboundAuthentication.OAuth2Mtls)
            || access.CalledSystem is not { } called || access.Resource.HasUnknownArguments)
            yield break;
        if (access.Resource is CommunicationArrangement arrangement)
            yield return At(arrangement.Place, arrangement.Id, ApiAccessSpelling.Of(method), "declare it as [ApiAccess<…>] with [CalledSystem(OAuthTokenEndpoint = \"…\")]");
        else if (called.OAuthTokenEndpoint is not { IsDeclared: true } endpoint)
            yield return At(called.Place, access.Resource.Id, ApiAccessSpelling.Of(method), "add OAuthTokenEndpoint = \"host/path\"");
        else if (endpoint.Known is { } known && string.IsNullOrWhiteSpace(known))
            yield return At(endpoint.Place, access.Resource.Id, ApiAccessSpelling.Of(method), "write \"host/path\"");
    }
}
