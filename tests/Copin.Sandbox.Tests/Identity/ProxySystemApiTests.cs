using System.Net;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests.Identity;

/// <summary>The proxy API over HTTP, with both connector versions.</summary>
public sealed class ProxySystemApiTests
{
    private const string PatchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    public static TheoryData<string, string> Versions => new() { { "1", "SAP_COM_0193" }, { "3", "SAP_COM_0465" } };

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task UsersArePagedFromOneWithTwentyFiveByDefaultAndAHundredAtMost(string version, string scenario)
    {
        (IdentityRig rig, SystemClient proxy) = await ConnectAsync(version, scenario);
        using IdentityRig _ = rig;
        for (int i = 0; i < 115; i++)
        {
            rig.Sandbox.S4.AddBusinessPartner($"Q{i:D3}", "First", "Last");
            rig.Sandbox.S4.AddBusinessUser($"Q{i:D3}", $"Q{i:D3}");
        }

        foreach ((string query, int startIndex, int items) in ((string, int, int)[])
        [
            ("", 1, 25), ("?count=100", 1, 100), ("?count=1000", 1, 100), ("?startIndex=101&count=100", 101, 20), ("?startIndex=121", 121, 0),
            ("?startIndex=0&count=2", 1, 2), ("?count=0", 1, 0),
        ])
        {
            JsonNode page = await proxy.GetAsync("/Users" + query).JsonAsync(HttpStatusCode.OK);
            Assert.Equal((120, startIndex, items, items), (
                (int)page["totalResults"]!, (int)page["startIndex"]!, (int)page["itemsPerPage"]!, page["Resources"]!.AsArray().Count));
        }

        Assert.Equal("400", (string?)(await proxy.GetAsync("/Users?count=many").JsonAsync(HttpStatusCode.BadRequest))["status"]);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task AUserIsReadChangedPatchedAndDeleted(string version, string scenario)
    {
        (IdentityRig rig, SystemClient proxy) = await ConnectAsync(version, scenario);
        using IdentityRig _ = rig;
        JsonNode found = await proxy.GetAsync("/Users?filter=userName%20eq%20%22p000104%22").JsonAsync(HttpStatusCode.OK);
        Assert.Equal(1, (int)found["totalResults"]!);
        string id = (string)found["Resources"]![0]!["id"]!;
        using HttpResponseMessage response = await proxy.GetAsync("/Users/" + id);
        Assert.Equal("application/scim+json", response.Content.Headers.ContentType!.MediaType);
        JsonNode user = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(("P000104", "O'Neill", "Employee", true, "p000104@example.com"), (
            (string?)user["userName"], (string?)user["name"]!["familyName"], (string?)user["userType"], (bool)user["active"]!, (string?)user["emails"]![0]!["value"]));
        Assert.Equal($"{rig.Cloud.ProxyUrl}/{rig.Cloud.ProxySystems[0].Id}/Users/{id}", (string?)user["meta"]!["location"]);

        user["active"] = false;
        Assert.False((bool)(await proxy.PutAsync("/Users/" + id, user).JsonAsync(HttpStatusCode.OK))["active"]!);
        Assert.True(rig.Sandbox.S4.BusinessUsers[3].Locked);
        JsonNode patched = await proxy.PatchAsync("/Users/" + id, Patch(("replace", "active", true), ("replace", "userName", "MARIA"), ("replace", "emails[0].value", "m@example.com")))
            .JsonAsync(HttpStatusCode.OK);
        Assert.Equal((true, "MARIA", "m@example.com"), ((bool)patched["active"]!, (string?)patched["userName"], (string?)patched["emails"]![0]!["value"]));
        Assert.Equal(("MARIA", false), (rig.Sandbox.S4.BusinessUsers[3].UserName, rig.Sandbox.S4.BusinessUsers[3].Locked));

        await proxy.DeleteAsync("/Users/" + id).TextAsync(HttpStatusCode.NoContent);
        Assert.True(rig.Sandbox.S4.BusinessUsers[3].Archived);
        Assert.Equal(4, (int)(await proxy.ReadAsync("/Users"))["totalResults"]!);
        await proxy.GetAsync("/Users/" + id).JsonAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task AUserIsCreatedForABusinessPartnerOnly(string version, string scenario)
    {
        (IdentityRig rig, SystemClient proxy) = await ConnectAsync(version, scenario);
        using IdentityRig _ = rig;
        var user = new JsonObject
        {
            ["userName"] = "INES",
            ["externalId"] = "P000106",
            ["name"] = new JsonObject { ["familyName"] = "Okafor" },
            ["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] = new JsonObject { ["employeeNumber"] = "P000106" },
        };
        JsonNode refused = await proxy.PostAsync("/Users", user).JsonAsync(HttpStatusCode.BadRequest);
        Assert.Equal("urn:ietf:params:scim:api:messages:2.0:Error", (string?)refused["schemas"]![0]);
        Assert.Contains("No business partner with role BUP003 exists for person external ID P000106", (string)refused["detail"]!, StringComparison.Ordinal);

        rig.Sandbox.S4.AddBusinessPartner("P000106", "Ines", "Okafor");
        using HttpResponseMessage created = await proxy.PostAsync("/Users", user);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal((string?)JsonNode.Parse(await created.Content.ReadAsStringAsync())!["meta"]!["location"], created.Headers.Location!.OriginalString);
        JsonNode conflict = await proxy.PostAsync("/Users", user).JsonAsync(HttpStatusCode.Conflict);
        Assert.Equal("uniqueness", (string?)conflict["scimType"]);
    }

    [Fact]
    public async Task WithoutHcmIntegrationTheConnectorMakesThePersonAndNeedsItsFamilyName()
    {
        (IdentityRig rig, SystemClient proxy) = await ConnectAsync("1", "SAP_COM_0193");
        using IdentityRig _ = rig;
        rig.Sandbox.S4.HcmIntegrationActive = false;
        rig.Cloud.SetProperty(rig.Cloud.ProxySystems[0].Id, "s4hana.cloud.hr.switch.active", "false");
        JsonNode refused = await proxy.PostAsync("/Users", new JsonObject { ["userName"] = "NEW" }).JsonAsync(HttpStatusCode.BadRequest);
        Assert.Contains("name.familyName is missing", (string)refused["detail"]!, StringComparison.Ordinal);
        await proxy.PostAsync("/Users", new JsonObject { ["userName"] = "NEW", ["name"] = new JsonObject { ["familyName"] = "Person" } }).JsonAsync(HttpStatusCode.Created);
        Assert.Equal("Person", rig.Sandbox.S4.BusinessPartners[5].LastName);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task GroupsAreRolesWhoseMembersCanBeChangedAndNothingElse(string version, string scenario)
    {
        (IdentityRig rig, SystemClient proxy) = await ConnectAsync(version, scenario);
        using IdentityRig _ = rig;
        JsonNode groups = await proxy.ReadAsync("/Groups");
        JsonNode purchaser = groups["Resources"]!.AsArray().Single(group => group!["id"]!.ToString().EndsWith("SAP_BR_PURCHASER", StringComparison.Ordinal))!;
        string id = (string)purchaser["id"]!, member = (string)purchaser["members"]!.AsArray().Single()!["value"]!;
        string other = (string)(await proxy.ReadAsync("/Users?filter=userName%20eq%20%22P000101%22"))["Resources"]![0]!["id"]!;

        var body = new JsonObject
        {
            ["schemas"] = new JsonArray(PatchSchema),
            ["Operations"] = new JsonArray(
                new JsonObject { ["op"] = "add", ["path"] = "members", ["value"] = new JsonArray(new JsonObject { ["value"] = other }) },
                new JsonObject { ["op"] = "remove", ["path"] = $"members[value eq \"{member}\"]" }),
        };
        JsonNode changed = await proxy.PatchAsync("/Groups/" + id, body).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(other, (string?)changed["members"]!.AsArray().Single()!["value"]);
        Assert.Contains("SAP_BR_PURCHASER", rig.Sandbox.S4.BusinessUsers[0].Roles);

        Assert.Equal("mutability", (string?)(await proxy.PutAsync("/Groups/" + id, purchaser).JsonAsync(HttpStatusCode.BadRequest))["scimType"]);
        await proxy.PostAsync("/Groups", new JsonObject()).JsonAsync(HttpStatusCode.BadRequest);
        await proxy.DeleteAsync("/Groups/" + id).JsonAsync(HttpStatusCode.BadRequest);
        await proxy.GetAsync("/Groups/NO_SUCH_ROLE").JsonAsync(HttpStatusCode.NotFound);
        await proxy.PatchAsync("/Groups/" + id, Patch(("replace", "displayName", "x"))).JsonAsync(HttpStatusCode.BadRequest);
    }

    public static TheoryData<string, string> BadBodies => new()
    {
        { "POST", "{" },
        { "POST", "[]" },
        { "POST", "{ \"userName\": 1, \"name\": [], \"emails\": {} }" },
        { "PATCH", "{}" },
        { "PATCH", "{ \"schemas\": [1], \"Operations\": [1] }" },
        { "PATCH", $"{{ \"schemas\": [\"{PatchSchema}\"], \"Operations\": [1, {{ \"op\": 1 }}] }}" },
        { "PATCH", $"{{ \"schemas\": [\"{PatchSchema}\"], \"Operations\": [{{ \"op\": \"add\", \"path\": \"a b[\", \"value\": 1 }}] }}" },
        { "PATCH", $"{{ \"schemas\": [\"{PatchSchema}\"], \"Operations\": [{{ \"op\": \"add\", \"value\": 1 }}] }}" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task ABodyThatIsNoneIsAScimError(string method, string body)
    {
        foreach ((string version, string scenario) in ((string, string)[])[("1", "SAP_COM_0193"), ("3", "SAP_COM_0465")])
        {
            (IdentityRig rig, SystemClient proxy) = await ConnectAsync(version, scenario);
            using IdentityRig _ = rig;
            string id = (string)(await proxy.ReadAsync("/Users?count=1"))["Resources"]![0]!["id"]!;
            foreach (string path in method == "POST" ? (string[])["/Users"] : [$"/Users/{id}", "/Groups/" + (version == "1" ? "" : "BROL_") + "SAP_BR_EMPLOYEE"])
            {
                using HttpRequestMessage request = proxy.Request(new HttpMethod(method), path);
                request.Content = new StringContent(body);
                JsonNode error = await proxy.SendAsync(request).JsonAsync(HttpStatusCode.BadRequest);
                Assert.Equal("400", (string?)error["status"]);
            }
        }
    }

    [Theory]
    [InlineData("displayName eq \"x\"")]
    [InlineData("userName co \"x\"")]
    [InlineData("userName eq x")]
    [InlineData("meta.lastModified gt \"2024-02-14T04:42:34Z\"")]
    public async Task AFilterThatIsNotSupportedIsRefused(string filter)
    {
        (IdentityRig rig, SystemClient proxy) = await ConnectAsync("1", "SAP_COM_0193");
        using IdentityRig _ = rig;
        Assert.Equal("invalidFilter", (string?)(await proxy.GetAsync("/Users?filter=" + Uri.EscapeDataString(filter)).JsonAsync(HttpStatusCode.BadRequest))["scimType"]);
    }

    [Fact]
    public async Task AnAmbiguousFilterIsTooManyAndAnUnknownValueNone()
    {
        (IdentityRig rig, SystemClient proxy) = await ConnectAsync("1", "SAP_COM_0193");
        using IdentityRig _ = rig;
        foreach (string worker in (string[])["A1", "A2"])
        {
            rig.Sandbox.S4.AddBusinessPartner(worker, "A", "B", emailAddress: "same@example.com");
            rig.Sandbox.S4.AddBusinessUser(worker, worker);
        }

        JsonNode error = await proxy.GetAsync("/Users?filter=emails%5B0%5D.value%20eq%20%22same@example.com%22").JsonAsync(HttpStatusCode.BadRequest);
        Assert.Equal("tooMany", (string?)error["scimType"]);
        Assert.Equal(0, (int)(await proxy.ReadAsync("/Users?filter=userName%20eq%20%22nobody%22"))["totalResults"]!);
    }

    private static async Task<(IdentityRig Rig, SystemClient Proxy)> ConnectAsync(string version, string scenario)
    {
        IdentityRig rig = await IdentityRig.StartAsync(null, scenario);
        return (rig, await rig.ProxyAsync(rig.Cloud.AddProxySystem(IdentityRig.Form(("s4hana.cloud.api.version", version)))));
    }

    private static JsonObject Patch(params (string Operation, string Path, JsonNode Value)[] operations) => new()
    {
        ["schemas"] = new JsonArray(PatchSchema),
        ["Operations"] = new JsonArray(
            [.. operations.Select(operation => new JsonObject { ["op"] = operation.Operation, ["path"] = operation.Path, ["value"] = operation.Value })]),
    };
}
