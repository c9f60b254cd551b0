using Copin.Sandbox.IdentityProvisioning;

namespace Copin.Sandbox;

/// <summary>The consoles of the two Identity Provisioning tenants of a sandbox, one for each infrastructure SAP runs the service on.</summary>
public sealed class IdentityProvisioningConsoles
{
    internal IdentityProvisioningConsoles(SapLandscape landscape)
    {
        CloudIdentity = new CloudIdentityConsole(landscape.CloudIdentity);
        Neo = new NeoConsole(landscape.Neo);
    }

    /// <summary>The tenant on the infrastructure of SAP Cloud Identity Services (bundles made after 15 March 2022).</summary>
    public CloudIdentityConsole CloudIdentity { get; }

    /// <summary>The bundle tenant in the Neo environment, with the cockpit of its subaccount.</summary>
    public NeoConsole Neo { get; }
}
