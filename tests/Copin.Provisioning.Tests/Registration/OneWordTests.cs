namespace Copin.Provisioning.Tests.Registration;

/// <summary>One word decides whether an arrangement is made in S/4HANA Cloud or from SAP BTP; the rest of the declaration stays, and both can be called.</summary>
public sealed class OneWordTests
{
    private static string Source(string types) => $$"""
        using Copin;
        using static Copin.CommunicationScenarios;

        [Landscape("one-word")]
        public sealed partial record OneWord(
            S4HanaCloudTenant S4, CloudIntegrationTenant Integration, GlobalAccount GlobalAccount, BtpSubaccount Subaccount, Secret IntegrationToken, Secret CopinPassword)
        {
            [RegisteredSystem("S/4HANA Cloud DEV System", Token = "{IntegrationToken}")]
            public sealed partial record DevSystem;

            [Entitlement<DevSystem>("s4-hana-cloud", Plan = "api-access", Enable = true, Subaccount = "{Subaccount.Id}")]
            public sealed partial record Plan;

            [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", Port = 443)]
            [InboundUser<ApiUser>(Authentication = InboundAuthentication.Basic)]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<{{types}}>(SAP_COM_0308)]
            public sealed partial record Projects;

            [UserCredential<ApiUser>("S4H_CPI")]
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

    [Theory]
    [InlineData("Partner", "COPIN")]
    [InlineData("Partner, DevSystem", "XF_SAP_COM_0308")]
    public async Task Both_ways_the_flow_reads_projects_with_the_user_of_the_arrangement(string types, string user)
    {
        var (rig, people) = await RegistrationRig.StartAsync(source: Source(types));
        await using var disposing = rig;
        var nothing = rig.Sandbox.Describe();

        await rig.ApplyWellAsync();

        var arrangement = rig.Sandbox.S4.Snapshot().Arrangements.Single(made => made.ScenarioId == "SAP_COM_0308");
        Assert.Equal(("SAP_COM_0308", user), (arrangement.Name, arrangement.InboundUser));
        Assert.Equal(user, rig.Sandbox.Integration.Snapshot().SecurityMaterial.Single(material => material.Name == "S4H_CPI").User);
        using (var answer = await rig.CallFlowAsync("ProjectsToCollaboration"))
            Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        Assert.True((await rig.CheckAsync()).Passed);
        var plan = await rig.PlanAsync();
        Assert.False(plan.HasChanges, string.Join('\n', plan.Items.Where(item => item.IsChange)));
        Assert.DoesNotContain(people.Token, RegistrationRig.Journal(rig), StringComparison.Ordinal);

        var destroyed = await rig.DestroyAsync();
        Assert.True(destroyed.Succeeded, string.Join('\n', destroyed.Failures));
        Assert.Equal(nothing, rig.Sandbox.Describe());
    }
}
