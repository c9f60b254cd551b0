using System.Net;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests.CloudIntegration;

public sealed class OAuth2ClientCredentialTests
{
    private const string Path = "/OAuth2ClientCredentials('CLIENT')";

    private static JsonObject Credential(params JsonObject[] parameters)
    {
        var credential = new JsonObject
        {
            ["Name"] = "CLIENT", ["TokenServiceUrl"] = "https://token.example.com/oauth/token", ["ClientId"] = "c", ["ClientSecret"] = "the-secret", ["ScopeContentType"] = "json",
        };
        if (parameters.Length > 0)
        {
            credential["CustomParameters"] = new JsonArray([.. parameters.Select(parameter => parameter.DeepClone())]);
        }

        return credential;
    }

    private static JsonObject Parameter(string key, string value, string part = "body") => new() { ["Key"] = key, ["Value"] = value, ["SendAsPartOf"] = part };

    [Fact]
    public async Task CustomParametersAreTakenByAPostShownWhereTheyAreExpandedAndDroppedByAPut()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.WriteAsync(HttpMethod.Post, "/OAuth2ClientCredentials", Credential(Parameter("tenant", "dev", "url")), HttpStatusCode.Created);

        JsonNode plain = (await integration.ReadAsync(Path))["d"]!;
        Assert.NotNull(plain["CustomParameters"]!["__deferred"]);
        Assert.Equal(("json", null), ((string?)plain["ScopeContentType"], plain["ClientSecret"]));
        JsonNode shown = Assert.Single((await integration.ReadAsync(Path + "?$expand=CustomParameters"))["d"]!["CustomParameters"]!["results"]!.AsArray())!;
        Assert.Equal(("tenant", "dev", "url"), ((string?)shown["Key"], (string?)shown["Value"], (string?)shown["SendAsPartOf"]));

        await integration.WriteAsync(HttpMethod.Put, Path, Credential(Parameter("tenant", "dev", "url")), HttpStatusCode.BadRequest);
        await integration.WriteAsync(HttpMethod.Put, Path, Credential(), HttpStatusCode.NoContent);
        Assert.Empty((await integration.ReadAsync(Path + "?$expand=CustomParameters"))["d"]!["CustomParameters"]!["results"]!.AsArray());
    }

    [Fact]
    public async Task WhatCloudIntegrationDoesNotAllowIsRefused()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        JsonObject unknownType = Credential();
        unknownType["ScopeContentType"] = "xml";
        JsonObject unknownAuthentication = Credential();
        unknownAuthentication["ClientAuthentication"] = "Body";
        JsonObject noList = Credential();
        noList["CustomParameters"] = "tenant=dev";
        JsonObject[] refused =
        [
            unknownType, unknownAuthentication, noList,
            Credential(Parameter("client_id", "x")), Credential(Parameter("grant_type", "x")), Credential(Parameter(" ", "x")), Credential(Parameter("tenant", "")),
            Credential(Parameter("tenant", "dev", "cookie")), Credential(Parameter("tenant", new string('x', 1025))),
            Credential(Parameter("tenant", "dev"), Parameter("tenant", "dev")),
            Credential([.. Enumerable.Range(0, 21).Select(i => Parameter($"p{i}", "x"))]),
        ];
        foreach (JsonObject body in refused)
        {
            await integration.WriteAsync(HttpMethod.Post, "/OAuth2ClientCredentials", body, HttpStatusCode.BadRequest);
        }

        await integration.WriteAsync(
            HttpMethod.Post, "/OAuth2ClientCredentials", Credential([.. Enumerable.Range(0, 20).Select(i => Parameter($"p{i}", new string('x', 1024)))]), HttpStatusCode.Created);
    }

    [Fact]
    public async Task ATenantMayHaveNoSecureParameters()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync(new SandboxOptions { OffersSecureParameters = false });
        SystemClient integration = await landscape.IntegrationAsync();

        await integration.GetAsync("/SecureParameters").TextAsync(HttpStatusCode.NotFound);
        await integration.GetAsync("/SecureParameters('KEY')").TextAsync(HttpStatusCode.NotFound);
        await integration.PostAsync("/SecureParameters", new JsonObject { ["Name"] = "KEY", ["SecureParam"] = "x" }).TextAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("body")]
    [InlineData("header")]
    public async Task ADeployedFlowGetsATokenWithItsCredential(string authentication)
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        string answer = await SendAsync(landscape, authentication, secret: null);

        SandboxRequest token = Assert.Single(Requests(landscape, "/oauth/token"));
        Assert.Equal(200, token.Status);
        // S/4HANA Cloud is reached with the token, and does not know its issuer.
        SandboxRequest call = Assert.Single(Requests(landscape, "A_EnterpriseProject"));
        Assert.Equal(401, call.Status);
        Assert.Contains("statusCode: 401", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWrongClientSecretFailsTheMessageBeforeTheSystemIsCalled()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        string answer = await SendAsync(landscape, "body", secret: "wrong");

        Assert.Contains("Could not fetch the token for the credential CLIENT", answer, StringComparison.Ordinal);
        Assert.Contains("answered 401", answer, StringComparison.Ordinal);
        Assert.Empty(Requests(landscape, "A_EnterpriseProject"));
    }

    // The client of a service key of the subaccount, whose token service the sandbox has.
    private static async Task<string> SendAsync(LandscapeClient landscape, string authentication, string? secret)
    {
        var chain = new ChainScript(landscape, new ChainSettings { CredentialParameter = "CLIENT" });
        await chain.SetUpS4HanaCloudAsync();
        JsonNode key = await chain.CreateKeyAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.WriteAsync(HttpMethod.Post, "/OAuth2ClientCredentials", new JsonObject
        {
            ["Name"] = "CLIENT", ["TokenServiceUrl"] = (string?)key["tokenurl"], ["ClientId"] = (string?)key["clientid"], ["ClientSecret"] = secret ?? (string?)key["clientsecret"],
            ["ClientAuthentication"] = authentication, ["Scope"] = "uaa.resource",
            ["CustomParameters"] = new JsonArray(Parameter("tenant", "dev", "url"), Parameter("X-Tenant", "dev", "header"), Parameter("note", "a b")),
        }, HttpStatusCode.Created);
        await chain.CreateDestinationAsync(await chain.DeployFlowAsync(), key);
        landscape.Sandbox.Requests.Clear();
        using HttpResponseMessage response = await chain.SendThroughDestinationAsync();
        return await response.Content.ReadAsStringAsync();
    }

    // What came after the destination was looked up, which takes a token too.
    private static IEnumerable<SandboxRequest> Requests(LandscapeClient landscape, string path) => landscape.Sandbox.Requests
        .SkipWhile(request => !request.Path.EndsWith("/destinations/S4_PROJECTS", StringComparison.Ordinal)).Where(request => request.Path.Contains(path, StringComparison.Ordinal));
}
