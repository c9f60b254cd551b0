using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class LogicalSystemTooLongTests
{
    [Fact]
    public Task What_is_beyond_10_characters_is_an_error() => Verify.LandscapeAsync(
        SystemAttribute("""[CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", LogicalSystem = "COPINSYSTE{|COPIN1010:M01|}")]"""),
        "A logical system has at most 10 characters; 'COPINSYSTEM01' has 13, so shorten it");

    [Theory]
    [InlineData("COPINSYST1")]
    [InlineData("")]
    [InlineData("{Lead}")]
    public Task Up_to_10_are_right(string name) => Verify.LandscapeAsync(SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", LogicalSystem = "{{name}}")]"""));

    [Fact]
    public Task Characters_around_a_reference_are_too_many_by_themselves() => Verify.LandscapeAsync(
        SystemAttribute($$"""[CommunicationSystem({|COPIN1009:"{Lead}{{new string('X', 61)}}"|}, HostName = "{S4.ApiHost}", LogicalSystem = {|COPIN1010:"{Lead}ABCDEFGHIJK"|}, BusinessSystem = {|COPIN1022:"{Lead}{{new string('X', 61)}}"|})]"""));
}
