using System.Net;
using System.Text;
using Copin.Sandbox.Tests.Http;

namespace Copin.Sandbox.Tests.Identity;

/// <summary>Whatever is sent to the proxy API or to the services behind it, it is refused or taken; nothing fails inside, and nothing is called a bad gateway.</summary>
public sealed class IdentityBadInputTests
{
    private static readonly string[] Bodies =
    [
        .. BadInputTests.Bodies,
        "{\"userName\":\"a\\u0001b\",\"externalId\":\"a\\u0001b\",\"name\":{\"familyName\":\"\\u0000\"}}", "{\"userName\":\"\\ud800\",\"externalId\":\"\\ud800\"}",
        "{\"userName\":{},\"emails\":[null,1,{\"value\":1}],\"active\":\"no\",\"urn:ietf:params:scim:schemas:extension:sap:2.0:User\":[]}",
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"\\u0002\"}]}",
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[{\"op\":\"replace\",\"path\":\"name.familyName.x\",\"value\":{}}]}",
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"'\\\"<\\u0001\"}]}]}",
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[{\"op\":\"remove\",\"path\":\"members[value eq \\\"x\\\"]\"}]}",
    ];

    private static readonly string[] Queries =
    [
        .. BadInputTests.Queries, "?count=-1", "?startIndex=99999999999", "?startIndex=2147483647&count=100", "?filter=", "?filter=userName", "?filter=userName%20eq%20%22%01%22",
        "?filter=userName%20eq%20%22%5C%22%27%3C%22", "?filter=displayName%20eq%20%22%27%29%20or%201%20eq%201%22",
    ];

    [Theory]
    [InlineData("1", "SAP_COM_0193")]
    [InlineData("3", "SAP_COM_0465")]
    public async Task NothingMakesItFail(string version, string scenario)
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, scenario);
        SystemClient proxy = await rig.ProxyAsync(rig.Cloud.AddProxySystem(IdentityRig.Form(("s4hana.cloud.api.version", version))));
        string id = (string)(await proxy.ReadAsync("/Users?count=1"))["Resources"]![0]!["id"]!, group = (version == "1" ? "" : "BROL_") + "SAP_BR_EMPLOYEE";
        await ProbeAsync(proxy, ["/Users", $"/Users/{id}", "/Users/%27%3C%01", "/Groups", $"/Groups/{group}", "/Groups/%27%22%3C"]);
        if (version == "3")
        {
            SystemClient s4 = rig.Landscape.S4(IdentityRig.User, LandscapeClient.Password);
            const string Root = "/sap/bc/http/sap/aps_iam_api_scim";
            await s4.FetchCsrfAtAsync(Root + "/Users");
            await ProbeAsync(s4, [Root + "/Users", $"{Root}/Users/{id}", Root + "/Groups", $"{Root}/Groups/{group}"]);
        }

        // What was taken can still be read by both, and by the query service.
        await proxy.GetAsync("/Users?count=100").JsonAsync(HttpStatusCode.OK);
        Assert.All(rig.Sandbox.S4.BusinessUsers, user => Assert.NotEmpty(user.UserName));
    }

    private static async Task ProbeAsync(SystemClient client, string[] paths)
    {
        foreach (string path in paths)
        {
            foreach (string query in Queries)
            {
                using HttpResponseMessage response = await client.GetAsync(path + query);
                Assert.True(response.StatusCode < HttpStatusCode.InternalServerError, $"GET {path}{query}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
            }

            foreach ((HttpMethod method, string body) in from method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch] from body in Bodies select (method, body))
            {
                using HttpRequestMessage request = client.Request(method, path);
                request.Content = new StringContent(body, Encoding.UTF8, "application/scim+json");
                using HttpResponseMessage response = await client.SendAsync(request);
                Assert.True(response.StatusCode < HttpStatusCode.InternalServerError, $"{method} {path} {body[..Math.Min(120, body.Length)]}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
            }
        }
    }
}
