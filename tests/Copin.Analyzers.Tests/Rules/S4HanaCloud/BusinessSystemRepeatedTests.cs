using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class BusinessSystemRepeatedTests
{
    private static string Two(string first, string second) =>
        SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", BusinessSystem = {{first}})]""") + $$"""

            [CommunicationSystem("OTHER", InboundOnly = true, BusinessSystem = {{second}})]
            public sealed partial record Other;
        """;

    [Fact]
    public Task The_same_twice_is_doubtful() => Verify.LandscapeAsync(
        Two("\"PARTNER\"", "{|COPIN1023:\"PARTNER\"|}"), "'PARTNER' is the business system of 'Partner' already, so messages cannot tell the two apart; write another");

    [Theory]
    [InlineData("\"OTHER\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public Task Two_are_right(string second) => Verify.LandscapeAsync(Two(second == "\"OTHER\"" ? "\"PARTNER\"" : second, second));
}
