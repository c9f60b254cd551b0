using System.Net;
using System.Text;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.Http;

/// <summary>Whatever is sent, a system refuses it or takes it; it never fails inside.</summary>
public sealed class BadInputTests
{
    internal static readonly string[] Bodies =
    [
        "", "null", "[]", "1", "\"x\"", "{", "{}", "{\"\":1}", "[null]", "[1]", "{\"Name\":1}", "{\"Name\":null}", "{\"Name\":\"\\ud800\"}", "{\"\\ud800\":1}",
        "{\"name\":{}}", "{\"Name\":\"a\",\"Name\":\"b\"}",
        "{\"labels\":1,\"parameters\":1,\"roleReferences\":1}", "{\"OutboundServices\":[1],\"InboundUser\":1}", "{\"TCPPort\":1.5}", "{\"TCPPort\":99999999999}",
        "{\"name\":\"n\",\"service_offering_name\":\"it-rt\",\"service_plan_name\":\"api\",\"parameters\":{\"roles\":1,\"grant-types\":{}}}",
        "{\"name\":\"m\",\"service_offering_name\":\"it-rt\",\"service_plan_name\":\"api\",\"parameters\":{\"roles\":[null,1,{}]},\"labels\":{\"a\":1,\"b\":[1,null]}}",
        "{\"Name\":\"C\",\"Kind\":\"default\",\"Password\":1}", "{\"Name\":\"D\",\"Type\":\"HTTP\",\"URL\":null}", $"{{\"Name\":\"{new string('x', 10_000)}\"}}",
    ];

    internal static readonly string[] Queries =
    [
        "", "?", "?$filter=", "?$filter=Name", "?$filter=Name eq", "?$filter=(Name eq 'a'", "?$filter=not", "?$filter=startswith(Name)", "?$filter=Name in ()",
        "?$orderby=,", "?$orderby=x y z", "?$top=-1", "?$skip=abc", "?$skiptoken=x", "?$select=,", "?$expand=,(", "?fieldQuery=name", "?labelQuery=a eq", "?max_items=x",
        "?token=-1", "?$page=0", "?$format=", "?Id=''&Version='", "?Id='&Version=''", "?%", "?%zz=%q",
    ];

    private static async Task<(SystemClient Client, string[] Paths)[]> SystemsAsync(LandscapeClient landscape) =>
    [
        (await landscape.S4WriterAsync(), [Users, Systems, InboundUsers, OutboundUsers, Arrangements, Users + "('CC0000000001')", Users + "(')", Systems + "(x)", Projects + "()"]),
        (await landscape.IntegrationAsync(),
            [
                "/UserCredentials", "/OAuth2ClientCredentials", "/SecureParameters", "/UserCredentials('')", "/UserCredentials(''')", "/IntegrationPackages",
                "/CopyIntegrationPackage", "/IntegrationDesigntimeArtifacts(Id='x')", "/IntegrationDesigntimeArtifacts(Id=,Version=)/$links/Configurations('a')",
                "/DeployIntegrationDesigntimeArtifact", "/BuildAndDeployStatus(TaskId=')", "/IntegrationRuntimeArtifacts('')/ErrorInformation/$value", "/$batch",
                "/MessageProcessingLogs('x')", "/ServiceEndpoints",
            ]),
        (await landscape.DestinationsAsync(), ["/subaccountDestinations", "/instanceDestinations", "/subaccountDestinations/x", "/destinations/x"]),
        (await landscape.ServiceManagerAsync(), ["/v1/service_instances", "/v1/service_bindings", "/v1/service_instances/x", "/v1/service_plans/x", "/v1/service_offerings"]),
        (await landscape.SubscriptionsAsync(), ["/saas-manager/v1/applications", "/saas-manager/v1/applications/copm-demo/subscription", "/api/v2.0/jobs/x"]),
        (await landscape.AuthorizationAsync(), ["/sap/rest/authorization/v2/rolecollections", "/sap/rest/user/origin/o/name/u/rolecollections/x"]),
    ];

    [Fact]
    public async Task NoBodyMakesASystemFail()
    {
        using LandscapeClient landscape = await StartAsync();
        foreach ((SystemClient client, string[] paths) in await SystemsAsync(landscape))
        {
            await client.FetchCsrfAtAsync(paths[0]);
            foreach ((string path, HttpMethod method, string body) in
                from path in paths
                from method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch]
                from body in Bodies
                select (path, method, body))
            {
                using HttpRequestMessage request = client.Request(method, path);
                request.Content = new StringContent(body, Encoding.UTF8, "application/json");
                using HttpResponseMessage response = await client.SendAsync(request);
                Assert.True(response.StatusCode != HttpStatusCode.InternalServerError, $"{method} {path} {body[..Math.Min(80, body.Length)]}");
            }
        }
    }

    [Fact]
    public async Task NoQueryMakesASystemFail()
    {
        using LandscapeClient landscape = await StartAsync();
        foreach ((SystemClient client, string[] paths) in await SystemsAsync(landscape))
        {
            foreach ((string path, string query) in from path in paths from query in Queries select (path, query))
            {
                using HttpResponseMessage response = await client.GetAsync(path + query);
                Assert.True(response.StatusCode != HttpStatusCode.InternalServerError, path + query);
            }
        }
    }
}
