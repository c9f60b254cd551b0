using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.Subaccount;

public sealed class DestinationTests
{
    private const string Set = "/subaccountDestinations";

    private static JsonObject Destination(string name = "S4_PROJECTS") => new()
    {
        ["Name"] = name, ["Type"] = "HTTP", ["URL"] = "https://example.com/x", ["ProxyType"] = "Internet",
        ["Authentication"] = "BasicAuthentication", ["User"] = "someone", ["Password"] = Password, ["copin.int.object"] = "ProjectPlan",
    };

    [Fact]
    public async Task ADestinationIsCreatedReplacedWhollyAndDeleted()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        Assert.Equal("", await destinations.PostAsync(Set, Destination()).TextAsync(HttpStatusCode.Created));
        JsonObject changed = Destination();
        changed.Remove("copin.int.object");
        Assert.Equal(1, (int)(await destinations.PutAsync(Set, changed).JsonAsync(HttpStatusCode.OK))["Count"]!);

        Assert.Null((await destinations.ReadAsync(Set + "/S4_PROJECTS"))["copin.int.object"]);
        Assert.Equal(1, (int)(await destinations.DeleteAsync(Set + "/S4_PROJECTS").JsonAsync(HttpStatusCode.OK))["Count"]!);
        await destinations.GetAsync(Set + "/S4_PROJECTS").TextAsync(HttpStatusCode.NotFound);
        await destinations.DeleteAsync(Set + "/S4_PROJECTS").TextAsync(HttpStatusCode.NotFound);
        Assert.NotNull((await destinations.PutAsync(Set, changed).JsonAsync(HttpStatusCode.NotFound))["ErrorMessage"]);
    }

    [Fact]
    public async Task ADuplicateIs409AloneAnd207InAnArray()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        await destinations.PostAsync(Set, Destination()).TextAsync(HttpStatusCode.Created);

        JsonNode conflict = await destinations.PostAsync(Set, Destination()).JsonAsync(HttpStatusCode.Conflict);
        Assert.Contains("Duplicate key", (string)conflict["ErrorMessage"]!, StringComparison.Ordinal);
        JsonArray mixed = (JsonArray)await destinations.PostAsync(Set, new JsonArray(Destination(), Destination("NEW"))).JsonAsync(HttpStatusCode.MultiStatus);
        Assert.Equal([("S4_PROJECTS", 409), ("NEW", 201)], mixed.Select(result => ((string)result!["name"]!, (int)result["status"]!)));
        await destinations.PostAsync(Set, new JsonArray(Destination())).TextAsync(HttpStatusCode.MultiStatus);
        await destinations.PostAsync(Set, new JsonArray(Destination("A"), Destination("B"))).TextAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task SecretsComeBackThroughTheFindOnly()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        await destinations.PostAsync(Set, Destination()).TextAsync(HttpStatusCode.Created);
        string readable = await destinations.GetAsync(Set).TextAsync(HttpStatusCode.OK)
            + await destinations.GetAsync(Set + "/S4_PROJECTS").TextAsync(HttpStatusCode.OK)
            + await destinations.GetAsync("/destinations/S4_PROJECTS?$skipCredentials=true&$skipTokenRetrieval=true").TextAsync(HttpStatusCode.OK);
        Assert.DoesNotContain(Password, readable, StringComparison.Ordinal);
        Assert.Contains("someone", readable, StringComparison.Ordinal);

        JsonNode found = await destinations.ReadAsync("/destinations/S4_PROJECTS");
        Assert.Equal(Password, (string?)found["destinationConfiguration"]!["Password"]);
        Assert.Equal(SystemClient.Basic("someone", Password).ToString(), (string?)found["authTokens"]![0]!["http_header"]!["value"]);
        await destinations.GetAsync("/destinations/NONE").TextAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheInstanceLevelIsFoundFirst()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        await destinations.PostAsync(Set, Destination()).TextAsync(HttpStatusCode.Created);
        Assert.Null((await destinations.ReadAsync("/destinations/S4_PROJECTS"))["owner"]!["InstanceId"]);
        JsonObject instance = Destination();
        instance["URL"] = "https://instance.example.com";
        await destinations.PostAsync("/instanceDestinations", instance).TextAsync(HttpStatusCode.Created);

        JsonNode found = await destinations.ReadAsync("/destinations/S4_PROJECTS");
        Assert.Equal("https://instance.example.com", (string?)found["destinationConfiguration"]!["URL"]);
        Assert.NotNull(found["owner"]!["InstanceId"]);
    }

    [Fact]
    public async Task ATokenIsFetchedReallyAndItsFailureDoesNotFailTheFind()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        ServiceConnection client = landscape.Sandbox.Connections.CloudIntegration;
        JsonObject OAuth(string name, string secret, string tokenUrl) => new()
        {
            ["Name"] = name, ["Type"] = "HTTP", ["URL"] = client.Url.ToString(), ["ProxyType"] = "Internet", ["Authentication"] = "OAuth2ClientCredentials",
            ["clientId"] = client.ClientId, ["clientSecret"] = secret, ["tokenServiceURL"] = tokenUrl,
        };
        await destinations.PostAsync(Set, new JsonArray(
            OAuth("RIGHT", client.ClientSecret, client.TokenUrl.ToString()),
            OAuth("WRONG", "wrong", client.TokenUrl.ToString()),
            OAuth("NOWHERE", client.ClientSecret, "https://nowhere.example.com/oauth/token"))).TextAsync(HttpStatusCode.Created);

        string header = (string)(await destinations.ReadAsync("/destinations/RIGHT"))["authTokens"]![0]!["http_header"]!["value"]!;
        SystemClient integration = await landscape.IntegrationAsync();
        integration.Authorization = AuthenticationHeaderValue.Parse(header);
        await integration.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.OK);
        foreach (string name in (string[])["WRONG", "NOWHERE"])
        {
            JsonNode token = (await destinations.ReadAsync("/destinations/" + name))["authTokens"]![0]!;
            Assert.NotEmpty((string)token["error"]!);
            Assert.DoesNotContain(client.ClientSecret, token.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ETagsAnswer304And412()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        await destinations.PostAsync(Set, Destination()).TextAsync(HttpStatusCode.Created);
        using HttpResponseMessage first = await destinations.GetAsync(Set + "/S4_PROJECTS");
        string etag = first.Headers.ETag!.ToString();
        HttpRequestMessage same = destinations.Request(HttpMethod.Get, Set + "/S4_PROJECTS");
        same.Headers.TryAddWithoutValidation("If-None-Match", etag);
        Assert.Equal(HttpStatusCode.NotModified, (await destinations.SendAsync(same)).StatusCode);

        landscape.Sandbox.Subaccount.ChangeDestination("S4_PROJECTS", "URL", "https://elsewhere.example.com");
        HttpRequestMessage stale = destinations.Request(HttpMethod.Get, Set + "/S4_PROJECTS");
        stale.Headers.TryAddWithoutValidation("If-Match", etag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await destinations.SendAsync(stale)).StatusCode);
    }

    [Theory]
    [InlineData("Name", "with blank")]
    [InlineData("Name", "")]
    [InlineData("Type", "Http")]
    [InlineData("URL", "example.com")]
    public async Task WhatTheServiceCannotKeepIsRefused(string property, string value)
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        JsonObject destination = Destination();
        destination[property] = value;
        Assert.NotNull((await destinations.PostAsync(Set, destination).JsonAsync(HttpStatusCode.BadRequest))["ErrorMessage"]);
    }

    [Fact]
    public async Task ValuesMustBeStrings()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        JsonObject destination = Destination();
        destination["HTML5.DynamicDestination"] = true;
        await destinations.PostAsync(Set, destination).TextAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ListsAreFilteredSelectedOrPaged()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        await destinations.PostAsync(Set, new JsonArray(Destination("A1"), Destination("A2"), Destination("B"))).TextAsync(HttpStatusCode.Created);

        Assert.Equal(["A1", "B"], ((JsonArray)await destinations.ReadAsync(Set + "?$filter=Name in ('A1','B')")).Select(one => (string)one!["Name"]!));
        Assert.Equal(2, ((JsonArray)await destinations.ReadAsync(Set + "?$filter=startswith(Name,'A')")).Count);
        Assert.Equal("{\"Name\":\"A1\"}", ((JsonArray)await destinations.ReadAsync(Set + "?$select=Name"))[0]!.ToJsonString());
        using HttpResponseMessage page = await destinations.GetAsync(Set + "?$page=2&$pageSize=2&$pageCount=true&$entityCount=true");
        Assert.Equal(("2", "3"), (page.Headers.GetValues("Page-Count").Single(), page.Headers.GetValues("Entity-Count").Single()));
        Assert.Single((JsonArray)JsonNode.Parse(await page.Content.ReadAsStringAsync())!);
        await destinations.GetAsync(Set + "?$page=1&$select=Name").TextAsync(HttpStatusCode.BadRequest);
        await destinations.DeleteAsync(Set).TextAsync(HttpStatusCode.BadRequest);
        Assert.Equal(2, (int)(await destinations.DeleteAsync(Set + "?$filter=startswith(Name,'A')").JsonAsync(HttpStatusCode.OK))["Count"]!);
    }

    [Fact]
    public async Task TheGatewaysErrorsArePlainText()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        destinations.Authorization = new AuthenticationHeaderValue("Bearer", "made-up");
        Assert.DoesNotContain("{", await destinations.GetAsync(Set).TextAsync(HttpStatusCode.Unauthorized), StringComparison.Ordinal);
    }
}
