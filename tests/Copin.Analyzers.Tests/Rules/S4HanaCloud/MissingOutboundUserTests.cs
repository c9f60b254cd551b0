using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class MissingOutboundUserTests
{
    private const string User = """
            [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
            public sealed partial record ApiUser;

        """;

    [Fact]
    public Task System_without_outbound_user_is_an_error_at_the_attribute() => Verify.LandscapeAsync(
        User + """
            [{|COPIN1003:CommunicationSystem|}("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0308)]
            public sealed partial record Projects;
        """,
        "'COPIN' has no user for outbound communication, which a system that is not inbound-only must have; add [OutboundUser(\"NOT_IN_USE\")], a dummy if nothing is sent, or set InboundOnly = true");

    [Fact]
    public Task System_with_outbound_user_is_right() => Verify.LandscapeAsync(
        User + """
            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0308)]
            public sealed partial record Projects;
        """);

    [Fact]
    public Task System_that_only_calls_needs_none() => Verify.LandscapeAsync(
        User + """
            [CommunicationSystem("COPIN", InboundOnly = true)]
            [InboundUser<ApiUser>]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0308)]
            public sealed partial record Projects;
        """);
}
