using Microsoft.Extensions.Configuration;

namespace Copin.Provisioning.Tests;

/// <summary>An environment says what it leaves out, such as the registration of a system where only a mock server is called.</summary>
public sealed class SkippedResourceTests
{
    private const string Source = """
        using Copin;

        [Landscape("mock")]
        public sealed partial record Mock(S4HanaCloudTenant S4, GlobalAccount GlobalAccount, BtpSubaccount Subaccount, Secret IntegrationToken)
        {
            [RegisteredSystem("DEV", Token = "{IntegrationToken}")]
            public sealed partial record DevSystem;

            [ApiAccess<DevSystem>("partners", Arrangement = "BTP_0008", Scenario = "SAP_COM_0308", InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
            public sealed partial record Partners;

            [ServiceKey<Partners>("key")]
            public sealed partial record PartnersKey;

            [Destination("MOCK", Url = "https://mock.example.com")]
            [After<DevSystem>]
            public sealed partial record MockServer;
        }
        """;

    [Fact]
    public async Task What_is_skipped_is_left_out_with_all_that_needs_it_and_the_rest_goes_on()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Source;
        await using var session = rig.Open(change: options => options with { Skip = ["DevSystem"] });

        var plan = await session.PlanAsync();

        Assert.Equal(
            [("DevSystem", PlanAction.Skipped), ("Partners", PlanAction.Skipped), ("PartnersKey", PlanAction.Skipped), ("MockServer", PlanAction.Create)],
            plan.Items.Select(item => (item.Resource, item.Action)));
        Assert.Equal(["environment dev skips it", "it needs DevSystem, which is skipped", "it needs Partners, which is skipped"], plan.Items.Take(3).Select(item => item.Note));
        var applied = await session.ApplyAsync();
        Assert.True(applied.Succeeded);
        Assert.Equal([ApplyOutcome.Skipped, ApplyOutcome.Skipped, ApplyOutcome.Skipped, ApplyOutcome.Created], applied.Items.Select(item => item.Outcome));
        Assert.Empty(rig.Steps.Asked);
        Assert.False((await session.PlanAsync()).HasChanges);
        Assert.True((await session.CheckAsync()).Passed);
        Assert.True((await session.DestroyAsync()).Succeeded);
        Assert.Empty(rig.Sandbox.Subaccount.Snapshot().Destinations);
    }

    [Fact]
    public async Task A_name_that_is_no_resource_is_an_error_that_lists_them()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Source;

        var error = Assert.Throws<ProvisioningException>(() => rig.Open(change: options => options with { Skip = ["Dev"] }));

        Assert.Equal("Environment dev skips 'Dev', which is no resource of the landscape; it has DevSystem, Partners, PartnersKey, MockServer.", error.Message);
    }

    [Fact]
    public void The_environment_file_names_them()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["$skip:0"] = "DevSystem", ["$skip:1"] = "Other" }).Build();
        Assert.Equal(["DevSystem", "Other"], EnvironmentFile.Skipped(configuration));
        Assert.Empty(EnvironmentFile.Skipped(new ConfigurationBuilder().Build()));
    }
}
