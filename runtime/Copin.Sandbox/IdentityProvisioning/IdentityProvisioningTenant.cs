using System.Security.Cryptography;
using System.Text;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.IdentityProvisioning;

/// <summary>State of an Identity Provisioning tenant, whatever it runs on.</summary>
internal abstract class IdentityProvisioningTenant(SapLandscape landscape, string host, string proxyPath, string tokenHost, string tokenPath, params string[] types)
{
    private readonly HashSet<string> _usedClientIds = new(StringComparer.Ordinal);

    public SapLandscape Landscape { get; } = landscape;

    /// <summary>Host of the proxy API.</summary>
    public string Host { get; } = host;

    /// <summary>Path of the proxy API, up to the system's ID.</summary>
    public string ProxyPath { get; } = proxyPath;

    public string TokenHost { get; } = tokenHost;

    public string TokenPath { get; } = tokenPath;

    /// <summary>The system types that its console offers.</summary>
    public string[] Types { get; } = types;

    public RequestRate Rate { get; } = new(landscape.Time);

    public List<ProxySystem> Systems { get; } = [];

    /// <summary>The ID of a new client: the same for the same name at each start, so that an environment file can be kept; another one each further time.</summary>
    public string NewClientId(string name)
    {
        string id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{TokenHost}\n{name}")).AsSpan(..16)).ToString();
        while (!_usedClientIds.Add(id))
        {
            id = Guid.NewGuid().ToString();
        }

        return id;
    }

    /// <summary>Whether a technical user may call the proxy API now.</summary>
    public abstract bool MayCall(OAuthClient client);

    /// <summary>Why it may not, as the API says it.</summary>
    public abstract string Missing(OAuthClient client);

    /// <summary>A property of a system, or of its destination where the system itself does not have it.</summary>
    public virtual string? Property(ProxySystem system, string name) => system.Properties.GetValueOrDefault(name);
}

/// <summary>A tenant on the infrastructure of SAP Cloud Identity Services.</summary>
internal sealed class CloudIdentityTenant(SapLandscape landscape)
    : IdentityProvisioningTenant(
        landscape, landscape.Names.Identity, "/ipsproxy/service/api/v1/scim", landscape.Names.Identity, "/oauth2/token", ProxySystemTypes.PublicEdition)
{
    public const string AccessProxySystemApi = "Access Proxy System API";

    /// <summary>The authorizations that an administrator of type System can be given (SAP-docs/btp-cloud-identity-services, "Add System as Administrator").</summary>
    public static readonly string[] Authorizations =
    [
        AccessProxySystemApi,
        "Access Identity Provisioning Tenant Admin API",
        "Access Real-Time Provisioning API",
        "Manage Applications",
        "Manage Users",
        "Manage Groups",
        "Manage Tenant Configuration",
        "Read Users",
    ];

    public List<SystemAdministrator> Administrators { get; } = [];

    public override bool MayCall(OAuthClient client) =>
        Administrators.Exists(administrator => administrator.ClientId == client.Id && administrator.Authorizations.Contains(AccessProxySystemApi));

    public override string Missing(OAuthClient client) => $"The technical user {client.Id} does not have the authorization \"{AccessProxySystemApi}\"";
}

/// <summary>An administrator of type System.</summary>
internal sealed record SystemAdministrator(string Name, string ClientId, HashSet<string> Authorizations);

/// <summary>A bundle tenant in the Neo environment, with what its subaccount's cockpit keeps.</summary>
internal sealed class NeoTenant(SapLandscape landscape)
    : IdentityProvisioningTenant(
        landscape, landscape.Names.NeoProxy, "/ipsproxy/api/v1/scim", landscape.Names.NeoToken, "/oauth2/api/v1/token",
        [ProxySystemTypes.PublicEdition, .. ProxySystemTypes.Superseded])
{
    public const string ProxyUserRole = "IPS_PROXY_USER";

    public const string ClientUserPrefix = "oauth_client_";

    public string Subscription { get; } = landscape.Options.NeoProvider + "/ipsproxy";

    public List<(string Name, OAuthClient Client)> Clients { get; } = [];

    /// <summary>Roles of the application ipsproxy by user.</summary>
    public HashSet<(string Role, string User)> Roles { get; } = [];

    public SortedDictionary<string, SortedDictionary<string, string>> Destinations { get; } = new(StringComparer.Ordinal);

    public override bool MayCall(OAuthClient client) => Roles.Contains((ProxyUserRole, ClientUserPrefix + client.Id));

    public override string Missing(OAuthClient client) => $"The user {ClientUserPrefix}{client.Id} does not have the role {ProxyUserRole}";

    public override string? Property(ProxySystem system, string name) =>
        base.Property(system, name)
        ?? (system.Destination is { } destination ? Destinations.GetValueOrDefault(destination)?.GetValueOrDefault(name) : null);
}
