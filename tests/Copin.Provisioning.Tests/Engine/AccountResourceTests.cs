using Copin.Sandbox;

namespace Copin.Provisioning.Tests;

/// <summary>Subaccounts, entitlements and environments are applied, mended and removed.</summary>
public sealed class AccountResourceTests
{
    private const string Source = """
        using Copin;

        [Landscape("accounts")]
        public sealed partial record Accounts(GlobalAccount GlobalAccount, BtpSubaccount Subaccount)
        {
            [Subaccount("Co-PIN Test", Region = "eu10", Subdomain = "copin-test", Description = "For tests", Production = false)]
            [SubaccountLabel("Cost Center", "1")]
            [SubaccountLabel("Cost Center", "2")]
            public sealed partial record Test;

            [Entitlement("it-rt", Plan = "api", Enable = true, Subaccount = "{Test.Id}")]
            public sealed partial record Api;

            [EnvironmentInstance("Org", Type = "cloudfoundry", Plan = "standard", Parameters = "{{\"instance_name\":\"org\"}}")]
            public sealed partial record Org;
        }
        """;

    [Fact]
    public async Task They_are_made_once_mended_after_drift_and_removed()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Source;
        var nothing = rig.Sandbox.Describe();

        var applied = await rig.ApplyWellAsync();

        var made = rig.Sandbox.GlobalAccount.Snapshot().Subaccounts.Single(subaccount => subaccount.Subdomain == "copin-test");
        Assert.Equal(("Co-PIN Test", "For tests [copin:accounts/dev]", "NOT_USED_FOR_PRODUCTION"), (made.DisplayName, made.Description, made.UsedForProduction));
        Assert.Equal(made.Guid, applied.Items[0].Outputs!.Text("Id"));
        Assert.Contains(rig.Sandbox.GlobalAccount.Snapshot().Entitlements, entitlement => entitlement is { Subdomain: "copin-test", Service: "it-rt", Plan: "api", State: "OK" });
        Assert.False((await rig.PlanAsync()).HasChanges);
        Assert.True((await rig.CheckAsync()).Passed);

        rig.Source = Source.Replace("\"Co-PIN Test\"", "\"Co-PIN Trial\"", StringComparison.Ordinal).Replace("\"Cost Center\", \"2\"", "\"Cost Center\", \"3\"", StringComparison.Ordinal);
        var change = (await rig.PlanAsync()).Items.Single(item => item.IsChange);
        Assert.Equal((PlanAction.Update, "Name: Co-PIN Test → Co-PIN Trial|Labels: Cost Center=1, 2 → Cost Center=1, 3"), (change.Action, string.Join('|', change.Differences)));
        await rig.ApplyWellAsync();
        Assert.False((await rig.PlanAsync()).HasChanges);

        Assert.True((await rig.DestroyAsync()).Succeeded);
        Assert.Equal(nothing, rig.Sandbox.Describe());
    }

    [Fact]
    public async Task What_fails_names_its_line_and_the_next_run_mends_it()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Source;
        rig.Sandbox.GlobalAccount.FailNext("Org", "The broker has no room");

        var failure = Assert.Single((await rig.ApplyAsync()).Failures);

        Assert.Equal("CoPin.cs(14): environment instance Org: cannot create environment 'Org': \"The broker has no room\" (CREATION_FAILED)", failure.Message);
        Assert.Equal(ApplyOutcome.Replaced, (await rig.ApplyWellAsync()).Items.Single(item => item.Resource == "Org").Outcome);
    }

    [Fact]
    public async Task An_entitlement_that_cannot_be_given_fails_alone()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Source.Replace("\"it-rt\"", "\"no-such-service\"", StringComparison.Ordinal);

        var result = await rig.ApplyAsync();

        Assert.Contains("is not entitled to plan 'api' of service 'no-such-service'", Assert.Single(result.Failures).Message, StringComparison.Ordinal);
        Assert.Equal([ApplyOutcome.Created, ApplyOutcome.Failed, ApplyOutcome.Created], result.Items.Select(item => item.Outcome));
    }
}
