using System.Net;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests.Identity;

/// <summary>The guide's own set-up of 2018: Neo, SAP_COM_0093 with SAP_COM_0066, a destination and the type "(Beta)".</summary>
public sealed class LegacyChainTests
{
    private const string Secret = "the-clients-secret";

    [Fact]
    public async Task ItWorksAsTheGuideHasIt()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0093", "SAP_COM_0066");
        (string client, string repository) = SetUp(rig);
        rig.Neo.AssignRole(NeoConsole.ProxyUserRole, NeoConsole.ClientUserPrefix + client);

        Assert.Equal(new InitialLoadResult(5, 3), await rig.Management.RunInitialLoadAsync(repository));
        await rig.Management.ChangeUserAsync(repository, "P000104", new IdentityChange { EmailAddress = "maria@example.com" });
        await rig.Management.AssignRoleAsync(repository, "P000104", "SAP_BR_ADMINISTRATOR");
        BusinessUserSnapshot user = rig.Sandbox.S4.BusinessUsers[3];
        Assert.Equal("maria@example.com", user.Person.EmailAddress);
        Assert.Contains("SAP_BR_ADMINISTRATOR", user.Roles);
    }

    [Fact]
    public async Task WithoutTheRoleTheLoadIsForbidden()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0093", "SAP_COM_0066");
        (string client, string repository) = SetUp(rig);
        rig.Neo.AssignRole(NeoConsole.ProxyUserRole, client);
        Assert.Contains(
            $"403 Forbidden: The user oauth_client_{client} does not have the role IPS_PROXY_USER",
            (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync(repository))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BothScenariosAreNeeded()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0093");
        (string client, string repository) = SetUp(rig);
        rig.Neo.AssignRole(NeoConsole.ProxyUserRole, NeoConsole.ClientUserPrefix + client);
        Assert.Contains("APS_IAM_BP_SRV/BusinessRole: 403", (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync(repository))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SAP_COM_0093")]
    [InlineData("SAP_COM_0066")]
    public async Task EvenAnInboundOnlySystemNeedsAnOutboundUserThatNobodyUses(string scenario)
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null);
        SystemClient s4 = await rig.Landscape.S4WriterAsync();
        JsonNode system = (await s4.WriteAsync(HttpMethod.Post, LandscapeClient.Systems, new JsonObject
        {
            ["ID"] = "INBOUND", ["Name"] = "INBOUND", ["HostName"] = "", ["TCPPort"] = 443, ["IsInboundOnly"] = true,
        }, HttpStatusCode.Created))!;
        JsonNode user = (await s4.ReadAsync($"{LandscapeClient.Users}?$filter=Name eq '{IdentityRig.User}'"))["value"]![0]!;
        await s4.WriteAsync(HttpMethod.Post, LandscapeClient.InboundUsers, new JsonObject
        {
            ["CommunicationSystemUUID"] = (string)system["UUID"]!, ["CommunicationUserID"] = (string)user["ID"]!, ["AuthenticationMethod"] = "basic",
        }, HttpStatusCode.Created);

        (string code, _) = await s4.PostAsync(LandscapeClient.Arrangements, new JsonObject
        {
            ["CommunicationScenarioID"] = scenario, ["CommunicationSystemID"] = "INBOUND", ["Name"] = scenario,
        }).ErrorV4Async();
        Assert.Equal("CM_APS_CA/010", code);
    }

    private static (string Client, string Repository) SetUp(IdentityRig rig)
    {
        string client = rig.Neo.AddOAuthClient("IDM", rig.Neo.Subscription, Secret);
        rig.Neo.AddDestination(IdentityRig.Properties(("Name", "S4HC_IPS")));
        Guid system = rig.Neo.AddProxySystem(new ProxySystemForm
        {
            Name = "S4HC", Type = "SAP S/4HANA Cloud (Beta)", Destination = "S4HC_IPS", Properties = new Dictionary<string, string> { ["s4hana.cloud.hr.switch.active"] = "true" },
        });
        rig.Import(rig.Neo.ExportCsv(system), client, Secret);
        return (client, "S4HC");
    }
}
