using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class MissingInboundUserTests
{
    private static string System(string attributes, string scenario = "SAP_COM_0308", string services = "") => $$"""
            [{{attributes}}("COPIN", HostName = "{S4.ApiHost}")]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>({{scenario}})]
            {{services}}
            public sealed partial record Projects;
        """;

    [Fact]
    public Task An_inbound_service_needs_a_user() => Verify.LandscapeAsync(
        User + System("{|COPIN1004:CommunicationSystem|}"),
        "'COPIN' has no user for inbound communication, who calls the services of SAP_COM_0308 (Enterprise Project Integration); add [InboundUser<ApiUser>]");

    [Fact]
    public Task Without_any_user_one_must_be_declared() => Verify.LandscapeAsync(
        System("{|COPIN1004:CommunicationSystem|}"),
        "'COPIN' has no user for inbound communication, who calls the services of SAP_COM_0308 (Enterprise Project Integration); add [InboundUser<…>] with a record that bears [CommunicationUser(\"…\")]");

    [Fact]
    public Task A_scenario_without_known_inbound_service_needs_none() => Verify.LandscapeAsync(System("CommunicationSystem", "\"Z_OUTBOUND\""));

    [Fact]
    public Task An_arrangement_that_sends_may_be_there_to_send_only() => Verify.LandscapeAsync(System("CommunicationSystem", "SAP_COM_0008", "[OutboundService(\"DEBMAS_IDOC\")]"));

    [Fact]
    public Task An_outbound_service_that_is_switched_off_sends_nothing() =>
        Verify.LandscapeAsync(System("{|COPIN1004:CommunicationSystem|}", "SAP_COM_0008", "[OutboundService(\"DEBMAS_IDOC\", Active = false)]"));

    [Fact]
    public Task A_system_with_user_is_right() => Verify.LandscapeAsync(Arrangement);

    [Fact]
    public Task A_user_that_is_not_yet_declared_counts() => Verify.LandscapeAsync("""
            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<{|CS0246:ApiUser|}>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0308)]
            public sealed partial record Projects;
        """);
}
