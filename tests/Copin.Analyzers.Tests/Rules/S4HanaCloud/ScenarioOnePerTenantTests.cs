using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class ScenarioOnePerTenantTests
{
    private static string Two(string scenario, string second) => ArrangementOf(scenario) + $$"""

            [CommunicationSystem("OTHER", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Other;

            [CommunicationArrangement<Other>({{second}}, Name = "Second")]
            public sealed partial record Second;
        """;

    [Fact]
    public Task The_second_in_a_tenant_is_a_warning() => Verify.LandscapeAsync(
        Two("\"SAP_COM_0065\"", "{|COPIN1020:\"SAP_COM_0065\"|}"),
        "SAP allows one arrangement of " + (ScenarioCatalog.Find("SAP_COM_0065")!.Title is { } title ? $"SAP_COM_0065 ({title})" : "SAP_COM_0065")
        + " in a tenant, and 'Projects' is one already; remove one of the two");

    [Fact]
    public Task Other_scenarios_may_be_opened_to_several_systems() => Verify.LandscapeAsync(Two("SAP_COM_0308", "SAP_COM_0308"));

    [Fact]
    public Task Two_on_one_system_are_said_once() => Verify.LandscapeAsync(ArrangementOf("\"SAP_COM_0065\"") + """

            [CommunicationArrangement<Partner>({|COPIN1005:"SAP_COM_0065"|}, Name = "Second")]
            public sealed partial record Second;
        """);

    [Fact]
    public Task One_in_each_of_two_tenants_is_right() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant One, S4HanaCloudTenant Two)
        {
            [CommunicationSystem("COPIN", InboundOnly = true, Tenant = "{One}")]
            public sealed partial record FirstSystem;

            [CommunicationArrangement<FirstSystem>("SAP_COM_0065", Tenant = "{One}")]
            public sealed partial record First;

            [CommunicationSystem("COPIN", InboundOnly = true, Tenant = "{Two}")]
            public sealed partial record SecondSystem;

            [CommunicationArrangement<SecondSystem>("SAP_COM_0065", Tenant = "{Two}")]
            public sealed partial record Second;
        }
        """);

    [Fact]
    public Task Arrangement_from_btp_counts_for_the_tenant_of_its_registered_system() => Btp.BtpLandscape.VerifyAsync("""
        [CommunicationUser("ONE", Description = "Users")] public sealed partial record One;
        [CommunicationUser("TWO", Description = "Users")] public sealed partial record Two;
        [CommunicationSystem("ONE", InboundOnly = true)] [InboundUser<One>] [OutboundUser("NOT_IN_USE")] public sealed partial record First;
        [CommunicationSystem("TWO", InboundOnly = true)] [InboundUser<Two>] [OutboundUser("NOT_IN_USE")] public sealed partial record Second;
        [CommunicationArrangement<First>(SAP_COM_0065)] public sealed partial record FirstUsers;
        [CommunicationArrangement<Second, Dev>({|COPIN1020:SAP_COM_0065|})] public sealed partial record SecondUsers;
        """);
}
