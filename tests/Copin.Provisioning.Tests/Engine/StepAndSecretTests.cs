using Copin.Sandbox;

namespace Copin.Provisioning.Tests;

/// <summary>Passwords that the engine makes, steps that a person does, resources of another landscape.</summary>
public sealed class StepAndSecretTests
{
    private const string Generated = """
        using Copin;
        using static Copin.CommunicationScenarios;

        [Landscape("generated")]
        public sealed partial record Generated(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, [GeneratedPassword(Length = 40)] Secret Password)
        {
            [CommunicationUser("MADE", Description = "Made by the engine", Password = "{Password}")]
            public sealed partial record Api;

            [CommunicationSystem("MADE", HostName = "{S4.ApiHost}")]
            [InboundUser<Api>]
            [OutboundUser("MADE_OUT", Password = "{Password}")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0308)]
            public sealed partial record Projects;

            [UserCredential<Api>("MADE")]
            public sealed partial record Credential;

            [IntegrationPackage("CoPinS4HanaCloud")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("ProjectsToCollaboration")]
            [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
            [FlowParameter("credential", "{Credential}")]
            [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
            [UrlTemplate("ApplicationBaseUrlCustomerProjects", "https://{S4.UiHost}" + ProjectLinks.CustomerProject)]
            [UrlTemplate("ApplicationBaseUrlInternalProjects", "https://{S4.UiHost}" + ProjectLinks.InternalProject)]
            [After<Projects>]
            public sealed partial record Flow;
        }
        """;

    private const string Steps = """
        using Copin;

        [Landscape("steps")]
        public sealed partial record Steps(S4HanaCloudTenant S4, Secret CopinPassword, string ProjectLead)
        {
            [CommunicationUser("STEPS", Description = "A user", Password = "{CopinPassword}")]
            public sealed partial record Api;

            [ManualStep("Tell the administrator", Where = "Mail", Instructions = "Send {Api.Id} of {S4.UiHost} to {ProjectLead}", Outcome = "An answer")]
            public sealed partial record Tell;

            [CommunicationUser("AFTER_STEP", Description = "Made after the step", Password = "{CopinPassword}")]
            [After<Tell>]
            public sealed partial record Later;
        }
        """;

    [Fact]
    public async Task A_password_that_the_engine_makes_is_the_same_in_every_system_and_stays_while_nothing_needs_it()
    {
        await using var rig = await GeneratedRigAsync();
        await ApplyAsync(rig);
        await AssertLogonWorksAsync(rig);

        rig.Sandbox.Requests.Clear();
        var second = await ApplyAsync(rig);
        Assert.All(second.Items, item => Assert.Equal(ApplyOutcome.Unchanged, item.Outcome));
        await AssertLogonWorksAsync(rig);
        Assert.DoesNotContain("MADE-", File.ReadAllText(Path.Combine(rig.JournalFolder, "generated.dev.journal")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_one_user_of_a_made_password_is_missing_all_get_a_new_one()
    {
        await using var rig = await GeneratedRigAsync();
        await ApplyAsync(rig);
        await using (var session = Open(rig))
        {
            // Undeploying the credential in the console leaves a flow that still works with the old password.
            Assert.True(await rig.DeleteCredentialAsync("MADE"));
            var plan = await session.PlanAsync();
            Assert.Equal(
                [("Api", PlanAction.Update), ("Partner", PlanAction.Update), ("Credential", PlanAction.Create), ("Flow", PlanAction.Update)],
                plan.Items.Where(item => item.IsChange).Select(item => (item.Resource, item.Action)));
            Assert.True((await session.ApplyAsync()).Succeeded);
        }

        await AssertLogonWorksAsync(rig);
        await using var again = Open(rig);
        Assert.False((await again.PlanAsync()).HasChanges);
    }

    [Fact]
    public async Task A_run_that_ended_between_the_users_of_a_made_password_is_mended_by_a_new_one_for_all()
    {
        await using var rig = await GeneratedRigAsync();
        var fault = rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(400, "not now")) { Method = "POST", Path = "UserCredentials" });
        await using (var session = Open(rig))
            Assert.Single((await session.ApplyAsync()).Failures);
        rig.Sandbox.Faults.Remove(fault);

        await ApplyAsync(rig);

        await AssertLogonWorksAsync(rig);
    }

    [Fact]
    public async Task One_by_one_a_made_password_reaches_all_in_one_session_and_is_not_renewed_for_one_alone_in_another()
    {
        await using var rig = await GeneratedRigAsync();
        await using (var session = Open(rig))
            foreach (var resource in session.Landscape.Graph.Order)
                await session.ApplyAsync(resource.Id);
        await AssertLogonWorksAsync(rig);
        Assert.True(await rig.DeleteCredentialAsync("MADE"));

        await using (var later = Open(rig))
        {
            var refused = await Assert.ThrowsAsync<ProvisioningException>(() => later.ApplyAsync("Credential"));
            Assert.Contains("apply the whole landscape", refused.Message, StringComparison.Ordinal);
        }

        await ApplyAsync(rig);
        await AssertLogonWorksAsync(rig);
    }

    [Fact]
    public async Task A_manual_step_stops_what_comes_after_it_is_shown_with_its_values_and_asked_for_once()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Steps;
        rig.Steps.Answer = _ => ManualStepAnswer.NotDone("the administrator is on holiday");

        var item = (await rig.PlanAsync()).Items.Single(candidate => candidate.Resource == "Tell");
        Assert.Equal(PlanAction.ManualStep, item.Action);
        Assert.Equal("Send known after apply: {Api.Id} of my300000.s4hana.cloud.sap to lead@example.com", item.Instructions!.Instructions);

        var waiting = await rig.ApplyAsync();
        Assert.Empty(waiting.Failures);
        Assert.False(waiting.Succeeded);
        Assert.Equal([ApplyOutcome.Created, ApplyOutcome.WaitsForPerson, ApplyOutcome.Blocked], waiting.Items.Select(applied => applied.Outcome));
        Assert.Equal("the administrator is on holiday", waiting.Items[1].Note);
        var id = rig.Sandbox.S4.Snapshot().Users.Single(user => user.Name == "STEPS").Id;
        var asked = Assert.Single(rig.Steps.Asked);
        Assert.Equal($"Send {id} of my300000.s4hana.cloud.sap to lead@example.com", asked.Instructions);
        Assert.Equal("CoPin.cs", asked.Source!.File);

        rig.Steps.Answer = _ => ManualStepAnswer.Done();
        Assert.Equal([ApplyOutcome.Unchanged, ApplyOutcome.Confirmed, ApplyOutcome.Created], (await rig.ApplyWellAsync()).Items.Select(applied => applied.Outcome));
        Assert.All((await rig.ApplyWellAsync()).Items, applied => Assert.Equal(ApplyOutcome.Unchanged, applied.Outcome));
        Assert.Equal(2, rig.Steps.Asked.Count);
        Assert.True((await rig.CheckAsync()).Passed);

        var destroyed = (await rig.DestroyAsync()).Items.Single(candidate => candidate.Resource == "Tell");
        Assert.Equal(DestroyOutcome.ManualStep, destroyed.Outcome);
        Assert.NotNull(destroyed.Instructions);
    }

    [Fact]
    public async Task A_step_whose_instructions_have_changed_is_asked_for_again()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Steps;
        await rig.ApplyWellAsync();
        var parameters = rig.Parameters();
        parameters["ProjectLead"] = new TextParameter("someone.else@example.com");
        await using var session = rig.Open(parameters: parameters);

        Assert.Equal(PlanAction.ManualStep, (await session.PlanAsync()).Items.Single(item => item.IsChange).Action);
        Assert.True((await session.ApplyAsync()).Succeeded);

        Assert.EndsWith("to someone.else@example.com", rig.Steps.Asked[^1].Instructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resources_of_a_landscape_that_is_used_are_read_and_never_changed()
    {
        const string both = """
            using Copin;
            using static Copin.CommunicationScenarios;

            [Landscape("base")]
            public sealed partial record Base(S4HanaCloudTenant S4, Secret CopinPassword)
            {
                [CommunicationUser("SHARED", Description = "A shared user", Password = "{CopinPassword}")]
                public sealed partial record SharedUser;
            }

            [Landscape("top"), Uses<Base>]
            public sealed partial record Top(S4HanaCloudTenant S4, Secret CopinPassword)
            {
                [CommunicationSystem("TOP", HostName = "{S4.ApiHost}")]
                [InboundUser<Base.SharedUser>]
                [OutboundUser("NOT_IN_USE")]
                public sealed partial record Partner;

                [CommunicationArrangement<Partner>(SAP_COM_0308)]
                public sealed partial record Projects;
            }
            """;
        await using var rig = await LandscapeRig.StartAsync();
        var landscapes = DeclaredLandscape.ReadAll(both, rig.Parameters());
        await using var top = rig.OpenOn(landscapes["Top"] with { UsedLandscapes = [landscapes["Base"].Declaration] });

        Assert.Contains("belongs to another landscape", Assert.Single((await top.PlanAsync()).Failures).Message, StringComparison.Ordinal);
        await using (var foundation = rig.OpenOn(landscapes["Base"]))
            Assert.True((await foundation.ApplyAsync()).Succeeded);
        Assert.Equal(["Partner", "Projects"], (await top.PlanAsync()).Items.Select(item => item.Resource));
        Assert.True((await top.ApplyAsync()).Succeeded);
        Assert.Equal("SHARED/basic", Assert.Single(rig.Sandbox.S4.Snapshot().Systems.Single(system => system.Id == "TOP").InboundUsers));

        Assert.True((await top.DestroyAsync()).Succeeded);
        Assert.Contains(rig.Sandbox.S4.Snapshot().Users, user => user.Name == "SHARED");
    }

    private static async Task<LandscapeRig> GeneratedRigAsync()
    {
        var rig = await LandscapeRig.StartAsync();
        rig.Source = Generated;
        return rig;
    }

    private static LandscapeSession Open(LandscapeRig rig)
    {
        var parameters = rig.Parameters();
        parameters["Password"] = Secret.Generated("Password");
        return rig.Open(parameters: parameters);
    }

    private static async Task<ApplyResult> ApplyAsync(LandscapeRig rig)
    {
        await using var session = Open(rig);
        var result = await session.ApplyAsync();
        Assert.True(result.Succeeded, string.Join("\n", result.Failures));
        return result;
    }

    // The flow calls S/4HANA with the deployed credential: it works only where both got the same password.
    private static async Task AssertLogonWorksAsync(LandscapeRig rig)
    {
        var message = await rig.CallFlowAsync("ProjectsToCollaboration");
        Assert.Equal(200, (int)message.StatusCode);
    }
}
