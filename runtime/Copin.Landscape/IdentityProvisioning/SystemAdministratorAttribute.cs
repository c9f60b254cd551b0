namespace Copin;

/// <summary>What a system may do as administrator of SAP Cloud Identity Services, as far as Identity Provisioning is concerned.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Add System as Administrator", "Proxy Systems", "Manage Jobs via API".</remarks>
[Flags]
public enum SystemAuthorizations
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><em>Access Proxy System API</em>: read and write through proxy systems.</summary>
    AccessProxySystemApi = 1,

    /// <summary><em>Access Identity Provisioning Tenant Admin API</em>: start jobs and read their logs.</summary>
    AccessIdentityProvisioningTenantAdminApi = 2,
}

/// <summary>
/// An administrator of type System: with it a caller gets to the proxy systems of a tenant on the infrastructure of SAP Cloud Identity Services. Administration console,
/// <em>Users &amp; Authorizations → Administrators → Add → System</em>. On SAP BTP, Neo environment, <c>[OAuthClient]</c> and <c>[ApplicationRole]</c> take its place.
/// </summary>
/// <param name="name">The administrator's display name.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SystemAdministratorAttribute(string name) : ResourceAttribute
{
    /// <summary>The administrator's display name.</summary>
    public string Name { get; } = name;

    /// <summary>What it may do; <see cref="SystemAuthorizations.AccessProxySystemApi"/> is what callers of proxy systems need.</summary>
    public SystemAuthorizations Authorizations { get; set; } = SystemAuthorizations.AccessProxySystemApi;

    /// <summary>The client ID that the console shows, mostly <c>"{Parameter}"</c>, because the console chooses it.</summary>
    public string? ClientId { get; set; }

    /// <summary>A reference to a <see cref="Copin.Secret"/>: the client's secret, which the console shows once.</summary>
    public string? Secret { get; set; }
}
