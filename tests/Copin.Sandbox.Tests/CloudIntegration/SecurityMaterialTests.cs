using System.Net;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.CloudIntegration;

public sealed class SecurityMaterialTests
{
    private static JsonObject Credential(string name = "S4H_CPI", string kind = "default") => new()
    {
        ["Name"] = name, ["Kind"] = kind, ["User"] = "COPIN", ["Password"] = Password,
    };

    [Fact]
    public async Task ACredentialIsDeployedReplacedAndDeletedAndNeverShowsItsPassword()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        string created = await integration.PostAsync("/UserCredentials", Credential()).TextAsync(HttpStatusCode.Created);
        string read = await integration.GetAsync("/UserCredentials('S4H_CPI')").TextAsync(HttpStatusCode.OK);
        string list = await integration.GetAsync("/UserCredentials").TextAsync(HttpStatusCode.OK);

        Assert.All([created, read, list], text => Assert.DoesNotContain(Password, text, StringComparison.Ordinal));
        JsonNode entity = JsonNode.Parse(read)!["d"]!;
        Assert.Null(entity["Password"]);
        Assert.Equal(("COPIN", "DEPLOYED"), ((string?)entity["User"], (string?)entity["SecurityArtifactDescriptor"]!["Status"]));

        JsonObject changed = Credential();
        changed["User"] = "OTHER";
        await integration.PutAsync("/UserCredentials('S4H_CPI')", changed).TextAsync(HttpStatusCode.NoContent);
        Assert.Equal("OTHER", Assert.Single(landscape.Sandbox.Integration.Snapshot().SecurityMaterial).User);
        await integration.DeleteAsync("/UserCredentials('S4H_CPI')").TextAsync(HttpStatusCode.NoContent);
        await integration.GetAsync("/UserCredentials('S4H_CPI')").TextAsync(HttpStatusCode.NotFound);
        await integration.PutAsync("/UserCredentials('S4H_CPI')", changed).TextAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AnAliasIsUniqueOverAllKinds()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.PostAsync("/UserCredentials", Credential()).TextAsync(HttpStatusCode.Created);
        var client = new JsonObject { ["Name"] = "S4H_CPI", ["TokenServiceUrl"] = "https://t.example.com/oauth/token", ["ClientId"] = "c", ["ClientSecret"] = "the-secret" };

        await integration.PostAsync("/UserCredentials", Credential()).TextAsync(HttpStatusCode.Conflict);
        await integration.PostAsync("/OAuth2ClientCredentials", client.DeepClone()).TextAsync(HttpStatusCode.Conflict);
        await integration.PostAsync("/SecureParameters", new JsonObject { ["Name"] = "S4H_CPI", ["SecureParam"] = "x" }).TextAsync(HttpStatusCode.Conflict);

        client["Name"] = "CLIENT";
        await integration.PostAsync("/OAuth2ClientCredentials", client.DeepClone()).TextAsync(HttpStatusCode.Created);
        string list = await integration.GetAsync("/UserCredentials").TextAsync(HttpStatusCode.OK);
        Assert.Contains("\"CLIENT\"", list, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "the-secret", list + await integration.GetAsync("/OAuth2ClientCredentials('CLIENT')").TextAsync(HttpStatusCode.OK), StringComparison.Ordinal);
        client.Remove("ClientSecret");
        await integration.PutAsync("/OAuth2ClientCredentials('CLIENT')", client).TextAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ASecureParameterIsKeptAndNotShown()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.PostAsync("/SecureParameters", new JsonObject { ["Name"] = "KEY", ["SecureParam"] = "the-secret" }).TextAsync(HttpStatusCode.Created);
        string read = await integration.GetAsync("/SecureParameters('KEY')").TextAsync(HttpStatusCode.OK);

        Assert.DoesNotContain("the-secret", read, StringComparison.Ordinal);
        Assert.Equal("DEPLOYED", (string?)JsonNode.Parse(read)!["d"]!["Status"]);
    }

    [Fact]
    public async Task WhatTheSchemaDoesNotAllowIsRefused()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        JsonObject described = Credential();
        described["SecurityArtifactDescriptor"] = new JsonObject();
        foreach (JsonObject body in (JsonObject[])[Credential(kind: "Default"), Credential(kind: "successfactors"), Credential(""), described])
        {
            await integration.PostAsync("/UserCredentials", body).TextAsync(HttpStatusCode.BadRequest);
        }
    }
}
