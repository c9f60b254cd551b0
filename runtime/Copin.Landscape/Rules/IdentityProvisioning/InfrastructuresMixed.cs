using Copin.Model;

namespace Copin.Rules;

/// <summary>A tenant of Identity Provisioning is either on SAP BTP, Neo environment, or on the infrastructure of SAP Cloud Identity Services; its callers and destinations are of the same.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), "Tenant Infrastructure". Where the tenant is depends on the
/// environment, so at run time it is known, and while compiling only that it cannot be both.
/// </remarks>
internal sealed class InfrastructuresMixed() : Rule(
    "COPIN4022", Severity.Error, "Parts of two infrastructures in one tenant",
    "'{0}' is a {1} of {2}, but {3}; use {4}")
{
    private const string Neo = "SAP BTP, Neo environment";
    private const string CloudIdentity = "the infrastructure of SAP Cloud Identity Services";

    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var first = new Dictionary<string, Resource>(StringComparer.Ordinal);
        foreach (var resource in landscape.Resources)
        {
            if (IsOnNeo(resource) is not { } isOnNeo)
                continue;
            var tenant = landscape.TenantOf(resource)?.Name ?? "";
            if (landscape.Values is { } values && values.TryGetValue(tenant, out var value) && value is IdentityProvisioningTenant known)
            {
                if (known.IsOnNeo != isOnNeo)
                    yield return Of(resource, isOnNeo, $"tenant '{known.Host}' is on {(known.IsOnNeo ? Neo : CloudIdentity)}");
            }
            else if (!first.TryGetValue(tenant, out var other))
            {
                first.Add(tenant, resource);
            }
            else if (IsOnNeo(other) != isOnNeo)
            {
                yield return Of(resource, isOnNeo, $"'{other.Id}' of the same tenant is of {(isOnNeo ? CloudIdentity : Neo)}") with { Related = new[] { other.RecordPlace } };
            }
        }
    }

    private Finding Of(Resource resource, bool isOnNeo, string but) => At(
        resource.Place, resource.Id, resource.Kind.Title, isOnNeo ? Neo : CloudIdentity, but, resource switch
        {
            NeoDestination => "[ProxySystem(…)] with Url, User and Password instead",
            SystemAdministrator => "an OAuth client with role IPS_PROXY_USER instead",
            _ => "a system administrator with 'Access Proxy System API' instead",
        });

    private static bool? IsOnNeo(Resource resource) => resource switch
    {
        OAuthClient or ApplicationRole or NeoDestination => true,
        SystemAdministrator => false,
        _ => null,
    };
}
