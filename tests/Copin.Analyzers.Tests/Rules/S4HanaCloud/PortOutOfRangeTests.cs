using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class PortOutOfRangeTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("65536")]
    public Task A_number_beyond_the_range_is_an_error(string port) => Verify.LandscapeAsync(
        SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", Port = {|COPIN1013:{{port}}|})]"""), $"{port} is no port; write a number from 1 to 65535, 443 for HTTPS");

    [Theory]
    [InlineData("1")]
    [InlineData("443")]
    [InlineData("65535")]
    [InlineData("{|CS0029:\"443\"|}")]
    public Task A_port_is_right_and_another_type_the_compilers(string port) => Verify.LandscapeAsync(SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", Port = {{port}})]"""));

    [Fact]
    public Task Port_of_a_called_system_is_looked_at_too() => Btp.BtpLandscape.VerifyAsync("""
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.None)]
        [CalledSystem(HostName = "h.example.com", Port = {|COPIN1013:65536|})]
        public sealed partial record Partners;
        """);
}
