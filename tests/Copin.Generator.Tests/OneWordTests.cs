using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Tests;

/// <summary>An arrangement is made in S/4HANA Cloud or, with one word more, from SAP BTP; what else is declared stays.</summary>
public class OneWordTests
{
    [Fact]
    public void One_word_turns_the_order_around()
    {
        var steps = StepsOf(Landscape("<Partner>"));
        Assert.Equal("CancellationToken", steps["ApplyApiUserAsync"]);
        Assert.Equal("ApiUser, CancellationToken", steps["ApplyPartnerAsync"]);
        Assert.Equal("Partner, CancellationToken", steps["ApplyProjectsAsync"]);

        steps = StepsOf(Landscape("<Partner, DevSystem>"));
        Assert.Equal("CancellationToken", steps["ApplyPartnerAsync"]);
        Assert.Equal("Partner, DevSystem, CancellationToken", steps["ApplyProjectsAsync"]);
        Assert.Equal("Projects, CancellationToken", steps["ApplyApiUserAsync"]);
        Assert.Equal("ApiUser, CancellationToken", steps["ApplyCredentialAsync"]);
    }

    [Fact]
    public void Instance_waits_for_the_entitlement_to_its_plan()
    {
        var steps = StepsOf(Landscape("<Partner, DevSystem>", """
            [Entitlement<DevSystem>("s4-hana-cloud", Plan = "api-access", Enable = true, Subaccount = "{Subaccount.Id}")] public sealed partial record Plan;
            [ApiAccess<DevSystem>("bupa", Arrangement = "bupa", Scenario = "SAP_COM_0008", InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
            public sealed partial record Partners;
            [ServiceKey<Partners>("key")] public sealed partial record Key;
            [ServiceKey<Projects>("key")] public sealed partial record ProjectsKey;
            [ServiceInstance("other", Offering = "s4-hana-cloud", Plan = "messaging")] public sealed partial record Other;
            """));
        Assert.Equal("DevSystem, CancellationToken", steps["ApplyPlanAsync"]);
        Assert.Equal("DevSystem, Plan, CancellationToken", steps["ApplyPartnersAsync"]);
        Assert.Equal("Partner, DevSystem, Plan, CancellationToken", steps["ApplyProjectsAsync"]);
        Assert.Equal("Partners, CancellationToken", steps["ApplyKeyAsync"]);
        Assert.Equal("CancellationToken", steps["ApplyOtherAsync"]);
    }

    private static Dictionary<string, string> StepsOf(string source)
    {
        var run = VerifyGenerator.Verify(new GeneratorTest(source) { WithProvisioning = true });
        return run.Compilation.GetTypeByMetadataName("N.L+Provisioner")!.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.Name.StartsWith("Apply", StringComparison.Ordinal) && method.Name != "ApplyAsync")
            .ToDictionary(method => method.Name, method => string.Join(", ", method.Parameters.Select(parameter => parameter.Type.Name)));
    }

    private static string Landscape(string types, string more = "") => Landscapes.Around($$$"""
        [RegisteredSystem("DEV")] public sealed partial record DevSystem;
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement{{{types}}}("SAP_COM_0308")] public sealed partial record Projects;
        [UserCredential<ApiUser>("S4H_CPI")] public sealed partial record Credential;
        {{{more}}}
        """, "S4HanaCloudTenant S4, CloudIntegrationTenant Integration, GlobalAccount Account, BtpSubaccount Subaccount, Secret Password");
}
