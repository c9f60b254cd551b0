using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Tests.CommandLine;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests;

/// <summary>OAuth2 client credentials and secure parameters, and the flows that use them.</summary>
public sealed class SecurityMaterialTests
{
    /// <summary>One credential of a service key, which a flow uses, one of its own with a custom parameter, and a secure parameter.</summary>
    internal const string Source = """"
        using Copin;

        [Landscape("material")]
        public sealed partial record Material(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, BtpSubaccount Subaccount, Secret IntegrationToken, Secret ReplicationPassword, string ProjectLead)
        {
            [ServiceInstance("token-caller", Offering = "it-rt", Plan = "integration-flow", Parameters = """{{"grant-types":["client_credentials"],"roles":["ESBMessaging.send"]}}""")]
            public sealed partial record Caller;

            [ServiceKey<Caller>("caller")]
            public sealed partial record CallerKey;

            [OAuth2ClientCredential<CallerKey>("OF_KEY", Description = "The caller's client", ClientAuthentication = OAuth2ClientAuthentication.Header, Scope = "uaa.resource")]
            public sealed partial record OfKey;

            [OAuth2ClientCredential("OWN", TokenServiceUrl = "https://token.example.com/oauth/token", ClientId = "client", ClientSecret = "{IntegrationToken}")]
            [CustomParameter("lead", "{ProjectLead}", SendAsPartOf = OAuth2RequestPart.Url)]
            public sealed partial record Own;

            [SecureParameter("KEY", Value = "{ReplicationPassword}", Description = "Read by a script")]
            public sealed partial record Key;

            [IntegrationPackage("CoPinS4HanaCloud")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("ProjectsToCollaboration")]
            [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
            [FlowParameter("credential", "{OfKey}")]
            [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
            [UrlTemplate("ApplicationBaseUrlCustomerProjects", "https://{S4.UiHost}" + ProjectLinks.CustomerProject)]
            [UrlTemplate("ApplicationBaseUrlInternalProjects", "https://{S4.UiHost}" + ProjectLinks.InternalProject)]
            public sealed partial record Flow;
        }
        """";

    internal static async Task<LandscapeRig> StartAsync(SandboxOptions? options = null)
    {
        var rig = await LandscapeRig.StartAsync(options);
        rig.Source = Source;
        rig.SetSecret("token", "a-client-secret");
        rig.SetSecret("replication", "a-key");
        return rig;
    }

    [Fact]
    public async Task What_is_declared_is_deployed_used_and_taken_away()
    {
        await using var rig = await StartAsync();
        var nothing = rig.Describe();
        await rig.ApplyWellAsync();

        var client = await rig.Integration.OAuth2ClientCredentials.FindAsync("OF_KEY");
        Assert.Equal(("The caller's client [copin:material/dev]", "header", "uaa.resource"), (client!.Description, client.ClientAuthentication, client.Scope));
        Assert.Equal(rig.Sandbox.Connections.CloudIntegration.TokenUrl.AbsoluteUri, client.TokenServiceUrl);
        var parameter = Assert.Single((await rig.Integration.OAuth2ClientCredentials.FindAsync("OWN"))!.CustomParameters);
        Assert.Equal(("lead", "lead@example.com", "url"), (parameter.Key, parameter.Value, parameter.SendAsPartOf));
        Assert.Equal("Read by a script [copin:material/dev]", (await rig.Integration.SecureParameters.FindAsync("KEY"))!.Description);
        Assert.False((await rig.PlanAsync()).HasChanges);
        Assert.All((await rig.ApplyWellAsync()).Items, item => Assert.Equal(ApplyOutcome.Unchanged, item.Outcome));
        var check = await rig.CheckAsync();
        Assert.True(check.Passed, string.Join("\n", check.Failures));
        Assert.Equal("DEPLOYED for client client of https://token.example.com/oauth/token", check.Items.Single(item => item.Resource == "Own").Summary);

        // With the key's client the flow gets a token, which S/4HANA Cloud does not take.
        rig.Sandbox.Requests.Clear();
        using var answer = await rig.CallFlowAsync("ProjectsToCollaboration");
        Assert.Contains("statusCode: 401", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Assert.True((await rig.DestroyAsync()).Succeeded);
        Assert.Equal(nothing, rig.Describe());
    }

    [Fact]
    public async Task A_changed_secret_is_written_and_a_credential_with_custom_parameters_is_made_anew()
    {
        await using var rig = await StartAsync();
        await rig.ApplyWellAsync();
        rig.SetSecret("token", "another-client-secret");
        rig.SetSecret("replication", "another-key");

        var plan = await rig.PlanAsync();
        Assert.Equal([("Own", PlanAction.Replace), ("Key", PlanAction.Update)], plan.Items.Where(item => item.IsChange).Select(item => (item.Resource, item.Action)));
        Assert.Equal("ClientSecret", Assert.Single(plan.Items.Single(item => item.Resource == "Own").Differences).Property);
        var result = await rig.ApplyWellAsync();

        Assert.Equal([ApplyOutcome.Replaced, ApplyOutcome.Updated], result.Items.Where(item => item.Outcome != ApplyOutcome.Unchanged).Select(item => item.Outcome));
        Assert.Single((await rig.Integration.OAuth2ClientCredentials.FindAsync("OWN"))!.CustomParameters);
        Assert.False((await rig.PlanAsync()).HasChanges);
    }

    [Fact]
    public async Task A_changed_custom_parameter_makes_the_credential_anew_and_another_order_does_not()
    {
        const string one = "[CustomParameter(\"lead\", \"{ProjectLead}\", SendAsPartOf = OAuth2RequestPart.Url)]", two = "[CustomParameter(\"a\", \"b\")]";
        await using var rig = await StartAsync();
        rig.Source = Source.Replace(one, one + two, StringComparison.Ordinal);
        await rig.ApplyWellAsync();
        rig.Source = Source.Replace(one, two + one, StringComparison.Ordinal);
        Assert.False((await rig.PlanAsync()).HasChanges);

        rig.Source = Source.Replace(one, one + two.Replace("\"b\"", "\"c\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var change = Assert.Single((await rig.PlanAsync()).Items, item => item.IsChange);
        Assert.Equal(PlanAction.Replace, change.Action);
        var difference = Assert.Single(change.Differences);
        Assert.Equal(("lead=lead@example.com (url), a=b (body)", "lead=lead@example.com (url), a=c (body)"), (difference.Before, difference.After));
        await rig.ApplyWellAsync();
        Assert.Equal(["lead@example.com", "c"], (await rig.Integration.OAuth2ClientCredentials.FindAsync("OWN"))!.CustomParameters.Select(parameter => parameter.Value));
    }

    [Fact]
    public async Task Custom_parameters_that_somebody_gave_a_credential_outlive_a_change()
    {
        await using var rig = await StartAsync();
        rig.Source = Source.Replace("[CustomParameter(\"lead\", \"{ProjectLead}\", SendAsPartOf = OAuth2RequestPart.Url)]", "", StringComparison.Ordinal);
        await rig.Integration.OAuth2ClientCredentials.CreateAsync(
            new OAuth2ClientCredential { Name = "OWN", ClientId = "client", Scope = "theirs", CustomParameters = [new CustomParameter { Key = "theirs", Value = "kept", SendAsPartOf = "body" }] }, _ => new("x"));

        Assert.Equal(PlanAction.Update, (await rig.PlanAsync()).Items.Single(item => item.Resource == "Own").Action);
        await rig.ApplyWellAsync();

        var credential = (await rig.Integration.OAuth2ClientCredentials.FindAsync("OWN"))!;
        Assert.Equal("kept", Assert.Single(credential.CustomParameters).Value);
        Assert.Equal(("theirs", "https://token.example.com/oauth/token"), (credential.Scope, credential.TokenServiceUrl));
        Assert.False((await rig.PlanAsync()).HasChanges);
    }

    [Theory]
    [InlineData("{Own}", "token")]
    [InlineData("{Key}", "replication")]
    public async Task A_flow_is_deployed_anew_when_what_it_uses_has_changed(string credential, string secret)
    {
        await using var rig = await StartAsync();
        rig.Source = Source.Replace("{OfKey}", credential, StringComparison.Ordinal);
        await rig.ApplyWellAsync();
        rig.SetSecret(secret, "quite-another-one");

        Assert.Equal([credential.Trim('{', '}'), "Flow"], (await rig.PlanAsync()).Items.Where(item => item.IsChange).Select(item => item.Resource));
        rig.Sandbox.Requests.Clear();
        await rig.ApplyWellAsync();

        Assert.Single(rig.Sandbox.Requests, request => request.Path.EndsWith("DeployIntegrationDesigntimeArtifact", StringComparison.Ordinal));
        Assert.False((await rig.PlanAsync()).HasChanges);
    }

    [Fact]
    public async Task A_key_that_was_made_anew_gives_its_credential_another_client_and_the_flow_gets_it()
    {
        await using var rig = await StartAsync();
        await rig.ApplyWellAsync();
        var before = (await rig.Integration.OAuth2ClientCredentials.FindAsync("OF_KEY"))!.ClientId;
        rig.Source = Source.Replace("[ServiceKey<Caller>(\"caller\")]", "[ServiceKey<Caller>(\"another\")]", StringComparison.Ordinal);

        Assert.Equal(["CallerKey", "OfKey", "Flow"], (await rig.PlanAsync()).Items.Where(item => item.IsChange && item.Action != PlanAction.Orphaned).Select(item => item.Resource));
        await rig.ApplyWellAsync(prune: true);

        Assert.NotEqual(before, (await rig.Integration.OAuth2ClientCredentials.FindAsync("OF_KEY"))!.ClientId);
        Assert.False((await rig.PlanAsync()).HasChanges);
    }

    [Fact]
    public async Task A_name_that_other_material_bears_is_refused_and_that_is_left_alone()
    {
        await using var rig = await StartAsync();
        await rig.Integration.OAuth2ClientCredentials.CreateAsync(new OAuth2ClientCredential { Name = "KEY", ClientId = "theirs" }, _ => new("x"));
        rig.Source = Source.Replace("[SecureParameter(\"KEY\", Value =", "[UserCredential(\"KEY\", User = \"U\", Password =", StringComparison.Ordinal);

        var failure = Assert.Single((await rig.ApplyAsync()).Failures);

        Assert.Contains("Security material with name 'KEY' already exists", failure.Message, StringComparison.Ordinal);
        Assert.Contains("take that away (Monitor → Security Material), or give this user credential another name", failure.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", (await rig.Integration.OAuth2ClientCredentials.FindAsync("KEY"))!.ClientId);
    }

    [Fact]
    public async Task What_is_no_longer_declared_is_an_orphan_of_its_own_kind_and_pruned()
    {
        await using var rig = await StartAsync();
        await rig.ApplyWellAsync();
        File.Delete(Path.Combine(rig.JournalFolder, "material.dev.journal"));
        rig.Source = Source.Replace("[OAuth2ClientCredential(\"OWN\"", "[OAuth2ClientCredential(\"RENAMED\"", StringComparison.Ordinal)
            .Replace("[SecureParameter(\"KEY\"", "[SecureParameter(\"RENAMED_KEY\"", StringComparison.Ordinal);

        Assert.Equal(
            [("secure parameter", "KEY"), ("OAuth2 client credential", "OWN")],
            (await rig.PlanAsync()).Items.Where(item => item.Action == PlanAction.Orphaned).Select(item => (item.Kind.Title, item.Name)));
        await rig.ApplyWellAsync(prune: true);

        Assert.Equal(["OF_KEY", "RENAMED", "RENAMED_KEY"], rig.Sandbox.Integration.Snapshot().SecurityMaterial.Select(material => material.Name));
    }

    [Fact]
    public async Task A_tenant_without_secure_parameters_is_said_to_be_one_before_anything_is_changed_and_only_where_one_is_declared()
    {
        await using var rig = await StartAsync(new SandboxOptions { PollsUntilDone = 1, OffersSecureParameters = false });
        var nothing = rig.Describe();

        var failure = Assert.Single((await rig.PlanAsync()).Failures);
        Assert.Equal("Key", failure.Resource);
        Assert.Contains("This tenant does not offer secure parameters by its API; deploy them by hand", failure.Message, StringComparison.Ordinal);
        Assert.Equal(nothing, rig.Describe());

        rig.Source = Source.Replace("[SecureParameter(\"KEY\", Value = \"{ReplicationPassword}\", Description = \"Read by a script\")]", "[ManualStep(\"Deploy KEY\")]", StringComparison.Ordinal);
        await rig.ApplyWellAsync();
        Assert.True((await rig.DestroyAsync()).Succeeded);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(501)]
    public async Task A_tenant_that_does_not_show_its_secure_parameters_stops_no_landscape_without_any(int status)
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(status, "not for you")) { Method = "GET", Path = "SecureParameters", Calls = int.MaxValue });

        await rig.ApplyWellAsync();
        var plan = await rig.PlanAsync();

        Assert.Empty(plan.Failures);
        Assert.False(plan.HasChanges);
        Assert.Contains(rig.Sandbox.Requests, request => request.Path.EndsWith("SecureParameters", StringComparison.Ordinal) && request.Status == status);
    }

    [Theory]
    [InlineData("[SecureParameter(\"KEY\", Value =", 4096, "a secure parameter's value: it has 4097 characters, and Cloud Integration takes at most 4096")]
    [InlineData("[UserCredential(\"KEY\", User = \"U\", Password =", 255, "a user credential's password: it has 256 characters, and Cloud Integration takes at most 255")]
    public async Task A_secret_that_is_too_long_is_refused_before_any_call(string attribute, int longest, string refusal)
    {
        await using var rig = await StartAsync();
        rig.Source = Source.Replace("[SecureParameter(\"KEY\", Value =", attribute, StringComparison.Ordinal);
        rig.SetSecret("replication", new string('x', longest + 1));

        var fault = Assert.Single((await Assert.ThrowsAsync<SecretException>(() => rig.ApplyAsync())).Faults);
        Assert.Equal($"what file:replication holds cannot be {refusal}", fault.Problem);
        Assert.Empty(rig.Sandbox.Requests);

        rig.SetSecret("replication", new string('x', longest));
        await rig.ApplyWellAsync();
    }

    [Fact]
    public async Task The_command_line_shows_what_is_planned_and_no_secret()
    {
        await using var rig = await StartAsync();
        await using var console = await CommandLineRig.StartAsync();
        foreach (var file in Directory.EnumerateFiles(rig.Folder))
            File.Copy(file, Path.Combine(console.Folder, Path.GetFileName(file)), overwrite: true);
        console.Around = _ => rig.Sandbox.CreateHandler();
        var landscape = DeclaredLandscape.Read(Source, rig.Parameters());

        var plan = await console.RunAsync(new LandscapeApplication(landscape.Declaration, landscape.Sources, _ => landscape), default, "plan");

        Assert.Equal((2, ""), (plan.Code, plan.Error));
        Assert.Equal(
            [
                "  + OAuth2 client credential OWN  (Own)",
                "        Owner: material/dev",
                "        TokenServiceUrl: https://token.example.com/oauth/token",
                "        ClientId: client",
                "        ClientSecret: (secret)",
                "        CustomParameters: lead=lead@example.com (url)",
                "  + secure parameter KEY  (Key)",
                "        Description: Read by a script",
                "        Owner: material/dev",
                "        Value: (secret)",
            ],
            plan.Lines.SkipWhile(line => !line.Contains("credential OWN", StringComparison.Ordinal)).Take(10));
        Assert.Contains("        ClientId: known after apply: {CallerKey.ClientId}", plan.Lines);
        Assert.DoesNotContain("a-client-secret", plan.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a-key", plan.Output, StringComparison.Ordinal);
    }
}
