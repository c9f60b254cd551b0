using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Identity;

/// <summary>Guide 2 from nothing, in both set-ups: what a person does is looked at over HTTP, and asked for once.</summary>
public sealed class WholeIdentityTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_steps_are_asked_for_once_and_seen_to_work(bool isLegacy)
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy);

        var applied = await rig.ApplyWellAsync();

        var manual = applied.Items.Where(item => item.Outcome == ApplyOutcome.Confirmed).Select(item => item.Resource).ToArray();
        Assert.Equal(isLegacy ? 8 : 7, manual.Length);
        Assert.Equal(manual.Order(), rig.Person.Asked.Select(step => step.Step).Order());
        Assert.Equal(5, rig.Sandbox.IdentityManagement.Repositories["S4HC"].Users.Length);
        rig.Person.Asked.Clear();
        Assert.All((await rig.ApplyWellAsync()).Items, item => Assert.Equal(ApplyOutcome.Unchanged, item.Outcome));
        Assert.Empty(rig.Person.Asked);
        Assert.False((await rig.PlanAsync()).HasChanges);

        var check = await rig.CheckAsync();
        Assert.True(check.Passed, string.Join("\n", check.Failures));
        Assert.StartsWith("it offers 5 users; confirmed ", check.Items.Single(item => item.Resource == "Proxy").Summary, StringComparison.Ordinal);
        Assert.StartsWith("5 users read; the proxy system offers 5 users now", check.Items.Single(item => item.Resource == "Load").Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_steps_of_a_guide_come_in_an_order_that_works()
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy: true);
        await rig.ApplyWellAsync();
        var asked = rig.Person.Asked.Select(step => step.Step).ToList();
        foreach (var (earlier, later) in new[]
        {
            ("BusinessPartners", "ProxyClient"), ("ProxyClient", "ProxyRole"), ("ProxyRole", "Proxy"), ("S4Destination", "Proxy"), ("BusinessPartners", "Employees"),
            ("Proxy", "Repository"), ("Employees", "Repository"), ("Repository", "Load"),
        })
            Assert.True(asked.IndexOf(earlier) < asked.IndexOf(later), $"{earlier} before {later}: {string.Join(", ", asked)}");
    }

    [Fact]
    public async Task Check_tells_what_was_undone_since()
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy: true);
        await rig.ApplyWellAsync();
        rig.Sandbox.IdentityProvisioning.Neo.UnassignRole("IPS_PROXY_USER", "oauth_client_idm-s4hc");

        var check = await rig.CheckAsync();

        var failure = check.Failures.Single(failure => failure.Resource == "ProxyRole");
        Assert.Contains("The user oauth_client_idm-s4hc does not have the role IPS_PROXY_USER", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Legacy.cs", failure.Source!.File);
        Assert.Equal(CheckOutcome.Passed, check.Items.Single(item => item.Resource == "ProxyClient").Outcome);
    }

    [Fact]
    public async Task A_password_that_changed_is_entered_again_wherever_a_person_entered_it()
    {
        await using var rig = await IdentityRig.StartAsync();
        await rig.ApplyWellAsync();
        rig.Person.Asked.Clear();
        rig.SetSecret("IpsPassword", IdentityRig.Canary + "-another-password-Bb2!");

        var plan = await rig.PlanAsync();
        Assert.Equal(
            [("IpsUser", PlanAction.Update), ("Proxy", PlanAction.ManualStep), ("ProxyVersion1", PlanAction.ManualStep)],
            plan.Items.Where(item => item.IsChange).Select(item => (item.Resource, item.Action)));

        // The person enters it in the system that is there.
        rig.Person.Instead = step =>
        {
            var system = rig.Sandbox.IdentityProvisioning.CloudIdentity.ProxySystems.Single(system => step.Title.EndsWith(" " + system.Name, StringComparison.Ordinal));
            rig.Sandbox.IdentityProvisioning.CloudIdentity.SetProperty(system.Id, "Password", IdentityRig.Canary + "-another-password-Bb2!");
            return ManualStepAnswer.Done();
        };
        await rig.ApplyWellAsync();

        Assert.Equal(["Proxy", "ProxyVersion1"], rig.Person.Asked.Select(step => step.Step).Order());
        Assert.All(rig.Person.Asked, step => Assert.NotNull(Assert.Single(step.AskedValues).Known));
        Assert.False((await rig.PlanAsync()).HasChanges);
        Assert.True((await rig.CheckAsync()).Passed);
    }

    [Fact]
    public async Task A_secret_of_a_technical_user_that_changed_is_entered_again_where_it_is_used()
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy: true);
        await rig.ApplyWellAsync();

        // Kept elsewhere it is still the same.
        rig.SetSecret("ClientSecret2", IdentityRig.Canary + "-client-secret");
        rig.Elsewhere = "2";
        Assert.False((await rig.PlanAsync()).HasChanges);

        rig.SetSecret("ClientSecret2", "another");
        Assert.Equal(["ProxyClient", "Repository"], (await rig.PlanAsync()).Items.Where(item => item.IsChange).Select(item => item.Resource));
        rig.SetSecret("ClientSecret2", null);
    }

    [Fact]
    public async Task A_step_whose_instructions_changed_is_asked_for_again_and_no_other()
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy: true);
        await rig.ApplyWellAsync();
        rig.Person.Asked.Clear();
        rig.NetworkProxyHost = "proxy2.copin-demo.example";

        Assert.Equal(["Repository"], (await rig.PlanAsync()).Items.Where(item => item.IsChange).Select(item => item.Resource));
        rig.Person.Instead = _ => ManualStepAnswer.Done();
        await rig.ApplyWellAsync();

        Assert.Contains("Constants → PROXY_HOST: proxy2.copin-demo.example", Assert.Single(rig.Person.Asked).Instructions, StringComparison.Ordinal);
        Assert.False((await rig.PlanAsync()).HasChanges);
    }

    [Fact]
    public async Task Without_its_secret_a_technical_user_is_not_taken_as_done()
    {
        await using var rig = await IdentityRig.StartAsync();
        rig.Person.Instead = step => step.Step == "ProxyClient" ? ManualStepAnswer.Done(new Dictionary<string, string> { ["ClientId"] = "somebody" }) : null;

        var failure = Assert.Single((await rig.ApplyAsync()).Failures);

        Assert.Equal($"system administrator SAP Identity Management: environment variable {rig.Variable("ProxySecret")} is not set", failure.Message[(failure.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        Assert.DoesNotContain("ProxyClient", rig.Confirmed());
        rig.Person.Instead = _ => null;
        await rig.ApplyWellAsync();
    }

    [Fact]
    public async Task An_initial_load_that_read_fewer_users_than_there_are_is_not_taken_as_done()
    {
        await using var rig = await IdentityRig.StartAsync();
        rig.Person.Instead = step => step.Step == "Load" ? ManualStepAnswer.Done(new Dictionary<string, string> { ["Users"] = "4" }) : null;

        var result = await rig.ApplyAsync();

        Assert.Contains("the job read 4 users, but the proxy system offers 5 users", Assert.Single(result.Failures).Message, StringComparison.Ordinal);
        Assert.Equal("the proxy system offers 5 users", result.Items.Single(item => item.Resource == "Load").Instructions!.Remark);
        Assert.DoesNotContain("Load", rig.Confirmed());
    }

    [Fact]
    public async Task A_proxy_system_with_a_wrong_password_is_asked_once_and_locks_nobody()
    {
        await using var rig = await IdentityRig.StartAsync();
        rig.Person.Instead = step =>
        {
            if (step.Step != "Proxy")
                return null;
            var id = rig.Sandbox.IdentityProvisioning.CloudIdentity.AddProxySystem(new ProxySystemForm
            {
                Name = "S4HC", Type = "SAP S/4HANA Cloud Public Edition",
                Properties = new Dictionary<string, string>
                {
                    ["Type"] = "HTTP", ["URL"] = "https://my300000-api.s4hana.cloud.sap", ["ProxyType"] = "Internet", ["Authentication"] = "BasicAuthentication", ["User"] = "IPS",
                    ["Password"] = "mistyped", ["s4hana.cloud.api.version"] = "3",
                },
            });
            return ManualStepAnswer.Done(new Dictionary<string, string> { ["SystemId"] = id.ToString() });
        };

        var result = await rig.ApplyAsync();

        var failure = Assert.Single(result.Failures);
        Assert.Contains("proxy system S4HC: step Proxy is said to be done, and is not seen to be: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the system refuses user IPS or its password", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, rig.Sandbox.Requests.Count(request => request.Path.Contains("aps_iam_api_scim", StringComparison.Ordinal) && request.Status == 401));
        Assert.Equal(ApplyOutcome.Blocked, result.Items.Single(item => item.Resource == "Load").Outcome);
    }

    [Fact]
    public async Task Destroy_leaves_what_a_person_did_and_shows_it()
    {
        await using var rig = await IdentityRig.StartAsync();
        await rig.ApplyWellAsync();
        await using var session = rig.Open();

        var result = await session.DestroyAsync();

        Assert.True(result.Succeeded);
        Assert.Equal(7, result.Items.Count(item => item.Outcome == DestroyOutcome.ManualStep && item.Parts.Count == 1));
        Assert.Empty(rig.Confirmed());
    }
}
