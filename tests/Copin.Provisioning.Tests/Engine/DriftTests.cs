namespace Copin.Provisioning.Tests;

/// <summary>What somebody changed shows in the plan and is mended; what the declaration changed is carried over.</summary>
public sealed class DriftTests
{
    [Fact]
    public async Task A_changed_host_shows_and_is_mended()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        var expected = rig.Describe();
        rig.Sandbox.S4.ChangeSystem("COPIN", "HostName", "somewhere.else.example");

        var item = Changed(await rig.PlanAsync());
        Assert.Equal(("Partner", PlanAction.Update), (item.Resource, item.Action));
        Assert.Equal("HostName: somewhere.else.example → my300000-api.s4hana.cloud.sap", Assert.Single(item.Differences).ToString());
        var result = await rig.ApplyWellAsync();

        Assert.Equal("Partner", Assert.Single(result.Items, applied => applied.Outcome == ApplyOutcome.Updated).Resource);
        Assert.Equal(expected, rig.Describe());
    }

    [Fact]
    public async Task A_changed_flow_parameter_is_set_again_and_the_flow_deployed()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        var expected = rig.Describe();
        rig.Sandbox.Integration.ChangeParameter("ProjectsToCollaboration", "oDataBaseUrl", "https://elsewhere.example");

        Assert.Equal(["oDataBaseUrl"], Changed(await rig.PlanAsync()).Differences.Select(difference => difference.Property));
        await rig.ApplyWellAsync();

        Assert.Equal(expected, rig.Describe());
        Assert.True((await rig.CheckAsync()).Passed);
    }

    [Fact]
    public async Task A_removed_arrangement_is_made_again_and_a_changed_destination_written_again_without_losing_what_is_not_declared()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        rig.Sandbox.S4.RemoveArrangement("SAP_COM_0308");
        rig.Sandbox.Subaccount.ChangeDestination("S4_PROJECTS", "copin.int.object", "Projectplan");
        rig.Sandbox.Subaccount.ChangeDestination("S4_PROJECTS", "HTML5.DynamicDestination", "true");

        var plan = await rig.PlanAsync();
        Assert.Equal(PlanAction.Create, plan.Items.Single(item => item.Resource == "EnterpriseProjects").Action);
        Assert.Equal(["copin.int.object"], plan.Items.Single(item => item.Resource == "Projects").Differences.Select(difference => difference.Property));
        await rig.ApplyWellAsync();

        var destination = rig.Sandbox.Subaccount.Snapshot().Destinations.Single();
        Assert.Equal("ProjectPlan", destination.Properties["copin.int.object"]);
        Assert.Equal("true", destination.Properties["HTML5.DynamicDestination"]);
        Assert.True((await rig.CheckAsync()).Passed);
    }

    [Fact]
    public async Task A_changed_password_shows_without_its_value_and_reaches_every_system_that_needs_it()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        rig.SetSecret("copin", "Another-Horse-Battery-2-Staple");

        var plan = await rig.PlanAsync();
        Assert.Equal(["ApiUser", "S4Credential", "ProjectFlow"], plan.Items.Where(item => item.IsChange).Select(item => item.Resource));
        Assert.Equal("Password: changed (secret)", Assert.Single(plan.Items.Single(item => item.Resource == "ApiUser").Differences).ToString());
        Assert.Equal(["Deployment"], plan.Items.Single(item => item.Resource == "ProjectFlow").Differences.Select(difference => difference.Property));
        await rig.ApplyWellAsync();

        Assert.True((await rig.CheckAsync()).Passed);
        Assert.False((await rig.PlanAsync()).HasChanges);
    }

    [Fact]
    public async Task Without_its_journal_a_landscape_converges_once_more()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        var expected = rig.Describe();
        File.Delete(rig.JournalFile);

        await rig.ApplyWellAsync();

        Assert.Equal(expected, rig.Describe());
        Assert.False((await rig.PlanAsync()).HasChanges);
        Assert.True((await rig.CheckAsync()).Passed);
    }

    [Fact]
    public async Task Half_made_things_are_picked_up()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Sandbox.S4.AddUser("COPIN", "made by hand", "Made-By-Hand-Password-12345");

        var item = (await rig.PlanAsync()).Items.Single(candidate => candidate.Resource == "ApiUser");
        Assert.Equal(PlanAction.Update, item.Action);
        Assert.Equal(["Description", "Owner", "Password"], item.Differences.Select(difference => difference.Property));
        await rig.ApplyWellAsync();

        Assert.True((await rig.CheckAsync()).Passed);
        Assert.Single(rig.Sandbox.S4.Snapshot().Users, user => user.Name == "COPIN");
    }

    [Fact]
    public async Task Other_parameters_of_an_instance_replace_it_its_key_and_what_uses_the_key()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        var client = rig.Sandbox.Subaccount.Snapshot().Destinations.Single().Properties["User"];
        rig.Source = DeclaredLandscape.CoPin.Replace("""["client_credentials"]""", """["client_credentials","password"]""", StringComparison.Ordinal);

        var plan = await rig.PlanAsync();
        Assert.Equal(
            [("FlowRuntime", PlanAction.Replace), ("FlowKey", PlanAction.Replace), ("Projects", PlanAction.Update)],
            plan.Items.Where(item => item.IsChange).Select(item => (item.Resource, item.Action)));
        Assert.True(plan.Items.Single(item => item.Resource == "FlowRuntime").Differences.Single().ForcesReplacement);
        await rig.ApplyWellAsync();

        Assert.NotEqual(client, rig.Sandbox.Subaccount.Snapshot().Destinations.Single().Properties["User"]);
        Assert.Equal(2, rig.Sandbox.Subaccount.Snapshot().Bindings.Length);
        Assert.True((await rig.CheckAsync()).Passed);
        Assert.False((await rig.PlanAsync()).HasChanges);
    }

    [Fact]
    public async Task What_is_no_longer_declared_is_shown_as_orphaned_and_removed_only_by_prune()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        rig.Source = Without(DeclaredLandscape.CoPin, "Projects", "ProjectLeadRole", "ProjectFlow", "S4Credential", "EnterpriseProjects", "Partner");

        var plan = await rig.PlanAsync();
        string[] expected = ["S4_PROJECTS", "Project Collaboration User", "ProjectsToCollaboration", "S4H_CPI", "SAP_COM_0308", "COPIN"];
        Assert.Equal(expected, plan.Items.Where(item => item.Action == PlanAction.Orphaned).Select(item => item.Name));
        Assert.False(plan.HasChanges);
        await rig.ApplyWellAsync();
        Assert.Single(rig.Sandbox.Subaccount.Snapshot().Destinations);

        var result = await rig.ApplyWellAsync(prune: true);

        Assert.Equal(expected, result.Items.Where(item => item.Outcome == ApplyOutcome.Pruned).Select(item => item.Name));
        Assert.Empty(rig.Sandbox.Subaccount.Snapshot().Destinations);
        Assert.Empty(rig.Sandbox.Subaccount.Snapshot().RoleAssignments);
        Assert.DoesNotContain(rig.Sandbox.S4.Snapshot().Systems, system => system.Id == "COPIN");
        Assert.DoesNotContain((await rig.PlanAsync()).Items, item => item.Action == PlanAction.Orphaned);
    }

    [Fact]
    public async Task A_renamed_resource_is_made_under_its_new_name_and_the_old_one_is_orphaned_even_without_journal()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        File.Delete(rig.JournalFile);
        rig.Source = DeclaredLandscape.CoPin.Replace("\"S4_PROJECTS\"", "\"S4_ALL_PROJECTS\"", StringComparison.Ordinal);

        var plan = await rig.PlanAsync();

        Assert.Equal(PlanAction.Create, plan.Items.Single(item => item.Resource == "Projects").Action);
        Assert.Equal("S4_PROJECTS", plan.Items.Single(item => item.Action == PlanAction.Orphaned).Name);
    }

    private static PlanItem Changed(Plan plan) => Assert.Single(plan.Items, item => item.IsChange);

    /// <summary>The source without some of its records and their attributes.</summary>
    private static string Without(string source, params string[] records)
    {
        foreach (var record in records)
        {
            var end = source.IndexOf($"public sealed partial record {record};", StringComparison.Ordinal);
            var start = source.LastIndexOf("\n\n", end, StringComparison.Ordinal);
            source = source[..start] + source[(source.IndexOf('\n', end))..];
        }

        return source;
    }
}
