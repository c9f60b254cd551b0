using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class MissingOutboundUserTests
{
    private static string Inbound(string attribute) => User + $$"""
            [{{attribute}}]
            [InboundUser<ApiUser>]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0308)]
            public sealed partial record Projects;
        """;

    [Fact]
    public Task System_without_outbound_user_is_an_error_at_the_attribute() => Verify.LandscapeAsync(
        Inbound("""{|COPIN1003:CommunicationSystem|}("COPIN", HostName = "{S4.ApiHost}")"""),
        "'COPIN' has no user for outbound communication, which a system that is not inbound-only must have; add [OutboundUser(\"NOT_IN_USE\")], a dummy if nothing is sent, or set InboundOnly = true");

    [Fact]
    public Task System_with_outbound_user_is_right() => Verify.LandscapeAsync(Arrangement);

    [Fact]
    public Task System_that_only_calls_needs_none() => Verify.LandscapeAsync(Inbound("""CommunicationSystem("COPIN", InboundOnly = true)"""));

    [Fact]
    public Task Some_scenarios_demand_one_even_then() => Verify.LandscapeAsync(
        User + """
            [{|COPIN1003:CommunicationSystem|}("COPIN", InboundOnly = true)]
            [InboundUser<ApiUser>]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0009)]
            public sealed partial record Products;
        """,
        "'COPIN' has no user for outbound communication, which SAP_COM_0009 (Product Integration) demands even of a system that only calls; add [OutboundUser(\"NOT_IN_USE\")], a dummy if nothing is sent");

    [Fact]
    public Task The_whole_chain_without_it_shows_nothing_else() => Verify.LandscapeAsync(
        Arrangement.Replace("[CommunicationSystem", "[{|COPIN1003:CommunicationSystem|}", StringComparison.Ordinal).Replace("[OutboundUser(\"NOT_IN_USE\")]", "", StringComparison.Ordinal)
        + Package + Flow + """

            [Destination("S4_PROJECTS", Url = "{Flow.Endpoint}", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "{Password}")]
            [DestinationProperty("copin.int.display_name", "S/4HANA projects")]
            [DestinationProperty("copin.int.object", "ProjectPlan")]
            public sealed partial record Destination;
        """);

    [Theory]
    [InlineData("{|CS7036:CommunicationSystem|}")]
    [InlineData("CommunicationSystem({|CS0103:Missing|})")]
    [InlineData("CommunicationSystem(\"COPIN\", InboundOnly = {|CS0103:Missing|})")]
    [InlineData("CommunicationSystem(\"COPIN\", InboundOnly = {|CS1525:)|}")]
    public Task Half_typed_is_left_alone(string attribute) => Verify.LandscapeAsync(Inbound(attribute));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    public Task A_user_without_a_name_is_none(string name) => Verify.LandscapeAsync(
        User + $$"""

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser({|COPIN1003:{{name}}|})]
            public sealed partial record Partner;
        """);
}
