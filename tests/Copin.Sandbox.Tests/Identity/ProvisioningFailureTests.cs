using System.Net;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests.Identity;

/// <summary>One link of the chain wrong: the initial load fails and says at which.</summary>
public sealed class ProvisioningFailureTests
{
    public static TheoryData<string, string> Constants => new()
    {
        { "AUTH_USER=", "Repository constant AUTH_USER is empty" },
        { "AUTH_USER=somebody", "401 Bad credentials; see AUTH_USER and AUTH_PASSWORD" },
        { "AUTH_PASSWORD=canary-wrong", "401 Bad credentials; see AUTH_USER and AUTH_PASSWORD" },
        { "OAUTH_URL=https://other.accounts.ondemand.com/oauth2/token", "OAUTH_URL: java.net.UnknownHostException: other.accounts.ondemand.com" },
        { "OAUTH_URL=no address", "OAUTH_URL: 'no address' is no address" },
        { "SCIM_HOST=other.accounts.ondemand.com", "SCIM_HOST: java.net.UnknownHostException: other.accounts.ondemand.com" },
        { "SCIM_PROTOCOL=http", "SCIM_HOST: java.net.ConnectException: copin-demo.accounts.ondemand.com" },
        { "SCIM_PORT=8443", "SCIM_HOST: java.net.ConnectException: copin-demo.accounts.ondemand.com" },
        { "SCIM_PATH=/ipsproxy/service/api/v1/scim/other", "404 There is no proxy system other" },
        { "SCIM_PATH=/scim", "404 No service found" },
        { "PROXY_HOST=proxy.elsewhere.example", "Repository constant PROXY_PORT is empty" },
    };

    [Theory]
    [MemberData(nameof(Constants))]
    public async Task AWrongConstantFailsTheInitialLoad(string constant, string expected)
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        rig.SetUpCloudIdentity();
        string[] parts = constant.Split('=', 2);
        rig.Management.SetConstant("S4HC", parts[0], parts[1]);
        string message = (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).Message;
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", message, StringComparison.Ordinal);
        Assert.Empty(rig.Management.Repositories["S4HC"].Users);
    }

    [Fact]
    public async Task OnlyTheCustomersNetworkProxyIsReached()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        rig.SetUpCloudIdentity();
        rig.Management.SetConstant("S4HC", "PROXY_HOST", "proxy.copin-demo.example");
        rig.Management.SetConstant("S4HC", "PROXY_PORT", "8081");
        Assert.Contains("proxy.copin-demo.example:8081", (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).Message, StringComparison.Ordinal);
        rig.Management.SetConstant("S4HC", "PROXY_PORT", "8080");
        Assert.Equal(5, (await rig.Management.RunInitialLoadAsync("S4HC")).Users);
    }

    public static TheoryData<string, string, string> Properties => new()
    {
        { "Password", "some-Other-password-0001", "401 Unauthorized: the system refuses user IPS_USER or its password" },
        { "User", "IPS_USR", "401 Unauthorized: the system refuses user IPS_USR" },
        { "URL", "https://my300000.s4hana.cloud.sap", "a logon page was received; is the URL the API host's?" },
        { "URL", "https://my300001-api.s4hana.cloud.sap", "java.net.UnknownHostException: my300001-api.s4hana.cloud.sap" },
        { "URL", "http://my300000-api.s4hana.cloud.sap", "java.net.ConnectException: my300000-api.s4hana.cloud.sap" },
        { "URL", "my300000-api.s4hana.cloud.sap", "is no URL" },
        { "ProxyType", "OnPremise", "property ProxyType is 'OnPremise', the connector needs Internet" },
        { "Authentication", "ClientCertificateAuthentication", "the connector needs BasicAuthentication" },
    };

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task AWrongPropertyOfTheProxySystemIsABadGateway(string property, string value, string expected)
    {
        foreach ((string version, string scenario) in ((string, string)[])[("1", "SAP_COM_0193"), ("3", "SAP_COM_0465")])
        {
            using IdentityRig rig = await IdentityRig.StartAsync(null, scenario);
            SystemClient proxy = await rig.ProxyAsync(rig.SetUpCloudIdentity(("s4hana.cloud.api.version", version), (property, value)));
            JsonNode error = await proxy.GetAsync("/Users").JsonAsync(HttpStatusCode.BadGateway);
            Assert.Contains(expected, (string)error["detail"]!, StringComparison.Ordinal);
            Assert.DoesNotContain("some-Other-password", (string)error["detail"]!, StringComparison.Ordinal);
            string message = (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).Message;
            Assert.Contains(expected, message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AChangedUrlMakesTheCredentialVoid()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        Guid system = rig.SetUpCloudIdentity(("URL", "https://my300001-api.s4hana.cloud.sap"));
        rig.Cloud.SetProperty(system, "URL", IdentityRig.ApiUrl);
        Assert.Contains("property Password is missing", (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).Message, StringComparison.Ordinal);
        rig.Cloud.SetProperty(system, "Password", LandscapeClient.Password);
        Assert.Equal(5, (await rig.Management.RunInitialLoadAsync("S4HC")).Users);
    }

    [Theory]
    [InlineData("1", "SAP_COM_0465", "/sap/bc/srt/scs_ext/sap/querybusinessuserin: 403 Forbidden")]
    [InlineData("3", "SAP_COM_0193", "/sap/bc/http/sap/aps_iam_api_scim/Users: 403 Forbidden")]
    [InlineData("1", "SAP_COM_0093", "/sap/opu/odata/sap/APS_IAM_BP_SRV/BusinessRole: 403 Forbidden")]
    [InlineData("1", "SAP_COM_0066", "/sap/bc/srt/scs_ext/sap/querybusinessuserin: 403 Forbidden")]
    public async Task AMissingScenarioFailsTheInitialLoadAtItsService(string version, string scenario, string expected)
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, scenario);
        rig.SetUpCloudIdentity(("s4hana.cloud.api.version", version));
        Assert.Contains(expected, (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALockedCommunicationUserFailsAndAnUnlockedOneWorksAgain()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        rig.SetUpCloudIdentity();
        rig.Sandbox.S4.LockUser(IdentityRig.User);
        Assert.Contains("401 Unauthorized", (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).Message, StringComparison.Ordinal);
        rig.Sandbox.S4.UnlockUser(IdentityRig.User);
        Assert.Equal(5, (await rig.Management.RunInitialLoadAsync("S4HC")).Users);
        rig.Sandbox.S4.RemoveArrangement("SAP_COM_0193");
        Assert.Contains("401 Unauthorized", (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATechnicalUserWithoutTheAuthorizationIsForbidden()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        rig.SetUpCloudIdentity();
        rig.Cloud.SetAuthorizations("IDM");
        Assert.Contains(
            "403 Forbidden: The technical user", (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AssignmentByPutIsRefusedBecauseRolesCannotBeReplaced()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        rig.SetUpCloudIdentity();
        await rig.Management.RunInitialLoadAsync("S4HC");
        rig.Management.SetConstant("S4HC", "SCIM_ASSIGNMENT_METHOD", "PUT");
        string message = (await rig.RefusedAsync(() => rig.Management.AssignRoleAsync("S4HC", "P000101", "SAP_BR_PURCHASER"))).Message;
        Assert.Contains("only their members can be changed, by PATCH", message, StringComparison.Ordinal);
        Assert.DoesNotContain("SAP_BR_PURCHASER", rig.Sandbox.S4.BusinessUsers[0].Roles);
    }

    [Fact]
    public async Task BeforeTheInitialLoadNobodyCanBeChanged()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        rig.SetUpCloudIdentity();
        Assert.Contains(
            "has its initial load run?",
            (await rig.RefusedAsync(() => rig.Management.ChangeUserAsync("S4HC", "P000101", new IdentityChange { Active = false }))).Message, StringComparison.Ordinal);
        await rig.Management.RunInitialLoadAsync("S4HC");
        await rig.Management.DeleteUserAsync("S4HC", "P000101");
        Assert.True(rig.Sandbox.S4.BusinessUsers[0].Archived);
        Assert.Equal(4, (await rig.Management.RunInitialLoadAsync("S4HC")).Users);
    }

    [Theory]
    [InlineData("1", "SAP_COM_0193")]
    [InlineData("3", "SAP_COM_0465")]
    public async Task ADisturbedSystemBehindIsABadGatewayForAsLongAsItLasts(string version, string scenario)
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, scenario);
        rig.SetUpCloudIdentity(("s4hana.cloud.api.version", version));
        string groups = version == "1" ? "/sap/opu/odata/sap/APS_IAM_BP_SRV/BusinessRole" : "/sap/bc/http/sap/aps_iam_api_scim/Groups";
        foreach ((FaultAction action, string? path) in
            from action in (FaultAction[])[FaultAction.DropBefore, FaultAction.Answer(503), FaultAction.Answer(500, "{"), FaultAction.Answer(200, "nonsense"), FaultAction.Answer(200, "1")]
            from path in (string?[])[null, groups]
            select (action, path))
        {
            rig.Sandbox.Faults.Add(new Fault(action) { Host = "my300000-api.s4hana.cloud.sap", Path = path });
            Assert.Contains(": 502 ", (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).Message, StringComparison.Ordinal);
        }

        Assert.Equal(5, (await rig.Management.RunInitialLoadAsync("S4HC")).Users);
    }

    [Fact]
    public async Task ADeletedUserIsReadAgainWhereArchivedOnesAreNotSkipped()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        Guid system = rig.SetUpCloudIdentity();
        await rig.Management.RunInitialLoadAsync("S4HC");
        await rig.Management.DeleteUserAsync("S4HC", "P000105");
        Assert.Equal(4, (await rig.Management.RunInitialLoadAsync("S4HC")).Users);
        rig.Cloud.SetProperty(system, "s4hana.cloud.skip.read.archived", "false");
        Assert.Equal(5, (await rig.Management.RunInitialLoadAsync("S4HC")).Users);
    }

    [Fact]
    public async Task NoSecretIsShownAnywhere()
    {
        const string Canary = "canary-Secret-0000000001#";
        using IdentityRig rig = await IdentityRig.StartAsync(new SandboxOptions { Secret = _ => Canary }, "SAP_COM_0193");
        Guid cloud = rig.SetUpCloudIdentity(("Password", Canary));
        string client = rig.Neo.AddOAuthClient("IDM", rig.Neo.Subscription, Canary);
        rig.Neo.AddDestination(IdentityRig.Properties(("Name", "S4HC_IPS"), ("Password", Canary)));
        rig.Management.SetConstant("S4HC", "PROXY_PASSWORD", Canary);
        string failure = (await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"))).ToString();
        rig.Management.SetConstant("S4HC", "AUTH_USER", client);
        failure += await rig.RefusedAsync(() => rig.Management.RunInitialLoadAsync("S4HC"));

        string[] shown =
        [
            failure, rig.Sandbox.Describe(), rig.Cloud.ExportCsv(cloud), IdentityRig.Form(("Password", Canary)).ToString(), string.Concat(rig.Sandbox.Requests),
            string.Concat(rig.Cloud.ProxySystems), string.Concat(rig.Cloud.ProxySystems.SelectMany(system => system.Properties)), string.Concat(rig.Neo.OAuthClients),
            string.Concat(rig.Neo.Destinations.Values.SelectMany(destination => destination)), string.Concat(rig.Management.Repositories["S4HC"].Constants),
        ];
        Assert.Contains("IPS_USER", string.Concat(shown), StringComparison.Ordinal);
        Assert.All(shown, text => Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase));
    }
}
