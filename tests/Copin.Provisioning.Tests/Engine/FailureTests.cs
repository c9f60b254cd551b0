using Copin.Sandbox;

namespace Copin.Provisioning.Tests;

/// <summary>What goes wrong is said once, with file and line, and costs nothing that need not fail.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task A_wrong_password_is_one_error_at_the_parameter_and_one_logon_and_changes_nothing()
    {
        await using var rig = await LandscapeRig.StartAsync();
        var before = rig.Describe();
        var right = rig.Sandbox.Connections.S4HanaCloud.Password;
        rig.SetSecret("s4", "Wrong-Horse-Battery-1-Staple");

        var plan = await rig.PlanAsync();
        Assert.Equal(1, Refused(rig));
        var planned = Assert.Single(plan.Failures);
        rig.Sandbox.Requests.Clear();
        var result = await rig.ApplyAsync();

        var failure = Assert.Single(result.Failures);
        Assert.Equal(planned.Message, failure.Message);
        Assert.Equal("S4", failure.Parameter);
        Assert.Equal("CoPin.cs", failure.Source!.File);
        Assert.Equal(LineOf("S4HanaCloudTenant S4,"), failure.Source.Line);
        Assert.StartsWith($"CoPin.cs({failure.Source.Line}): parameter S4, S/4HANA Cloud my300000-api.s4hana.cloud.sap: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'COPIN_ADMIN' are refused", failure.Message, StringComparison.Ordinal);
        Assert.Contains("file:s4", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Wrong-Horse", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, Refused(rig));
        Assert.All(result.Items, item => Assert.Equal(ApplyOutcome.Blocked, item.Outcome));
        Assert.Equal(before, rig.Describe());

        rig.SetSecret("s4", right);
        await rig.ApplyWellAsync();
        Assert.True((await rig.CheckAsync()).Passed);
    }

    [Fact]
    public async Task A_wrong_client_secret_is_one_error_for_all_that_needs_the_service()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.SetSecret("service-manager", "wrong-secret-of-the-client");

        var result = await rig.ApplyAsync();

        var failure = Assert.Single(result.Failures);
        Assert.Equal("Subaccount", failure.Parameter);
        Assert.Contains("Service Manager", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connections_that_fail_stand_in_the_order_of_their_parameters_in_the_source()
    {
        await using var rig = await LandscapeRig.StartAsync();
        foreach (var secret in (string[])["s4", "integration", "destinations", "service-manager"])
            rig.SetSecret(secret, "Wrong-Horse-Battery-1-Staple");

        var plan = await rig.PlanAsync();

        Assert.Equal(["S4", "Integration", "Subaccount", "Subaccount"], plan.Failures.Select(failure => failure.Parameter));
    }

    [Fact]
    public async Task An_unknown_host_is_one_error()
    {
        await using var rig = await LandscapeRig.StartAsync();
        var parameters = rig.Parameters();
        var key = ((CloudIntegrationTenant)parameters["Integration"]).Api;
        parameters["Integration"] = new CloudIntegrationTenant(key with { Url = new Uri("https://nowhere.it-cpi018.cfapps.eu10.hana.ondemand.com") });
        await using var session = rig.Open(parameters: parameters);

        var result = await session.ApplyAsync();

        var failure = Assert.Single(result.Failures);
        Assert.Equal("Integration", failure.Parameter);
        Assert.Contains("nowhere.it-cpi018", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binding_that_the_environment_lacks_is_one_error_that_says_what_to_add()
    {
        await using var rig = await LandscapeRig.StartAsync();
        var parameters = rig.Parameters();
        parameters["Subaccount"] = (BtpSubaccount)parameters["Subaccount"] with { ServiceManager = null };
        await using var session = rig.Open(parameters: parameters);

        var failure = Assert.Single((await session.PlanAsync()).Failures);

        Assert.Contains("needs ServiceManager with Url, TokenUrl, ClientId and ClientSecret", failure.Message, StringComparison.Ordinal);
        Assert.StartsWith("CoPin.cs(", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_failure_stops_what_depends_on_it_and_nothing_else_and_a_later_run_goes_on()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Sandbox.Integration.FailNextDeployment("ProjectsToCollaboration", "Failed to create route: no such thing");

        var result = await rig.ApplyAsync();

        var failure = Assert.Single(result.Failures);
        Assert.Equal("ProjectFlow", failure.Resource);
        Assert.Equal(LineOf("[IntegrationFlow<Package>("), failure.Source!.Line);
        Assert.Equal("start integration flow 'ProjectsToCollaboration'", failure.Operation);
        Assert.Contains("Failed to create route: no such thing", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["ProjectFlow", "Projects"], result.Items.Where(item => item.Outcome is ApplyOutcome.Failed or ApplyOutcome.Blocked).Select(item => item.Resource));
        Assert.Equal(ApplyOutcome.Created, result.Items.Single(item => item.Resource == "FlowKey").Outcome);

        await rig.ApplyWellAsync();
        Assert.True((await rig.CheckAsync()).Passed);
    }

    [Fact]
    public async Task What_the_broker_says_is_shown_and_the_next_apply_makes_the_instance_anew()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Sandbox.Subaccount.FailNextProvisioning("project-collaboration-demo", "quota exhausted in this region");

        var failure = Assert.Single((await rig.ApplyAsync()).Failures);
        Assert.Contains("quota exhausted in this region", failure.Message, StringComparison.Ordinal);
        Assert.Equal("CollaborationApi", failure.Resource);

        var item = (await rig.PlanAsync()).Items.Single(candidate => candidate.Resource == "CollaborationApi");
        Assert.Equal(PlanAction.Replace, item.Action);
        Assert.Contains("quota exhausted", item.Differences.Single(difference => difference.Property == "Status").Before, StringComparison.Ordinal);
        await rig.ApplyWellAsync();
        Assert.Equal(2, rig.Sandbox.Subaccount.Snapshot().Instances.Length);
    }

    [Fact]
    public async Task Several_failures_are_all_reported()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Sandbox.Subaccount.FailNextProvisioning("project-collaboration-demo", "first reason");
        rig.Sandbox.Integration.FailNextDeployment("ProjectsToCollaboration", "second reason", atBuild: true);
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(400, "third reason")) { Method = "POST", Path = "CommunicationSystems" });

        var result = await rig.ApplyAsync();

        Assert.Equal(["Partner", "CollaborationApi"], result.Failures.Select(failure => failure.Resource));
        Assert.Contains("third reason", result.Failures[0].Message, StringComparison.Ordinal);
        Assert.Equal(ApplyOutcome.Blocked, result.Items.Single(item => item.Resource == "ProjectFlow").Outcome);
    }

    [Fact]
    public async Task Names_that_somebody_else_has_taken_in_another_landscape_are_not_touched()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Sandbox.S4.AddUser("COPIN", "Their user [copin:their-landscape/prod]", "Their-Own-Password-12345");

        var failure = Assert.Single((await rig.PlanAsync()).Failures);
        Assert.Contains("their-landscape/prod", failure.Message, StringComparison.Ordinal);
        Assert.False((await rig.ApplyAsync()).Succeeded);
        await rig.DestroyAsync();

        Assert.Equal("Their user [copin:their-landscape/prod]", rig.Sandbox.S4.Snapshot().Users.Single(user => user.Name == "COPIN").Description);
    }

    [Fact]
    public async Task A_password_that_S4_would_refuse_ends_the_run_before_any_call()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.SetSecret("copin", "Too-Short-1");

        var exception = await Assert.ThrowsAsync<SecretException>(() => rig.ApplyAsync());

        Assert.Contains("fewer than 20 characters", exception.Message, StringComparison.Ordinal);
        Assert.Contains("file:copin", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("CoPin.cs(", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Too-Short", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(rig.Sandbox.Requests);
    }

    [Theory]
    [InlineData("Canary-9-characters", "has fewer than 20 characters")]
    [InlineData("canarycanarycanarycanary", "has no special character, it has no digit, it has no upper case letter")]
    public async Task A_faulty_password_that_is_typed_at_run_time_ends_the_run_before_any_call(string password, string faults)
    {
        await using var rig = await LandscapeRig.StartAsync();
        var parameters = rig.Parameters();
        parameters["CopinPassword"] = Secret.FromPrompt("the password");
        await using var session = rig.Open(change: options => options with { SecretPrompt = new Typed(password) }, parameters: parameters);

        foreach (var apply in (Func<Task>[])[() => session.ApplyAsync(), () => session.ApplyAsync("ApiUser")])
        {
            var exception = await Assert.ThrowsAsync<SecretException>(apply);

            var fault = Assert.Single(exception.Faults);
            Assert.Equal(("CopinPassword", "CoPin.cs", LineOf("Secret CopinPassword")), (fault.Parameter, fault.Source!.File, fault.Source.Line));
            Assert.Contains(faults, fault.Problem, StringComparison.Ordinal);
            Assert.DoesNotContain("anary", exception.ToString(), StringComparison.Ordinal);
        }

        Assert.Empty(rig.Sandbox.Requests);
    }

    [Fact]
    public async Task A_faulty_password_of_two_users_is_one_error()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = """
            using Copin;

            [Landscape("two")]
            public sealed partial record Two(S4HanaCloudTenant S4, Secret CopinPassword)
            {
                [CommunicationUser("FIRST", Description = "First", Password = "{CopinPassword}")]
                public sealed partial record First;

                [CommunicationUser("SECOND", Description = "Second", Password = "{CopinPassword}")]
                public sealed partial record Second;
            }
            """;
        rig.SetSecret("copin", "Too-Short-1");

        Assert.Single((await Assert.ThrowsAsync<SecretException>(() => rig.PlanAsync())).Faults);
    }

    [Fact]
    public async Task A_password_that_S4_may_refuse_is_tried()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.SetSecret("copin", "!!!" + new string('x', 40) + ",A1");

        await rig.ApplyWellAsync();
    }

    [Fact]
    public async Task Secrets_that_are_missing_are_all_named_before_any_call()
    {
        await using var rig = await LandscapeRig.StartAsync();
        var parameters = rig.Parameters();
        parameters["CopinPassword"] = Secret.FromEnvironment("COPIN_TEST_VARIABLE_THAT_IS_NOT_SET");
        File.Delete(Path.Combine(rig.Folder, "destinations"));
        await using var session = rig.Open(parameters: parameters);

        var exception = await Assert.ThrowsAsync<SecretException>(() => session.PlanAsync());

        Assert.Equal(["CopinPassword", "Subaccount"], exception.Faults.Select(fault => fault.Parameter).Order(StringComparer.Ordinal));
        Assert.Contains("environment variable COPIN_TEST_VARIABLE_THAT_IS_NOT_SET is not set", exception.Message, StringComparison.Ordinal);
        Assert.Contains("file destinations cannot be read", exception.Message, StringComparison.Ordinal);
        Assert.Empty(rig.Sandbox.Requests);
    }

    [Fact]
    public async Task A_rule_that_a_run_time_value_breaks_ends_the_run_before_any_call()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = DeclaredLandscape.CoPin.Replace("[OutboundUser(\"NOT_IN_USE\")]", "", StringComparison.Ordinal);

        var exception = await Assert.ThrowsAsync<LandscapeRuleException>(() => rig.PlanAsync());

        Assert.Contains(exception.Findings, finding => finding.Rule.Id == "COPIN1003");
        Assert.Matches(@"^CoPin\.cs\(\d+\): COPIN1003: ", exception.Message);
        Assert.Empty(rig.Sandbox.Requests);
    }

    [Fact]
    public async Task A_parameter_that_the_flow_lacks_is_an_error_that_names_those_it_has()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Sandbox.Integration.OfferPackage("CoPinS4HanaCloud", new Dictionary<string, IReadOnlyList<string>> { ["ProjectsToCollaboration"] = ["oDataBaseUrl", "credential"] });

        var failure = Assert.Single((await rig.ApplyAsync()).Failures);

        Assert.Equal("ProjectFlow", failure.Resource);
        Assert.Contains("no externalised parameter 'ApplicationBaseUrl'; it has 'oDataBaseUrl', 'credential'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_is_only_referred_to_must_be_there_and_stays()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = DeclaredLandscape.CoPin.Replace("PackageSource.Discover", "PackageSource.Design", StringComparison.Ordinal);

        var missing = Assert.Single((await rig.PlanAsync()).Failures);
        Assert.Equal("Package", missing.Resource);
        Assert.Contains("is not there", missing.Message, StringComparison.Ordinal);

        rig.Source = DeclaredLandscape.CoPin;
        await rig.ApplyWellAsync();
        rig.Source = DeclaredLandscape.CoPin.Replace("PackageSource.Discover", "PackageSource.Design", StringComparison.Ordinal);
        Assert.Equal(PlanAction.ReadOnly, (await rig.PlanAsync()).Items.Single(item => item.Resource == "Package").Action);
        Assert.Equal(DestroyOutcome.Kept, (await rig.DestroyAsync()).Items.Single(item => item.Resource == "Package").Outcome);
        Assert.Single(rig.Sandbox.Integration.Snapshot().Packages);
    }

    [Fact]
    public async Task Another_plan_of_a_subscription_is_refused_because_the_data_would_be_lost()
    {
        await using var rig = await LandscapeRig.StartAsync();
        var other = DeclaredLandscape.CoPin.Replace("\"copm-demo\", Plan = \"standard\"", "\"example-archive\", Plan = \"free\"", StringComparison.Ordinal).Replace("Project Collaboration User", "Archive_Reader", StringComparison.Ordinal);
        rig.Source = other;
        await rig.ApplyWellAsync();
        rig.Source = other.Replace("Plan = \"free\"", "Plan = \"standard\"", StringComparison.Ordinal);

        var failure = Assert.Single((await rig.PlanAsync()).Failures);

        Assert.Equal("Collaboration", failure.Resource);
        Assert.Contains("subscribed with plan 'free', not 'standard'", failure.Message, StringComparison.Ordinal);
        Assert.False((await rig.ApplyAsync()).Succeeded);
        Assert.Equal("free", Assert.Single(rig.Sandbox.Subaccount.Snapshot().Subscriptions).Plan);
    }

    [Fact]
    public async Task A_check_says_what_does_not_work()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        rig.Sandbox.S4.SetPassword("COPIN", "Somebody-Else-Changed-1-It");

        var check = await rig.CheckAsync();

        Assert.False(check.Passed);
        var failure = Assert.Single(check.Failures);
        Assert.Equal("Projects", failure.Resource);
        Assert.Contains("HTTP 500", failure.Message, StringComparison.Ordinal);
        var message = check.Items.Single(item => item.Resource == "Projects").Message!;
        Assert.Equal("FAILED", message.LogStatus);
        Assert.Contains(message.LogId!, failure.Message, StringComparison.Ordinal);

        rig.Sandbox.S4.LockUser("COPIN");
        Assert.Contains((await rig.CheckAsync()).Failures, locked => locked.Resource == "ApiUser" && locked.Message.Contains("locked_global_by_admin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_check_of_what_is_not_applied_fails_at_each_resource()
    {
        await using var rig = await LandscapeRig.StartAsync();

        var check = await rig.CheckAsync();

        Assert.Equal(13, check.Failures.Count);
        Assert.All(check.Failures, failure => Assert.Contains("it is not there", failure.Message, StringComparison.Ordinal));
    }

    private sealed class Typed(string password) : ISecretPrompt
    {
        public ValueTask<string?> AskAsync(string label, CancellationToken cancellationToken) => new(password);
    }

    private static int Refused(LandscapeRig rig) => rig.Sandbox.Requests.Count(request => request.Status == 401);

    private static int LineOf(string text) => DeclaredLandscape.CoPin[..DeclaredLandscape.CoPin.IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
}
