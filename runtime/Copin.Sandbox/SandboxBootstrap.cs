using Copin.Sandbox.Http;

namespace Copin.Sandbox;

/// <summary>What exists before anybody automates anything: the bootstrap user and the service bindings.</summary>
internal static class SandboxBootstrap
{
    public static SandboxConnections Connect(SapLandscape landscape)
    {
        HostNameSet names = landscape.Names;
        Func<string, string?> secret = landscape.Options.Secret ?? (_ => null);
        var tokenUrl = new Uri($"https://{names.Token}/oauth/token");
        return new SandboxConnections(
            new S4HanaCloudConnection(names.S4Ui, names.S4Api, "COPIN_ADMIN", secret("S4.Password") ?? Secrets.RandomPassword()),
            Bind("Integration", ServiceNames.CloudIntegrationApi, names.Integration),
            Bind("Destinations", ServiceNames.Destination, names.Destination),
            Bind("ServiceManager", ServiceNames.ServiceManager, names.ServiceManager),
            Bind("Subscriptions", ServiceNames.SaasManager, names.SaasManager),
            Bind("Authorization", ServiceNames.Authorization, names.Authorization),
            landscape.Options.SubaccountSubdomain)
        {
            IdentityProvisioning = new IdentityProvisioningConnection(names.Identity),
            IdentityProvisioningOnNeo = new NeoConnection(landscape.Options.NeoHost, landscape.Options.NeoProvider, landscape.Options.NeoConsumer),
            IdentityManagementUrl = landscape.Options.IdentityManagementUrl,
        };

        ServiceConnection Bind(string name, string service, string host)
        {
            // The same at each start, so that an environment file can be kept; only the secrets are new.
            string id = $"sb-sandbox-{name.ToLowerInvariant()}!b{name.Length}|{service.Split('/')[0]}!b4";
            var client = new OAuthClient(id, secret(name + ".ClientSecret") ?? Secrets.RandomText(24), service, Roles: null);
            landscape.Tokens.Register(client);
            return new ServiceConnection(new Uri($"https://{host}"), tokenUrl, client.Id, client.Secret);
        }
    }
}
