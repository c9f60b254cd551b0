namespace Copin.Sandbox.Http;

/// <summary>The host names of a landscape, in the forms SAP uses.</summary>
internal sealed class HostNameSet(SandboxOptions options)
{
    public string S4Ui { get; } = options.S4HanaCloudHost.ToLowerInvariant();

    public string S4Api { get; } = Api(options.S4HanaCloudHost.ToLowerInvariant());

    public string Integration { get; } = $"{options.IntegrationTenant}.it-cpi018.cfapps.{options.Region}.hana.ondemand.com";

    public string IntegrationRuntime { get; } = $"{options.IntegrationTenant}.it-cpi018-rt.cfapps.{options.Region}.hana.ondemand.com";

    public string Token { get; } = $"{options.SubaccountSubdomain}.authentication.{options.Region}.hana.ondemand.com";

    public string Authorization { get; } = $"api.authentication.{options.Region}.hana.ondemand.com";

    public string Destination { get; } = $"destination-configuration.cfapps.{options.Region}.hana.ondemand.com";

    public string ServiceManager { get; } = $"service-manager.cfapps.{options.Region}.hana.ondemand.com";

    public string SaasManager { get; } = $"saas-manager.cfapps.{options.Region}.hana.ondemand.com";

    public string Identity { get; } = $"{options.IdentityTenant}.accounts.ondemand.com";

    public string NeoProxy { get; } = $"ipsproxy{options.NeoProvider}-{options.NeoConsumer}.{options.NeoHost}";

    public string NeoToken { get; } = $"oauthasservices-{options.NeoConsumer}.{options.NeoHost}";

    private static string Api(string host)
    {
        int dot = host.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? host + "-api" : host[..dot] + "-api" + host[dot..];
    }
}
