using Copin.Model;

namespace Copin.Rules;

/// <summary>An OAuth client that calls proxy systems has role <c>IPS_PROXY_USER</c>.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), <em>OAuth authentication</em>.</remarks>
internal sealed class ClientWithoutProxyRole() : Rule(
    "COPIN4020", Severity.Error, "OAuth client lacks the role for proxy systems",
    "'{0}' calls proxy systems without role IPS_PROXY_USER and gets HTTP 403; {1}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var roles = landscape.All<ApplicationRole>().ToLookup(role => landscape.Find<OAuthClient>(role.Client));
        var accused = new HashSet<OAuthClient>();
        foreach (var repository in landscape.All<IdmRepository>())
        {
            if (landscape.Find<OAuthClient>(repository.Client) is not { } client || roles[client].Any(MayBeProxyUser) || !accused.Add(client))
                continue;
            yield return roles[client].FirstOrDefault() is { } other
                ? At(other.Name.Place, client.Id, $"write \"{ApplicationRole.ProxyUser}\" instead of '{other.Name}'").WithReplacement($"\"{ApplicationRole.ProxyUser}\"")
                : At(repository.Client.Place, client.Id, $"add a record with [ApplicationRole<{client.Id}>(\"{ApplicationRole.ProxyUser}\")]");
        }
    }

    private static bool MayBeProxyUser(ApplicationRole role) => role.Name.Known is null or ApplicationRole.ProxyUser;
}
