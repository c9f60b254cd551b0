using System.Net;
using System.Text.Json.Nodes;
using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Clients.S4HanaCloud;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>Calling a deployed flow, with what the Service Manager and Cloud Integration hand out.</summary>
public sealed class FlowEndpointTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task AFlowAnswersWithItsMessageId(bool withToken, bool withCsrf)
    {
        await using var landscape = await DeployAsync("S4H_CPI");
        var endpoint = await ConnectAsync(landscape, "integration-flow", withToken);

        var answer = await endpoint.SendAsync("{}", fetchCsrfToken: withCsrf);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.MediaType));
        Assert.NotNull(JsonNode.Parse(answer.Body));
        var log = await landscape.Integration.MessageLogs.FindAsync(answer.MessageProcessingLogId!);
        Assert.Equal("COMPLETED", log!.Status);
        Assert.Equal(log.IntegrationFlowName, (await landscape.Integration.MessageLogs.FindLastAsync(TestLandscape.FlowId))!.IntegrationFlowName);
        Assert.Null(await landscape.Integration.MessageLogs.GetErrorAsync(answer.MessageProcessingLogId!));
    }

    [Fact]
    public async Task AFlowThatFailsIsAnAnswerAndItsLogSaysWhy()
    {
        await using var landscape = await DeployAsync("NO_SUCH_CREDENTIAL");
        var endpoint = await ConnectAsync(landscape, "integration-flow", withToken: false);

        var answer = await endpoint.SendAsync(null);

        Assert.False(answer.IsSuccess);
        Assert.Equal("FAILED", (await landscape.Integration.MessageLogs.FindAsync(answer.MessageProcessingLogId!))!.Status);
        Assert.Contains("NO_SUCH_CREDENTIAL", await landscape.Integration.MessageLogs.GetErrorAsync(answer.MessageProcessingLogId!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyOfPlanApiIsForbidden()
    {
        await using var landscape = await DeployAsync("S4H_CPI");
        var endpoint = await ConnectAsync(landscape, "api", withToken: false);
        Assert.Equal(HttpStatusCode.Forbidden, (await endpoint.SendAsync("{}")).Status);
    }

    [Fact]
    public async Task AWrongSecretIsRefusedOnce()
    {
        await using var landscape = await DeployAsync("S4H_CPI");
        var url = await landscape.Integration.Endpoints.FindUrlAsync(TestLandscape.FlowId);
        var endpoint = new FlowEndpoint(landscape.Connect("flow", url!, new BasicAuthentication("nobody", TestLandscape.Secret("Wrong-Canary"))));
        landscape.Sandbox.Requests.Clear();

        var errors = new[] { await Assert.ThrowsAsync<SapApiException>(() => endpoint.SendAsync("{}")), await Assert.ThrowsAsync<SapApiException>(() => endpoint.SendAsync("{}")) };

        Assert.All(errors, static error => Assert.Equal(SapErrorKind.Authentication, error.Kind));
        Assert.All(errors, static error => Assert.DoesNotContain("Wrong-Canary", error.ToString(), StringComparison.Ordinal));
        Assert.Single(landscape.Sandbox.Requests);
    }

    private static async Task<TestLandscape> DeployAsync(string credential)
    {
        var landscape = await CloudIntegrationTests.StartWithPackageAsync();
        var s4 = landscape.S4;
        var user = await s4.Users.CreateAsync(new CommunicationUser { Name = "COPIN", Description = "flow" }, TestLandscape.Secret(TestLandscape.Password));
        var system = await s4.Systems.CreateAsync(new CommunicationSystem { Id = "COPIN", Name = "COPIN", IsInboundOnly = true });
        var inbound = await s4.InboundUsers.CreateAsync(new InboundUser { CommunicationSystemUuid = system.Uuid, CommunicationUserId = user.Id });
        await s4.Arrangements.CreateAsync(new CommunicationArrangement
        {
            Name = "SAP_COM_0308", CommunicationScenarioId = "SAP_COM_0308", CommunicationSystemId = "COPIN", InboundUser = new ArrangementInboundUser(inbound.Uuid),
        });
        await landscape.Integration.UserCredentials.CreateAsync(new UserCredential { Name = "S4H_CPI", User = "COPIN" }, TestLandscape.Secret(TestLandscape.Password));
        await CloudIntegrationTests.ConfigureAsync(landscape, credential);
        await landscape.Integration.Deployments.DeployAsync(TestLandscape.FlowId);
        return landscape;
    }

    private static async Task<FlowEndpoint> ConnectAsync(TestLandscape landscape, string plan, bool withToken)
    {
        var found = await landscape.ServiceManager.Plans.FindAsync("it-rt", plan);
        var instance = await landscape.ServiceManager.Instances.CreateAsync("caller", found!.Id);
        var key = (await landscape.ServiceManager.Bindings.CreateAsync("key", instance)).Credentials!;
        var (client, secret) = (key.GetText("oauth.clientid")!, key.GetSecret("oauth.clientsecret")!);
        SapAuthentication authentication = withToken
            ? new OAuthClientCredentials(new Uri(key.GetText("oauth.tokenurl")!), client, secret)
            : new BasicAuthentication(client, secret);
        var url = await landscape.Integration.Endpoints.FindUrlAsync(TestLandscape.FlowId);
        return new FlowEndpoint(landscape.Connect("flow", url!, authentication));
    }
}
