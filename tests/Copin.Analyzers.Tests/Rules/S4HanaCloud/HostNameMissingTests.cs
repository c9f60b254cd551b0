using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class HostNameMissingTests
{
    [Fact]
    public Task A_system_that_is_called_needs_a_host() => Verify.LandscapeAsync(
        SystemAttribute("""[{|COPIN1012:CommunicationSystem|}("COPIN")]"""), "'COPIN' has no host name; write HostName = \"{S4.ApiHost}\", or set InboundOnly = true");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    public Task An_empty_one_is_none(string host) => Verify.LandscapeAsync(SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = {|COPIN1012:{{host}}|})]"""));

    [Theory]
    [InlineData("[CommunicationSystem(\"COPIN\", HostName = \"partner.example.com\")]")]
    [InlineData("[CommunicationSystem(\"COPIN\", InboundOnly = true)]")]
    [InlineData("[CommunicationSystem(\"COPIN\", InboundOnly = true, HostName = \"\")]")]
    [InlineData("[CommunicationSystem(\"COPIN\", HostName = {|CS0103:Missing|})]")]
    [InlineData("[CommunicationSystem({|CS0103:Missing|})]")]
    [InlineData("[{|CS7036:CommunicationSystem()|}]")]
    public Task Systems_that_have_one_or_need_none_are_right(string attribute) => Verify.LandscapeAsync(SystemAttribute(attribute));
}
