using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class InboundOnlySendsTests
{
    private static string System(string inboundOnly, string arrangement) => User + $$"""

            [CommunicationSystem("COPIN", HostName = "partner.example.com", InboundOnly = {{inboundOnly}})]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            {{arrangement}}
            public sealed partial record Opened;
        """;

    [Fact]
    public Task An_outbound_service_that_is_switched_on_contradicts_it() => Verify.LandscapeAsync(
        System("{|COPIN1027:true|}", """[CommunicationArrangement<Partner>(SAP_COM_0008)][OutboundService("CREMAS_IDOC", Active = false)][OutboundService("DEBMAS_IDOC")]"""),
        "'COPIN' is inbound only, but 'Opened' switches on its outbound service 'DEBMAS_IDOC'; set InboundOnly = false, with a host name and a user for outbound communication");

    [Fact]
    public Task A_scenario_that_only_sends_contradicts_it()
    {
        var scenario = ScenarioCatalog.All.First(scenario => scenario is { HasOutboundServices: true, HasInboundServices: false, IsDeprecated: false, NeedsOutboundUser: false });
        return Verify.LandscapeAsync(System("{|COPIN1027:true|}", $"""[CommunicationArrangement<Partner>("{scenario.Id}")]"""));
    }

    [Theory]
    [InlineData("true", "[CommunicationArrangement<Partner>(SAP_COM_0008)]")]
    [InlineData("true", "[CommunicationArrangement<Partner>(SAP_COM_0008)][OutboundService(\"DEBMAS_IDOC\", Active = false)]")]
    [InlineData("true", "[CommunicationArrangement<Partner>(SAP_COM_0308)]")]
    [InlineData("false", "[CommunicationArrangement<Partner>(SAP_COM_0008)][OutboundService(\"DEBMAS_IDOC\")]")]
    public Task Systems_that_only_call_and_systems_that_are_called_are_right(string inboundOnly, string arrangement) => Verify.LandscapeAsync(System(inboundOnly, arrangement));
}
