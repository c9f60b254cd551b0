namespace Copin.Sandbox.Tests.Identity;

/// <summary>What the consoles of Identity Provisioning take and refuse.</summary>
public sealed class ConsoleTests
{
    [Theory]
    [InlineData("", "System names can have a length of up to 100 characters")]
    [InlineData("S4HC/1", "Only the following characters are allowed")]
    [InlineData("Größe", "Only the following characters are allowed")]
    [InlineData("S4HC", "A system named 'S4HC' exists already")]
    public async Task ASystemNameIsCheckedAndUnique(string name, string expected)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        CloudIdentityConsole console = sandbox.IdentityProvisioning.CloudIdentity;
        console.AddProxySystem(IdentityRig.Form());
        Assert.Contains(expected, Refused(() => console.AddProxySystem(IdentityRig.Form() with { Name = name })), StringComparison.Ordinal);
        Assert.Single(console.ProxySystems);
        console.AddProxySystem(IdentityRig.Form() with { Name = new string('x', 100) });
        Refused(() => console.AddProxySystem(IdentityRig.Form() with { Name = new string('x', 101) }));
    }

    [Fact]
    public async Task EachInfrastructureOffersItsOwnTypesAndDestinations()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        CloudIdentityConsole cloud = sandbox.IdentityProvisioning.CloudIdentity;
        NeoConsole neo = sandbox.IdentityProvisioning.Neo;
        ProxySystemForm beta = IdentityRig.Form() with { Type = "SAP S/4HANA Cloud (Beta)" };

        Assert.Contains("Select a system type", Refused(() => cloud.AddProxySystem(beta)), StringComparison.Ordinal);
        neo.AddProxySystem(beta);
        Refused(() => neo.AddProxySystem(beta with { Name = "Other", Type = "SAP S/4HANA" }));
        Assert.Contains("no field Destination Name", Refused(() => cloud.AddProxySystem(IdentityRig.Form() with { Destination = "S4HC_IPS" })), StringComparison.Ordinal);
        Assert.Contains("has no destination 'S4HC_IPS'", Refused(() => neo.AddProxySystem(IdentityRig.Form() with { Name = "Other", Destination = "S4HC_IPS" })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("User", "a,b", "User: do not use the special symbol ','")]
    [InlineData("Password", "canary,canary", "Password: do not use the special symbol ','")]
    [InlineData("s4hana.cloud.api.version", "2", "'2' is no version")]
    public async Task APropertyThatCannotBeIsRefusedAndASecretNotRepeated(string name, string value, string expected)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        CloudIdentityConsole console = sandbox.IdentityProvisioning.CloudIdentity;
        string message = Refused(() => console.AddProxySystem(IdentityRig.Form((name, value))));
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", message, StringComparison.Ordinal);
        Guid system = console.AddProxySystem(IdentityRig.Form());
        Refused(() => console.SetProperty(system, name, value));
    }

    [Theory]
    [InlineData("{ \"user\": ", "not valid JSON (line 1)")]
    [InlineData("[]", "no resource with mappings")]
    [InlineData("{ \"user\": { \"mappings\": {} } }", "no resource with mappings")]
    public async Task ATransformationMustBeJsonWithMappings(string json, string expected)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        CloudIdentityConsole console = sandbox.IdentityProvisioning.CloudIdentity;
        Assert.Contains("read transformation", Refused(() => console.AddProxySystem(IdentityRig.Form() with { ReadTransformation = json })), StringComparison.Ordinal);
        Assert.Contains(expected, Refused(() => console.AddProxySystem(IdentityRig.Form() with { WriteTransformation = json })), StringComparison.Ordinal);
        console.AddProxySystem(IdentityRig.Form() with { WriteTransformation = "{ \"user\": { \"scimEntityEndpoint\": \"Users\", \"mappings\": [] } }" });
    }

    [Fact]
    public async Task SavingFillsInTheDefaultsOfTheConnectorVersion()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        CloudIdentityConsole console = sandbox.IdentityProvisioning.CloudIdentity;
        console.AddProxySystem(IdentityRig.Form(("s4hana.cloud.hr.switch.active", "false")));
        console.AddProxySystem(IdentityRig.Form(("s4hana.cloud.api.version", "3")) with { Name = "S4HC 3" });

        Assert.Equal(("1", "false", "BUP003,BBP005"), (
            console.ProxySystems[0].Properties["s4hana.cloud.api.version"],
            console.ProxySystems[0].Properties["s4hana.cloud.hr.switch.active"],
            console.ProxySystems[0].Properties["s4hana.cloud.hr.switch.dependent.role.codes"]));
        Assert.False(console.ProxySystems[1].Properties.ContainsKey("s4hana.cloud.hr.switch.active"));
        Assert.All(console.ProxySystems, system => Assert.False(system.Properties.ContainsKey("Password")));
    }

    [Fact]
    public async Task ASystemAdministratorGetsAClientShownOnce()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync(new SandboxOptions { Secret = name => "canary-" + name });
        CloudIdentityConsole console = sandbox.IdentityProvisioning.CloudIdentity;
        ClientCredentials client = console.AddSystemAdministrator("IDM", CloudIdentityConsole.AccessProxySystemApi);
        Assert.Equal("canary-IdentityProvisioning.IDM.ClientSecret", client.ClientSecret);
        Assert.DoesNotContain("canary", client.ToString() + sandbox.Describe(), StringComparison.Ordinal);
        Assert.Contains(client.ClientId, client.ToString(), StringComparison.Ordinal);

        Assert.Contains("exists already", Refused(() => console.AddSystemAdministrator("IDM")), StringComparison.Ordinal);
        Refused(() => console.AddSystemAdministrator(" "));
        Assert.Contains("no authorization \"Access Proxy API\"", Refused(() => console.AddSystemAdministrator("Other", "Access Proxy API")), StringComparison.Ordinal);
        Assert.Equal("IDM", Assert.Single(console.SystemAdministrators).Name);
        console.RemoveSystemAdministrator("IDM");
        Assert.NotEqual(client.ClientId, console.AddSystemAdministrator("IDM").ClientId);
        await using SapSandbox later = await SapSandbox.StartAsync();
        Assert.Equal(client.ClientId, later.IdentityProvisioning.CloudIdentity.AddSystemAdministrator("IDM").ClientId);
    }

    [Fact]
    public async Task TheNeoCockpitRegistersClientsForItsSubscriptionOnly()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        NeoConsole neo = sandbox.IdentityProvisioning.Neo;
        Assert.Equal("sapiam/ipsproxy", neo.Subscription);
        string id = neo.AddOAuthClient("IDM", neo.Subscription, "a-secret");
        Assert.Equal("idm2", neo.AddOAuthClient("IDM 2", neo.Subscription, "a-secret", "idm2"));

        Assert.Contains("not subscribed to 'other/ipsproxy'", Refused(() => neo.AddOAuthClient("IDM", "other/ipsproxy", "a-secret")), StringComparison.Ordinal);
        Assert.Contains("exists already", Refused(() => neo.AddOAuthClient("IDM", neo.Subscription, "a-secret", id)), StringComparison.Ordinal);
        Assert.Contains("Enter a secret", Refused(() => neo.AddOAuthClient("IDM", neo.Subscription, "")), StringComparison.Ordinal);
        Refused(() => neo.AddOAuthClient("IDM", neo.Subscription, "a-secret", grant: "Password"));
        Assert.Contains("has no role 'IPS_PROXY'", Refused(() => neo.AssignRole("IPS_PROXY", "oauth_client_" + id)), StringComparison.Ordinal);
        neo.AssignRole(NeoConsole.ProxyUserRole, "anybody at all");
        Assert.Equal<string>(["IPS_PROXY_USER anybody at all"], neo.RoleAssignments);
    }

    [Theory]
    [InlineData("Name", "S4HC IPS", "Name: enter up to 200 letters")]
    [InlineData("Type", "Http", "Type: 'Http' is none of")]
    [InlineData("URL", "my300000-api.s4hana.cloud.sap", "URL: enter an address")]
    [InlineData("ProxyType", "internet", "Proxy Type: 'internet'")]
    [InlineData("Authentication", "Basic", "Authentication: 'Basic'")]
    [InlineData("Password", "", "Enter User and Password")]
    public async Task ADestinationIsChecked(string field, string value, string expected)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        NeoConsole neo = sandbox.IdentityProvisioning.Neo;
        Assert.Contains(expected, Refused(() => neo.AddDestination(IdentityRig.Properties(("Name", "S4HC_IPS"), (field, value)))), StringComparison.Ordinal);
        neo.AddDestination(IdentityRig.Properties(("Name", "S4HC_IPS")));
        Assert.Contains("exists already", Refused(() => neo.AddDestination(IdentityRig.Properties(("Name", "S4HC_IPS")))), StringComparison.Ordinal);
        Assert.False(neo.Destinations["S4HC_IPS"].ContainsKey("Password"));
    }

    [Fact]
    public async Task TheCsvHasTheColumnsAndNoCredential()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        CloudIdentityConsole console = sandbox.IdentityProvisioning.CloudIdentity;
        Guid system = console.AddProxySystem(IdentityRig.Form(("Password", "canary-password-0000001")) with { Description = "a \"quoted\", text\nof two lines" });
        string csv = console.ExportCsv(system);

        Assert.StartsWith(
            "Name,Description,Type,Disabled,TypeQN,AUTH_PASSWORD,AUTH_TYPE,AUTH_USER,CONNECT_TIMEOUT,CONNECTION_KEEPALIVE,MX_PRIV_GROUPING_ATTRIBUTE,OAUTH_URL,"
            + "PROXY_HOST,PROXY_PASSWORD,PROXY_PORT,PROXY_USER,READ_TIMEOUT,SCIM_ASSIGNMENT_METHOD,SCIM_HOST,SCIM_PATH,SCIM_PORT,SCIM_PROTOCOL,SYSTEM_PRIVILEGE,"
            + "TRUSTSTORE,TRUSTSTORE_PASSWORD,\n\"S4HC\",\"a \"\"quoted\"\", text\nof two lines\",,\"0\",",
            csv,
            StringComparison.Ordinal);
        Assert.Contains($"\"copin-demo.accounts.ondemand.com\",\"/ipsproxy/service/api/v1/scim/{system}\",\"443\",\"https\",\"PRIV:SYSTEM:S4HC\",,,\n", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", csv, StringComparison.Ordinal);
        Assert.Contains("no proxy system", Refused(() => console.ExportCsv(Guid.Empty)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoSandboxesInWhichTheSameWasDoneDescribeThemselvesAlike()
    {
        using IdentityRig first = await IdentityRig.StartAsync(null, "SAP_COM_0193"), second = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        foreach (IdentityRig rig in (IdentityRig[])[first, second])
        {
            Guid system = rig.SetUpCloudIdentity();
            string client = rig.Neo.AddOAuthClient("IDM", rig.Neo.Subscription, "a-secret");
            rig.Neo.AssignRole(NeoConsole.ProxyUserRole, NeoConsole.ClientUserPrefix + client);
            Assert.DoesNotContain(system.ToString(), rig.Sandbox.Describe(), StringComparison.Ordinal);
        }

        Assert.Equal(first.Sandbox.Describe(), second.Sandbox.Describe());
        first.Cloud.SetAuthorizations("IDM");
        Assert.NotEqual(first.Sandbox.Describe(), second.Sandbox.Describe());
    }

    private static string Refused(Action act) => Assert.Throws<ConsoleRefusedException>(act).Message;

    private static string Refused<T>(Func<T> act) => Assert.Throws<ConsoleRefusedException>(() => { act(); }).Message;
}
