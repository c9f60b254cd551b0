using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.CloudIntegration.FlowFileSource;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>COPIN2021.</summary>
public class FlowParameterNotOfFlowTests
{
    [Fact]
    public Task Parameter_that_is_not_defined_is_found() => VerifyAsync(
        """[FlowParameter({|COPIN2021:"Hots"|}, "a")]""", null, Defined, "Flow 'Orders' has no externalised parameter 'Hots'; did you mean 'Host'?");

    [Fact]
    public Task Without_definitions_the_values_tell() => VerifyAsync(
        """[FlowParameter({|COPIN2021:"Folder"|}, "a")] [UrlTemplate({|COPIN2021:"Link"|}, "https://a.example/%id%")]""", "Host=a", null,
        "Flow 'Orders' has no externalised parameter 'Folder'; there are Host",
        "Flow 'Orders' has no externalised parameter 'Link'; there are Host");

    [Fact]
    public Task Parameters_of_the_flow_and_flows_without_files_are_not() => Task.WhenAll(
        VerifyAsync("""[FlowParameter("Host", "a")] [FlowParameter("Size", "1")]""", "Host=a", Defined),
        VerifyAsync("""[FlowParameter("Anything", "a")]""", null, null),
        VerifyAsync("""[FlowParameter("Anything", "a")]""", null, "<parameters><parameter></{|COPIN2020:p|}arameters>"));
}
