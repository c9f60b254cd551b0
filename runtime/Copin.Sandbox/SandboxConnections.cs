using System.Text;

namespace Copin.Sandbox;

/// <summary>Everything a landscape needs to connect to the sandbox. Holds secret values: the sandbox's own, worthless elsewhere.</summary>
/// <param name="S4HanaCloud">The tenant and its bootstrap communication user, made by hand as on a real tenant.</param>
/// <param name="CloudIntegration">Service key of plan <c>api</c> of Process Integration Runtime.</param>
/// <param name="Destinations">Binding of service <c>destination</c>, plan <c>lite</c>.</param>
/// <param name="ServiceManager">Binding of service <c>service-manager</c>, plan <c>subaccount-admin</c>.</param>
/// <param name="Subscriptions">Binding of service <c>cis</c>, plan <c>local</c>, made with the client-credentials grant (SaaS Manager).</param>
/// <param name="Authorization">Binding of service <c>xsuaa</c>, plan <c>apiaccess</c> (role collections).</param>
/// <param name="SubaccountSubdomain">Subdomain of the subaccount.</param>
public sealed record SandboxConnections(
    S4HanaCloudConnection S4HanaCloud,
    ServiceConnection CloudIntegration,
    ServiceConnection Destinations,
    ServiceConnection ServiceManager,
    ServiceConnection Subscriptions,
    ServiceConnection Authorization,
    string SubaccountSubdomain)
{
    /// <summary>The Identity Provisioning tenant on the infrastructure of SAP Cloud Identity Services.</summary>
    public required IdentityProvisioningConnection IdentityProvisioning { get; init; }

    /// <summary>The Identity Provisioning tenant in the Neo environment.</summary>
    public required NeoConnection IdentityProvisioningOnNeo { get; init; }

    /// <summary>Admin UI of SAP Identity Management.</summary>
    public required Uri IdentityManagementUrl { get; init; }

    /// <summary>The environment variable under which an environment file refers to a secret: <c>SANDBOX_S4_PASSWORD</c> for <c>S4.Password</c>.</summary>
    public static string VariableOf(string secret) => "SANDBOX_" + secret.Replace('.', '_').ToUpperInvariant();

    /// <summary>Sets the environment variables of this process that <c>environments/sandbox.json</c> of a landscape refers to.</summary>
    public void SetEnvironmentVariables()
    {
        Environment.SetEnvironmentVariable(VariableOf("S4.Password"), S4HanaCloud.Password);
        Environment.SetEnvironmentVariable(VariableOf("Integration.ClientSecret"), CloudIntegration.ClientSecret);
        Environment.SetEnvironmentVariable(VariableOf("Subaccount.Destinations.ClientSecret"), Destinations.ClientSecret);
        Environment.SetEnvironmentVariable(VariableOf("Subaccount.ServiceManager.ClientSecret"), ServiceManager.ClientSecret);
        Environment.SetEnvironmentVariable(VariableOf("Subaccount.Subscriptions.ClientSecret"), Subscriptions.ClientSecret);
        Environment.SetEnvironmentVariable(VariableOf("Subaccount.Authorization.ClientSecret"), Authorization.ClientSecret);
    }
}

/// <summary>An S/4HANA Cloud tenant with the communication user of its SAP_COM_0A48 arrangement.</summary>
/// <param name="Host">UI host, without scheme.</param>
/// <param name="ApiHost">API host, without scheme.</param>
/// <param name="User">Name of the communication user.</param>
/// <param name="Password">Its password; absent from <see cref="ToString"/>.</param>
public sealed record S4HanaCloudConnection(string Host, string ApiHost, string User, string Password)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Host = ").Append(Host).Append(", ApiHost = ").Append(ApiHost).Append(", User = ").Append(User);
        return true;
    }
}

/// <summary>A service binding: where the service is, where its tokens come from, and the client.</summary>
/// <param name="Url">Base address of the API.</param>
/// <param name="TokenUrl">The complete token endpoint, ending in <c>/oauth/token</c>.</param>
/// <param name="ClientId">OAuth client id.</param>
/// <param name="ClientSecret">OAuth client secret; absent from <see cref="ToString"/>.</param>
public sealed record ServiceConnection(Uri Url, Uri TokenUrl, string ClientId, string ClientSecret)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Url = ").Append(Url).Append(", TokenUrl = ").Append(TokenUrl).Append(", ClientId = ").Append(ClientId);
        return true;
    }
}

/// <summary>An SAP Cloud Identity Services tenant. Its technical users are made by hand (<see cref="SapSandbox.IdentityProvisioning"/>).</summary>
/// <param name="Host">The tenant's host, without scheme.</param>
public sealed record IdentityProvisioningConnection(string Host);

/// <summary>An Identity Provisioning tenant in the Neo environment. Its OAuth clients are made by hand (<see cref="SapSandbox.IdentityProvisioning"/>).</summary>
/// <param name="Host">Host of the Neo region, for instance <c>eu2.hana.ondemand.com</c>.</param>
/// <param name="Provider">Technical name of the subaccount that provides the service.</param>
/// <param name="Consumer">Technical name of the customer's subaccount.</param>
public sealed record NeoConnection(string Host, string Provider, string Consumer);
