using System.Text.Json.Nodes;

namespace Copin.Provisioning.Tests;

/// <summary>The CoPin sample from an empty tenant to a message through the chain, and away again.</summary>
public sealed class WholeLandscapeTests
{
    [Fact]
    public async Task A_plan_of_an_empty_tenant_creates_everything_in_order_and_calls_nothing_into_being()
    {
        await using var rig = await LandscapeRig.StartAsync();
        var before = rig.Describe();

        var plan = await rig.PlanAsync();

        Assert.Empty(plan.Failures);
        Assert.All(plan.Items, item => Assert.Equal(PlanAction.Create, item.Action));
        Assert.Equal(
            ["ApiUser", "Partner", "EnterpriseProjects", "S4Credential", "Package", "ProjectFlow", "Collaboration", "CollaborationApi", "CollaborationKey", "ProjectLeadRole", "FlowRuntime", "FlowKey", "Projects"],
            plan.Items.Select(item => item.Resource));
        Assert.Equal(before, rig.Describe());
        Assert.False(Directory.Exists(rig.JournalFolder));
    }

    [Fact]
    public async Task A_plan_shows_what_is_known_only_after_apply_and_no_secret()
    {
        await using var rig = await LandscapeRig.StartAsync();

        var plan = await rig.PlanAsync();

        var destination = plan.Items.Single(item => item.Resource == "Projects");
        Assert.Equal("known after apply: {ProjectFlow.Endpoint}", destination.Differences.Single(difference => difference.Property == "URL").After);
        Assert.Equal("known after apply: {FlowKey.ClientSecret}", destination.Differences.Single(difference => difference.Property == "Password").After);
        Assert.Equal("ProjectPlan", destination.Differences.Single(difference => difference.Property == "copin.int.object").After);
        var user = plan.Items.Single(item => item.Resource == "ApiUser");
        Assert.Equal("(secret)", user.Differences.Single(difference => difference.Property == "Password").After);
        Assert.Equal("A1", Assert.Single(user.Steps).Label);
        Assert.Equal(Line("[CommunicationUser("), user.Source!.Line);
        Assert.Equal("COPIN", plan.Items.Single(item => item.Resource == "S4Credential").Differences.Single(difference => difference.Property == "User").After);
    }

    [Fact]
    public async Task Applied_once_it_works_from_the_destination_to_the_projects_and_a_second_apply_changes_nothing()
    {
        await using var rig = await LandscapeRig.StartAsync();

        var first = await rig.ApplyWellAsync();
        Assert.All(first.Items, item => Assert.Equal(ApplyOutcome.Created, item.Outcome));
        var endpoint = first.Items.Single(item => item.Resource == "ProjectFlow").Outputs!.Uri("Endpoint");
        Assert.Equal("https", endpoint.Scheme);

        var check = await rig.CheckAsync();
        Assert.True(check.Passed, string.Join("\n", check.Failures));
        var message = check.Items.Single(item => item.Resource == "Projects").Message!;
        Assert.Equal(200, message.Status);
        Assert.Equal("COMPLETED", message.LogStatus);
        Assert.Equal(rig.Sandbox.Integration.Snapshot().Messages.Single().Id, message.LogId);
        Assert.NotEmpty(JsonNode.Parse(message.Answer)!.ToJsonString());

        var plan = await rig.PlanAsync();
        Assert.False(plan.HasChanges, string.Join("\n", plan.Items.SelectMany(item => item.Differences.Select(difference => $"{item}: {difference}"))));
        Assert.Equal(PlanAction.Unchanged, plan.Items.Select(item => item.Action).Distinct().Single());

        var described = rig.Describe();
        rig.Sandbox.Requests.Clear();
        var second = await rig.ApplyWellAsync();
        Assert.All(second.Items, item => Assert.Equal(ApplyOutcome.Unchanged, item.Outcome));
        Assert.Equal(described, rig.Describe());
        Assert.DoesNotContain(rig.Sandbox.Requests, request => request.Method != "GET" && !request.Path.EndsWith("/oauth/token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_is_made_as_it_is_declared()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();

        var s4 = rig.Sandbox.S4.Snapshot();
        var user = s4.Users.Single(candidate => candidate.Name == "COPIN");
        Assert.Equal("Project data for Co-PIN [copin:co-pin/dev]", user.Description);
        var system = s4.Systems.Single(candidate => candidate.Id == "COPIN");
        Assert.Equal("my300000-api.s4hana.cloud.sap", system.HostName);
        Assert.Equal(443, system.Port);
        Assert.Equal("COPIN/basic", Assert.Single(system.InboundUsers));
        Assert.Equal("NOT_IN_USE/basic", Assert.Single(system.OutboundUsers));
        Assert.Contains(s4.Arrangements, arrangement => arrangement is { ScenarioId: "SAP_COM_0308", SystemId: "COPIN", InboundUser: "COPIN" });
        var subaccount = rig.Sandbox.Subaccount.Snapshot();
        var destination = subaccount.Destinations.Single();
        Assert.Equal("BasicAuthentication", destination.Properties["Authentication"]);
        Assert.Equal("ProjectPlan", destination.Properties["copin.int.object"]);
        Assert.Contains(subaccount.RoleAssignments, role => role is { User: "lead@example.com", Origin: "sap.default" });
        Assert.Contains("co-pin/dev", subaccount.Instances[0].Labels, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Destroyed_nothing_is_left_and_a_second_time_everything_is_gone_already()
    {
        await using var rig = await LandscapeRig.StartAsync();
        var before = rig.Describe();
        await rig.ApplyWellAsync();

        var result = await rig.DestroyAsync();

        Assert.Empty(result.Failures);
        Assert.All(result.Items, item => Assert.Equal(DestroyOutcome.Deleted, item.Outcome));
        Assert.Equal("Projects", result.Items[0].Resource);
        Assert.Equal(before, rig.Describe());

        var again = await rig.DestroyAsync();
        Assert.True(again.Succeeded);
        Assert.All(again.Items, item => Assert.Equal(DestroyOutcome.AlreadyGone, item.Outcome));
        await rig.ApplyWellAsync();
        Assert.True((await rig.CheckAsync()).Passed);
    }

    [Fact]
    public async Task Resources_are_applied_one_by_one_as_the_typed_provisioner_does()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await using (var session = rig.Open())
        {
            var early = await Assert.ThrowsAsync<ProvisioningException>(() => session.ApplyAsync("Partner"));
            Assert.Contains("ApiUser", early.Message, StringComparison.Ordinal);
            foreach (var resource in session.Landscape.Graph.Order)
                Assert.Equal(resource.Id, (await session.ApplyAsync(resource.Id)).Resource);
            await Assert.ThrowsAsync<ProvisioningException>(() => session.ApplyAsync("NoSuchResource"));
        }

        Assert.False((await rig.PlanAsync()).HasChanges);
        Assert.True((await rig.CheckAsync()).Passed);
    }

    private static int Line(string text) => DeclaredLandscape.CoPin[..DeclaredLandscape.CoPin.IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
}
