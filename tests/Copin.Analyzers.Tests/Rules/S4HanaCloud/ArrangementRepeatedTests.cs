using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class ArrangementRepeatedTests
{
    private static string Second(string scenario, string system = "Partner") => $$"""

            [CommunicationArrangement<{{system}}>({{scenario}}, Name = "Second")]
            public sealed partial record Second;
        """;

    private const string OtherSystem = """

            [CommunicationSystem("OTHER", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Other;

        """;

    [Fact]
    public Task The_second_on_a_system_is_an_error() => Verify.LandscapeAsync(
        Arrangement + Second("{|COPIN1005:\"SAP_COM_0308\"|}"),
        "'Projects' opens SAP_COM_0308 (Enterprise Project Integration) to 'COPIN' already; remove one of the two, or put this one on a communication system of its own");

    [Fact]
    public Task Another_scenario_is_right() => Verify.LandscapeAsync(Arrangement + Second("SAP_COM_0054"));

    [Fact]
    public Task Another_system_is_right() => Verify.LandscapeAsync(Arrangement + OtherSystem + Second("SAP_COM_0308", "Other"));

    [Fact]
    public Task A_scenario_of_ones_own_may_have_several() => Verify.LandscapeAsync(ArrangementOf("\"Z_PROJECTS\"") + Second("\"Z_PROJECTS\""));
}
