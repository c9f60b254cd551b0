using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.CloudIntegration;

public sealed class ApiMannersTests
{
    [Fact]
    public async Task TheTokenEndpointTakesTheClientAsBasicOrInTheForm()
    {
        using LandscapeClient landscape = await StartAsync();
        ServiceConnection connection = landscape.Sandbox.Connections.CloudIntegration;
        using HttpClient http = landscape.Http();
        JsonNode token = await http.PostAsync(connection.TokenUrl, new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", connection.ClientId), new("client_secret", connection.ClientSecret),
        ])).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("bearer", (string?)token["token_type"]);
        Assert.Equal(43199, (int)token["expires_in"]!);
        Assert.NotEmpty(await landscape.TokenAsync(connection.TokenUrl, connection.ClientId, connection.ClientSecret));

        JsonNode refused = await http.PostAsync(connection.TokenUrl, new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", connection.ClientId), new("client_secret", "wrong"),
        ])).JsonAsync(HttpStatusCode.Unauthorized);
        Assert.Equal("unauthorized", (string?)refused["error"]);
        await http.PostAsync(connection.TokenUrl, new FormUrlEncodedContent([new("grant_type", "password")])).TextAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ATokenExpiresWithTime()
    {
        var time = new ManualTime();
        using LandscapeClient landscape = await StartAsync(new SandboxOptions { TimeProvider = time, TokenLifetime = TimeSpan.FromMinutes(5) });
        SystemClient integration = await landscape.IntegrationAsync();
        time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        await integration.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.OK);
        time.Advance(TimeSpan.FromTicks(1));
        await integration.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATokenOfAnotherServiceIsForbidden()
    {
        using LandscapeClient landscape = await StartAsync();
        ServiceConnection api = landscape.Sandbox.Connections.CloudIntegration, other = landscape.Sandbox.Connections.Destinations;
        SystemClient stranger = await landscape.BoundAsync(other with { Url = api.Url }, "/api/v1");
        await stranger.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task WritesDemandACsrfToken()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient careless = await landscape.BoundAsync(landscape.Sandbox.Connections.CloudIntegration, "/api/v1");
        using HttpResponseMessage response = await careless.PostAsync("/CopyIntegrationPackage?Id='CoPinS4HanaCloud'");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("Required", response.Headers.GetValues("X-CSRF-Token").Single());
        Assert.Empty(landscape.Sandbox.Integration.Snapshot().Packages);
    }

    [Fact]
    public async Task AtomIsTheDefaultForEntitiesAndErrors()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.PostAsync("/CopyIntegrationPackage?Id='CoPinS4HanaCloud'").TextAsync(HttpStatusCode.Created);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Single(XDocument.Parse(await integration.GetAsync("/IntegrationPackages", "*/*").TextAsync(HttpStatusCode.OK)).Descendants(atom + "entry"));
        Assert.Equal(
            "error", XDocument.Parse(await integration.GetAsync("/IntegrationPackages('X')", "*/*").TextAsync(HttpStatusCode.NotFound)).Root!.Name.LocalName);
    }

    [Fact]
    public async Task ErrorsComeInTwoShapes()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        JsonNode usual = await integration.GetAsync("/IntegrationPackages('X')").JsonAsync(HttpStatusCode.NotFound);
        JsonNode converted = await integration.GetAsync("/IntegrationRuntimeArtifacts('X')").JsonAsync(HttpStatusCode.NotFound);

        Assert.Equal(("Not Found", "en"), ((string?)usual["error"]!["code"], (string?)usual["error"]!["message"]!["lang"]));
        Assert.Equal(("Not Found", "en"), ((string?)converted["code"], (string?)converted["message"]!["@lang"]));
        Assert.NotEmpty((string)converted["message"]!["#text"]!);
    }

    [Fact]
    public async Task AKeyWithoutTheRoleOfAStepIsForbiddenThatStepOnly()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        JsonNode instance = await services.PostAsync("/v1/service_instances?async=false", new JsonObject
        {
            ["name"] = "poor", ["service_offering_name"] = "it-rt", ["service_plan_name"] = "api",
            ["parameters"] = new JsonObject { ["grant-types"] = new JsonArray("client_credentials"), ["roles"] = new JsonArray("WorkspacePackagesRead") },
        }).JsonAsync(HttpStatusCode.Created);
        var binding = new JsonObject { ["name"] = "k", ["service_instance_id"] = (string)instance["id"]! };
        JsonNode key = (await services.PostAsync("/v1/service_bindings?async=false", binding).JsonAsync(HttpStatusCode.Created))["credentials"]!["oauth"]!;
        var connection = new ServiceConnection(
            new Uri((string)key["url"]!), new Uri((string)key["tokenurl"]!), (string)key["clientid"]!, (string)key["clientsecret"]!);
        SystemClient poor = await landscape.BoundAsync(connection, "/api/v1", csrf: true);

        await poor.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.OK);
        await poor.PostAsync("/CopyIntegrationPackage?Id='CoPinS4HanaCloud'").TextAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task BasicWithTheClientIsNoLogonToTheApi()
    {
        using LandscapeClient landscape = await StartAsync();
        ServiceConnection connection = landscape.Sandbox.Connections.CloudIntegration;
        SystemClient client = await landscape.IntegrationAsync();
        client.Authorization = SystemClient.Basic(connection.ClientId, connection.ClientSecret);
        await client.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.Unauthorized);
        client.Authorization = new AuthenticationHeaderValue("Bearer", "made-up");
        await client.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.Unauthorized);
    }
}
