using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.CloudIntegration.FlowFileSource;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>COPIN2022.</summary>
public class FlowParameterWithoutValueTests
{
    [Fact]
    public Task Demanded_parameter_without_any_value_is_found_at_the_flow() => Verify.DocumentsAsync(
        Landscape("""[FlowParameter("Size", "1")]""", "[{|COPIN2022:IntegrationFlow<Package>|}(\"Orders\")]"), [(Values, "Host=\nSize=1"), (Definitions, Defined)],
        "Flow 'Orders' demands a value of 'Host'; add [FlowParameter(\"Host\", \"…\")]");

    [Fact]
    public Task Value_in_the_declaration_or_the_file_is_one() => Task.WhenAll(
        VerifyAsync("""[FlowParameter("Host", "{Host}")]""", "Size=1", Defined),
        VerifyAsync("", "Host=a", Defined),
        VerifyAsync("", null, Defined));
}
