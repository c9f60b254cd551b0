using System.Net;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests;

/// <summary>The whole chain from destination to project, and each of its links made wrong.</summary>
public sealed class ChainTests
{
    [Fact]
    public async Task TheWholeChainAnswersOneWorkingLinkForEachKindOfProject()
    {
        using LandscapeClient landscape = await StartAsync();
        using HttpResponseMessage response = await new ChainScript(landscape, new ChainSettings()).RunAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        string messageId = response.Headers.GetValues("SAP_MessageProcessingLogID").Single();
        JsonArray projects = (JsonArray)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["projects"]!;
        Assert.Equal(
            ["EnterpriseProject EP-1000 Enterprise", "CustomerProject CP-2000 Customer", "InternalProject IP-3000 Internal"],
            projects.Select(project =>
            {
                LaunchpadResult opened = landscape.Sandbox.Launchpad.Open(new Uri((string)project!["url"]!));
                Assert.True(opened.Outcome == LaunchpadOutcome.Opened, opened.Message);
                return $"{project["kind"]} {opened.Project!.Project} {opened.Project.Kind}";
            }));
        MessageSnapshot message = Assert.Single(landscape.Sandbox.Integration.Snapshot().Messages);
        Assert.Equal((messageId, "COMPLETED"), (message.Id, message.Status));
        Assert.Contains(landscape.Sandbox.Requests, request => request is { Host: "my300000-api.s4hana.cloud.sap", Path: Projects, Status: 200 });
    }

    public static TheoryData<string, string> WrongAtTheFlow => new()
    {
        { "password", "statusCode: 401" },
        { "user", "statusCode: 401" },
        { "scenario", "statusCode: 403" },
        { "alias", "Could not fetch the credential for the alias S4H_CPI2" },
        { "ui host", "cannot be parsed: text/html" },
        { "other tenant", "UnknownHostException: my300001-api.s4hana.cloud.sap" },
        { "http", "ConnectException" },
        { "path in base", "statusCode: 404" },
    };

    [Theory]
    [MemberData(nameof(WrongAtTheFlow))]
    public async Task AWrongLinkFailsTheMessageAsItWouldThere(string wrong, string expected)
    {
        var right = new ChainSettings();
        ChainSettings settings = wrong switch
        {
            "password" => right with { CredentialPassword = "some-Other-password-0001" },
            "user" => right with { CredentialUser = "COPIM" },
            "scenario" => right with { Scenario = "SAP_COM_0380" },
            "alias" => right with { CredentialParameter = "S4H_CPI2" },
            "ui host" => right with { BaseUrl = "https://my300000.s4hana.cloud.sap" },
            "other tenant" => right with { BaseUrl = "https://my300001-api.s4hana.cloud.sap" },
            "http" => right with { BaseUrl = "http://my300000-api.s4hana.cloud.sap" },
            "path in base" => right with { BaseUrl = "https://my300000-api.s4hana.cloud.sap/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV" },
            _ => throw new ArgumentOutOfRangeException(nameof(wrong), wrong, null),
        };
        using LandscapeClient landscape = await StartAsync();
        using HttpResponseMessage response = await new ChainScript(landscape, settings).RunAsync();
        string text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        string id = response.Headers.GetValues("SAP_MessageProcessingLogID").Single();
        Assert.Contains("The MPL ID for the failed message is : " + id, text, StringComparison.Ordinal);

        SystemClient integration = await landscape.IntegrationAsync();
        const string Newest =
            "/MessageProcessingLogs?$filter=IntegrationArtifact/Id eq 'ProjectsToCollaboration' and Status ne 'DISCARDED'&$orderby=LogEnd desc&$top=1";
        JsonNode log = (await integration.ReadAsync(Newest))["d"]!["results"]![0]!;
        Assert.Equal((id, "FAILED"), ((string?)log["MessageGuid"], (string?)log["Status"]));
        string logged = await integration.GetAsync($"/MessageProcessingLogs('{id}')/ErrorInformation/$value").TextAsync(HttpStatusCode.OK);
        Assert.Contains(expected, logged, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secret", HttpStatusCode.Unauthorized)]
    [InlineData("plan", HttpStatusCode.Forbidden)]
    [InlineData("address", HttpStatusCode.NotFound)]
    public async Task AWrongDestinationNeverReachesTheFlow(string wrong, HttpStatusCode expected)
    {
        var right = new ChainSettings();
        ChainSettings settings = wrong switch
        {
            "secret" => right with { DestinationPassword = "wrong" },
            "plan" => right with { KeyPlan = "api" },
            _ => right with { DestinationUrl = "https://copin-demo.it-cpi018-rt.cfapps.eu10.hana.ondemand.com/http/copin/project" },
        };
        using LandscapeClient landscape = await StartAsync();
        using HttpResponseMessage response = await new ChainScript(landscape, settings).RunAsync();

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(landscape.Sandbox.Integration.Snapshot().Messages);
    }

    [Theory]
    [InlineData("%projectUuid%", LaunchpadOutcome.UnsubstitutedPlaceholder)]
    [InlineData("%project%", LaunchpadOutcome.MalformedKey)]
    public async Task AMisspeltPlaceholderIsFoundByFollowingTheLink(string placeholder, LaunchpadOutcome expected)
    {
        var right = new ChainSettings();
        using LandscapeClient landscape = await StartAsync();
        ChainSettings settings = right with { EnterpriseLink = right.EnterpriseLink.Replace("%projectUUID%", placeholder, StringComparison.Ordinal) };
        using HttpResponseMessage response = await new ChainScript(landscape, settings).RunAsync();
        JsonNode project = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["projects"]![0]!;

        Assert.Equal(expected, landscape.Sandbox.Launchpad.Open(new Uri((string)project["url"]!)).Outcome);
    }

    [Fact]
    public async Task AChangedPasswordTakesEffectOnlyWhenTheFlowIsDeployedAgain()
    {
        using LandscapeClient landscape = await StartAsync();
        var chain = new ChainScript(landscape, new ChainSettings());
        Assert.Equal(HttpStatusCode.OK, (await chain.RunAsync()).StatusCode);

        const string Renewed = "renewed-Horse-battery-2-staple";
        landscape.Sandbox.S4.SetPassword("COPIN", Renewed);
        Assert.Equal(HttpStatusCode.InternalServerError, (await chain.SendThroughDestinationAsync()).StatusCode);
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.PutAsync(
            "/UserCredentials('S4H_CPI')",
            new JsonObject { ["Name"] = "S4H_CPI", ["Kind"] = "default", ["User"] = "COPIN", ["Password"] = Renewed }).TextAsync(HttpStatusCode.NoContent);
        Assert.Equal(HttpStatusCode.InternalServerError, (await chain.SendThroughDestinationAsync()).StatusCode);
        await ChainScript.DeployAsync(integration);
        Assert.Equal(HttpStatusCode.OK, (await chain.SendThroughDestinationAsync()).StatusCode);
    }

    [Fact]
    public async Task ThreeMessagesWithAWrongPasswordLockTheCommunicationUser()
    {
        using LandscapeClient landscape = await StartAsync();
        var chain = new ChainScript(landscape, new ChainSettings { CredentialPassword = "some-Other-password-0001" });
        (await chain.RunAsync()).Dispose();
        (await chain.SendThroughDestinationAsync()).Dispose();
        (await chain.SendThroughDestinationAsync()).Dispose();

        Assert.Equal("locked_by_system", landscape.Sandbox.S4.Snapshot().Users.Single(user => user.Name == "COPIN").LockStatus);
    }

    [Fact]
    public async Task AFlowIsCalledByAUserOrWithATokenToo()
    {
        using LandscapeClient landscape = await StartAsync();
        var chain = new ChainScript(landscape, new ChainSettings());
        await chain.SetUpS4HanaCloudAsync();
        await chain.DeployCredentialAsync();
        string endpoint = await chain.DeployFlowAsync();
        JsonNode key = await chain.CreateKeyAsync();
        using HttpClient http = landscape.Http();
        await http.GetAsync(endpoint).TextAsync(HttpStatusCode.Unauthorized);

        http.DefaultRequestHeaders.Authorization = SystemClient.Basic("P000001", Password);
        await http.GetAsync(endpoint).TextAsync(HttpStatusCode.Unauthorized);
        landscape.Sandbox.Integration.AddSender("P000001", Password);
        await http.GetAsync(endpoint).TextAsync(HttpStatusCode.OK);
        http.DefaultRequestHeaders.Authorization = new(
            "Bearer", await landscape.TokenAsync(new Uri((string)key["tokenurl"]!), (string)key["clientid"]!, (string)key["clientsecret"]!));
        await http.GetAsync(endpoint.Replace("/copin/", "/CoPin/", StringComparison.Ordinal)).TextAsync(HttpStatusCode.OK);
    }
}
