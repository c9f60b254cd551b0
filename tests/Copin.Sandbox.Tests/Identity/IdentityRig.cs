using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.Identity;

/// <summary>Guide 2 up to the proxy system: the communication side by API, the rest in the consoles.</summary>
internal sealed class IdentityRig : IDisposable
{
    public const string User = "IPS_USER";
    public const string ApiUrl = "https://my300000-api.s4hana.cloud.sap";

    private readonly LandscapeClient _landscape;

    private IdentityRig(LandscapeClient landscape) => _landscape = landscape;

    public LandscapeClient Landscape => _landscape;

    public SapSandbox Sandbox => _landscape.Sandbox;

    public CloudIdentityConsole Cloud => Sandbox.IdentityProvisioning.CloudIdentity;

    public NeoConsole Neo => Sandbox.IdentityProvisioning.Neo;

    public IdentityManagementConsole Management => Sandbox.IdentityManagement;

    /// <summary>Starts a sandbox whose tenant has a communication user with arrangements for the scenarios.</summary>
    public static async Task<IdentityRig> StartAsync(SandboxOptions? options, params string[] scenarios)
    {
        var rig = new IdentityRig(await LandscapeClient.StartAsync(options));
        SystemClient s4 = await rig._landscape.S4WriterAsync();
        JsonNode user = (await s4.WriteAsync(HttpMethod.Post, Users, new JsonObject
        {
            ["Name"] = User, ["Type"] = "customer_communication", ["Description"] = "Identity Provisioning", ["Password"] = Password,
        }, HttpStatusCode.Created))!;
        JsonNode system = (await s4.WriteAsync(HttpMethod.Post, Systems, new JsonObject
        {
            ["ID"] = "IPS", ["Name"] = "IPS", ["HostName"] = "not.in.use.example", ["TCPPort"] = 443, ["IsInboundOnly"] = false,
        }, HttpStatusCode.Created))!;
        JsonNode inbound = (await s4.WriteAsync(HttpMethod.Post, InboundUsers, new JsonObject
        {
            ["CommunicationSystemUUID"] = (string)system["UUID"]!, ["CommunicationUserID"] = (string)user["ID"]!, ["AuthenticationMethod"] = "basic",
        }, HttpStatusCode.Created))!;
        await s4.WriteAsync(HttpMethod.Post, OutboundUsers, new JsonObject
        {
            ["CommunicationSystemUUID"] = (string)system["UUID"]!, ["Name"] = "NOT_IN_USE", ["AuthenticationMethod"] = "basic", ["Password"] = Password,
        }, HttpStatusCode.Created);
        foreach (string scenario in scenarios)
        {
            await s4.WriteAsync(HttpMethod.Post, Arrangements, new JsonObject
            {
                ["CommunicationScenarioID"] = scenario,
                ["CommunicationSystemID"] = "IPS",
                ["Name"] = scenario,
                ["InboundUser"] = new JsonObject { ["CommunicationSystemInboundUserUUID"] = (string)inbound["UUID"]! },
            }, HttpStatusCode.Created);
        }

        return rig;
    }

    public static Dictionary<string, string> Properties(params (string Name, string Value)[] others)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Type"] = "HTTP", ["URL"] = ApiUrl, ["ProxyType"] = "Internet", ["Authentication"] = "BasicAuthentication", ["User"] = User, ["Password"] = Password,
        };
        foreach ((string name, string value) in others)
        {
            properties[name] = value;
        }

        return properties;
    }

    public static ProxySystemForm Form(params (string Name, string Value)[] properties) =>
        new() { Name = "S4HC", Type = "SAP S/4HANA Cloud Public Edition", Properties = Properties(properties) };

    /// <summary>Administrator, proxy system, CSV, repository and its constants, as the guide has them; not yet the initial load.</summary>
    public Guid SetUpCloudIdentity(params (string Name, string Value)[] properties)
    {
        ClientCredentials client = Cloud.AddSystemAdministrator("IDM", CloudIdentityConsole.AccessProxySystemApi);
        Guid system = Cloud.AddProxySystem(Form(properties));
        Import(Cloud.ExportCsv(system), client.ClientId, client.ClientSecret);
        return system;
    }

    public void Import(string csv, string clientId, string secret)
    {
        string repository = Management.ImportRepository(csv);
        Management.SetConstant(repository, "AUTH_USER", clientId);
        Management.SetConstant(repository, "AUTH_PASSWORD", secret);
    }

    /// <summary>A client of a proxy system with a token of a new technical user.</summary>
    public async Task<SystemClient> ProxyAsync(Guid system)
    {
        ClientCredentials client = Cloud.AddSystemAdministrator("Probe " + Cloud.SystemAdministrators.Length, CloudIdentityConsole.AccessProxySystemApi);
        return Proxy(system, new AuthenticationHeaderValue("Bearer", await _landscape.TokenAsync(Cloud.TokenUrl, client.ClientId, client.ClientSecret)));
    }

    public SystemClient Proxy(Guid system, AuthenticationHeaderValue? authorization) =>
        _landscape.Add(new SystemClient(Sandbox, Cloud.ProxyUrl.Host, $"{Cloud.ProxyUrl.AbsolutePath}/{system}") { Authorization = authorization });

    public Task<ConsoleRefusedException> RefusedAsync(Func<Task> act) => Assert.ThrowsAsync<ConsoleRefusedException>(act);

    public void Dispose() => _landscape.Dispose();
}
