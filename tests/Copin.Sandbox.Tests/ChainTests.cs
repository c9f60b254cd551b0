using System.Net;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests;

/// <summary>The whole chain from destination to project, and each of its links made wrong.</summary>
public sealed class ChainTests
{
    [Fact]
    public async Task TheWholeChainAnswersOneWorkingLinkForEachKindOfProject()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
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
    }
}
