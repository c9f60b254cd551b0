using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.CloudIntegration;

public sealed class ContentTests
{
    private const string Flow = "/IntegrationDesigntimeArtifacts(Id='ProjectsToCollaboration',Version='active')";

    private static async Task<SystemClient> WithPackageAsync(LandscapeClient landscape)
    {
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.PostAsync("/CopyIntegrationPackage?Id='CoPinS4HanaCloud'").TextAsync(HttpStatusCode.Created);
        return integration;
    }

    [Fact]
    public async Task CopyingFromDiscoverKnowsConflictUnknownIdsAndModes()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await WithPackageAsync(landscape);

        await integration.PostAsync("/CopyIntegrationPackage?Id='CoPinS4HanaCloud'").TextAsync(HttpStatusCode.Conflict);
        await integration.PostAsync("/CopyIntegrationPackage?Id='NoSuchPackage'").TextAsync(HttpStatusCode.NotFound);
        await integration.PostAsync("/CopyIntegrationPackage?Id='CoPinS4HanaCloud'&Suffix='X'").TextAsync(HttpStatusCode.BadRequest);
        JsonNode copy = await integration.PostAsync(
            "/CopyIntegrationPackage?Id='CoPinS4HanaCloud'&ImportMode='CREATE_COPY'&Suffix='X'").JsonAsync(HttpStatusCode.Created);
        Assert.Equal("CoPinS4HanaCloud.X", (string?)copy["d"]!["Id"]);
        Assert.Equal(2, landscape.Sandbox.Integration.Snapshot().Packages.Length);
    }

    [Fact]
    public async Task OverwritingLosesTheConfigurationAndMergingKeepsIt()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await WithPackageAsync(landscape);
        string Value() => landscape.Sandbox.Integration.Snapshot().Packages[0].Flows[0].Parameters["credential"];
        landscape.Sandbox.Integration.ChangeParameter("ProjectsToCollaboration", "credential", "MINE");

        await integration.PostAsync("/CopyIntegrationPackage?Id='CoPinS4HanaCloud'&ImportMode='OVERWRITE_MERGE'").TextAsync(HttpStatusCode.Created);
        Assert.Equal("MINE", Value());
        await integration.PostAsync("/CopyIntegrationPackage?Id='CoPinS4HanaCloud'&ImportMode='OVERWRITE'").TextAsync(HttpStatusCode.Created);
        Assert.Equal("", Value());
    }

    [Fact]
    public async Task DeletingAPackageIsAsynchronousAndDoesNotUndeploy()
    {
        using LandscapeClient landscape = await StartAsync();
        await new ChainScript(landscape, new ChainSettings()).DeployFlowAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.DeleteAsync("/IntegrationPackages('CoPinS4HanaCloud')").TextAsync(HttpStatusCode.Accepted);

        await integration.PostAsync("/CopyIntegrationPackage?Id='CoPinS4HanaCloud'").TextAsync(HttpStatusCode.Conflict);
        for (int i = 0; i < 2; i++)
        {
            await integration.GetAsync("/IntegrationPackages('CoPinS4HanaCloud')").TextAsync(HttpStatusCode.OK);
        }

        await integration.GetAsync("/IntegrationPackages('CoPinS4HanaCloud')").TextAsync(HttpStatusCode.NotFound);
        Assert.Equal("STARTED", Assert.Single(landscape.Sandbox.Integration.Snapshot().Deployed).Status);
    }

    [Fact]
    public async Task ParametersAreReadAndChangedButNeverAdded()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await WithPackageAsync(landscape);
        JsonArray parameters = (JsonArray)(await integration.ReadAsync(Flow + "/Configurations"))["d"]!["results"]!;
        Assert.Equal(
            ["oDataBaseUrl", "credential", "ApplicationBaseUrl", "ApplicationBaseUrlCustomerProjects", "ApplicationBaseUrlInternalProjects"],
            parameters.Select(parameter => (string)parameter!["ParameterKey"]!));
        Assert.Equal("5", await integration.GetAsync(Flow + "/Configurations/$count").TextAsync(HttpStatusCode.OK));

        await integration.PutAsync(
            Flow + "/$links/Configurations('credential')", new JsonObject { ["ParameterValue"] = "S4H_CPI" }).TextAsync(HttpStatusCode.Accepted);
        await integration.PutAsync(
            Flow + "/$links/Configurations('ApplicationBseUrl')", new JsonObject { ["ParameterValue"] = "x" }).TextAsync(HttpStatusCode.NotFound);
        await integration.PutAsync(Flow + "/$links/Configurations('credential')", new JsonObject { ["Value"] = "x" }).TextAsync(HttpStatusCode.BadRequest);
        string otherVersion = Flow.Replace("active", "9.9.9", StringComparison.Ordinal);
        await integration.PutAsync(
            otherVersion + "/$links/Configurations('credential')", new JsonObject { ["ParameterValue"] = "x" }).TextAsync(HttpStatusCode.NotFound);
        Assert.Equal("S4H_CPI", landscape.Sandbox.Integration.Snapshot().Packages[0].Flows[0].Parameters["credential"]);
    }

    [Theory]
    [InlineData("ApplicationBaseUrl", HttpStatusCode.Accepted, "S4H_CPI", "a value with 'quotes'")]
    [InlineData("NoSuchParameter", HttpStatusCode.NotFound, "", "")]
    public async Task ABatchChangesAllOrNothing(string second, HttpStatusCode expected, string credential, string link)
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await WithPackageAsync(landscape);
        await integration.FetchCsrfAsync();
        string Part(string key, string value) =>
            $"--changes\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nPUT {Flow[1..]}/$links/Configurations('{key}') HTTP/1.1\r\nAccept: application/json\r\nContent-Type: application/json\r\n\r\n{new JsonObject { ["ParameterValue"] = value }.ToJsonString()}\r\n\r\n";
        string body = $"--batch_1\r\nContent-Type: multipart/mixed; boundary=changes\r\n\r\n{Part("credential", "S4H_CPI")}{Part(second, "a value with 'quotes'")}--changes--\r\n--batch_1--\r\n";
        using HttpRequestMessage request = integration.Request(HttpMethod.Post, "/$batch");
        request.Content = new StringContent(body, Encoding.UTF8);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/mixed; boundary=batch_1");
        string answer = await integration.SendAsync(request).TextAsync(HttpStatusCode.Accepted);

        Assert.Contains($"HTTP/1.1 {(int)expected}", answer, StringComparison.Ordinal);
        var parameters = landscape.Sandbox.Integration.Snapshot().Packages[0].Flows[0].Parameters;
        Assert.Equal((credential, link), (parameters["credential"], parameters["ApplicationBaseUrl"]));
    }

    [Fact]
    public async Task DeploymentPassesThroughItsStatesByPolls()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await WithPackageAsync(landscape);
        landscape.Sandbox.Integration.ChangeParameter("ProjectsToCollaboration", "oDataBaseUrl", "https://my300000-api.s4hana.cloud.sap");
        landscape.Sandbox.Integration.ChangeParameter("ProjectsToCollaboration", "credential", "S4H_CPI");
        await integration.GetAsync("/IntegrationRuntimeArtifacts('ProjectsToCollaboration')").TextAsync(HttpStatusCode.NotFound);
        string task = await integration.PostAsync(
            "/DeployIntegrationDesigntimeArtifact?Id='ProjectsToCollaboration'&Version='active'").TextAsync(HttpStatusCode.Accepted);

        async Task<string> Build() => (string)(await integration.ReadAsync($"/BuildAndDeployStatus(TaskId='{task}')"))["d"]!["Status"]!;
        async Task<string> Runtime() => (string)(await integration.ReadAsync("/IntegrationRuntimeArtifacts('ProjectsToCollaboration')"))["d"]!["Status"]!;
        async Task<int> Endpoints() => ((JsonArray)(await integration.ReadAsync("/ServiceEndpoints?$expand=EntryPoints"))["d"]!["results"]!).Count;
        Assert.Equal(["DEPLOYING", "DEPLOYING", "SUCCESS", "SUCCESS"], [await Build(), await Build(), await Build(), await Build()]);
        Assert.Equal(0, await Endpoints());
        Assert.Equal(["STARTING", "STARTING", "STARTED"], [await Runtime(), await Runtime(), await Runtime()]);
        Assert.Equal(1, await Endpoints());

        await integration.DeleteAsync("/IntegrationRuntimeArtifacts('ProjectsToCollaboration')").TextAsync(HttpStatusCode.Accepted);
        Assert.Equal(["STOPPING", "STOPPING"], [await Runtime(), await Runtime()]);
        await integration.GetAsync("/IntegrationRuntimeArtifacts('ProjectsToCollaboration')").TextAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task EndpointsAreDeferredUnlessExpanded()
    {
        using LandscapeClient landscape = await StartAsync();
        string endpoint = await new ChainScript(landscape, new ChainSettings()).DeployFlowAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        JsonNode plain = (await integration.ReadAsync("/ServiceEndpoints"))["d"]!["results"]![0]!;

        Assert.Equal("https://copin-demo.it-cpi018-rt.cfapps.eu10.hana.ondemand.com/http/copin/projects", endpoint);
        Assert.Equal("ProjectsToCollaboration$endpointAddress=copin/projects", (string?)plain["Id"]);
        Assert.NotNull(plain["EntryPoints"]!["__deferred"]);
    }

    [Fact]
    public async Task AFlowThatCannotStartEndsInErrorAndSaysWhyAfterAWhile()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await WithPackageAsync(landscape);
        landscape.Sandbox.Integration.ChangeParameter("ProjectsToCollaboration", "oDataBaseUrl", "my300000-api.s4hana.cloud.sap");
        await integration.PostAsync("/DeployIntegrationDesigntimeArtifact?Id='ProjectsToCollaboration'&Version='active'").TextAsync(HttpStatusCode.Accepted);
        string status = await ChainScript.PollAsync(
            async () => (string)(await integration.ReadAsync("/IntegrationRuntimeArtifacts('ProjectsToCollaboration')"))["d"]!["Status"]!, "STARTING");

        Assert.Equal("ERROR", status);
        const string ErrorText = "/IntegrationRuntimeArtifacts('ProjectsToCollaboration')/ErrorInformation/$value";
        await integration.GetAsync(ErrorText).TextAsync(HttpStatusCode.NoContent);
        JsonNode error = await integration.GetAsync(ErrorText).JsonAsync(HttpStatusCode.OK);
        Assert.Contains("oDataBaseUrl", (string)error["parameter"]![0]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABuildCanFail()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await WithPackageAsync(landscape);
        landscape.Sandbox.Integration.FailNextDeployment("ProjectsToCollaboration", "broken", atBuild: true);
        string task = await integration.PostAsync(
            "/DeployIntegrationDesigntimeArtifact?Id='ProjectsToCollaboration'&Version='active'").TextAsync(HttpStatusCode.Accepted);

        string outcome = await ChainScript.PollAsync(
            async () => (string)(await integration.ReadAsync($"/BuildAndDeployStatus(TaskId='{task}')"))["d"]!["Status"]!, "DEPLOYING");
        Assert.Equal("FAIL", outcome);
        Assert.Empty(landscape.Sandbox.Integration.Snapshot().Deployed);
        await integration.PostAsync("/DeployIntegrationDesigntimeArtifact?Id='NoSuchFlow'&Version='active'").TextAsync(HttpStatusCode.NotFound);
    }
}
