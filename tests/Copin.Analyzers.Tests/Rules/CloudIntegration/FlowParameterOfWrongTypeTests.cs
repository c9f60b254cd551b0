using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.CloudIntegration.FlowFileSource;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>COPIN2023.</summary>
public class FlowParameterOfWrongTypeTests
{
    [Fact]
    public Task Value_in_the_declaration_is_found() => VerifyAsync(
        """[FlowParameter("Host", "a")] [FlowParameter("Size", {|COPIN2023:"many"|})] [FlowParameter("Log", {|COPIN2023:"yes"|})]""", null, Defined,
        "'Size' is of type xsd:integer; write a whole number", "'Log' is of type xsd:boolean; write true or false");

    [Fact]
    public Task Value_in_the_file_is_found() => VerifyAsync("", "Host=a\nSize={|COPIN2023:1.5|}\nLog={|COPIN2023:TRUE|}", Defined);

    [Fact]
    public Task Values_of_the_type_and_references_are_not() => VerifyAsync(
        """[FlowParameter("Size", "-100")] [FlowParameter("Log", "{Host}")]""", "Host=a\nSize=\nLog=false", Defined);
}
