using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class InboundAuthenticationUnsupportedTests
{
    private static string System(string users, string scenario) => User + $$"""

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            {{users}}
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>("{{scenario}}")]
            public sealed partial record Projects;
        """;

    [Theory]
    [InlineData("OAuth2")]
    [InlineData("OAuth2Mtls")]
    public Task A_refused_method_is_an_error(string method) => Verify.LandscapeAsync(
        System($"[InboundUser<ApiUser>(Authentication = {{|COPIN1015:InboundAuthentication.{method}|}})]", "SAP_COM_0724"),
        $"SAP_COM_0724 ({ScenarioCatalog.Find("SAP_COM_0724")!.Title}) does not offer logon with OAuth 2.0; set Authentication = InboundAuthentication.Basic");

    [Fact]
    public Task A_method_that_no_source_denies_is_right() => Verify.LandscapeAsync(System("[InboundUser<ApiUser>(Authentication = InboundAuthentication.OAuth2)]", "SAP_COM_0308"));

    [Fact]
    public Task Another_user_that_fits_is_enough() => Verify.LandscapeAsync("""
            [CommunicationUser("OTHER", Description = "Other", Password = "{Password}")]
            public sealed partial record Other;

        """ + System("[InboundUser<ApiUser>(Authentication = InboundAuthentication.OAuth2)]\n    [InboundUser<Other>]", "SAP_COM_0724"));

    [Fact]
    public Task A_certificate_is_right() => Verify.LandscapeAsync(System("[InboundUser<ApiUser>(Authentication = InboundAuthentication.X509)]", "SAP_COM_0724"));

    [Fact]
    public Task A_member_that_is_not_there_is_the_compilers() =>
        Verify.LandscapeAsync(System("[InboundUser<ApiUser>(Authentication = InboundAuthentication.{|CS0117:OAuth3|})]", "SAP_COM_0724"));

    [Fact]
    public Task A_service_instance_offers_what_the_scenario_does() => Verify.AnalyzerAsync(
        """
        using Copin;
        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, GlobalAccount Account, BtpSubaccount Subaccount, Secret Token)
        {
            [RegisteredSystem("DEV", ScenarioGroup = ScenarioGroups.AllCommunicationScenarios, Token = "{Token}")]
            public sealed partial record Dev;

            [ApiAccess<Dev>("a", Arrangement = "A", Scenario = "SAP_COM_0724", InboundAuthentication = {|COPIN1015:ApiAccessInboundAuthentication.OAuth2SamlBearerAssertion|})]
            public sealed partial record A;

            [ApiAccess<Dev>("b", Arrangement = "B", Scenario = "SAP_COM_0724", InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
            public sealed partial record B;

            [ApiAccess<Dev>("c", Arrangement = "C", Scenario = "SAP_COM_0308", InboundAuthentication = ApiAccessInboundAuthentication.OAuth2SamlBearerAssertion)]
            public sealed partial record C;
        }
        """,
        "SAP_COM_0724 (Enterprise Project - Project Profile Integration) does not offer logon with OAuth 2.0; set InboundAuthentication = ApiAccessInboundAuthentication.Basic");
}
