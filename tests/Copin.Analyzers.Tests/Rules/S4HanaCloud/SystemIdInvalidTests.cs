using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class SystemIdInvalidTests
{
    [Fact]
    public Task What_is_beyond_60_characters_is_an_error() => Verify.LandscapeAsync(
        SystemAttribute($$"""[CommunicationSystem("{{new string('A', 60)}}{|COPIN1009:B|}", HostName = "{S4.ApiHost}")]"""),
        "A communication system's ID has at most 60 characters; shorten it by 1");

    [Fact]
    public Task An_empty_ID_is_an_error() => Verify.LandscapeAsync(
        SystemAttribute("""[CommunicationSystem({|COPIN1009:""|}, HostName = "{S4.ApiHost}")]"""), "A communication system's ID must not be empty; write one, such as \"COPIN\"");

    [Fact]
    public Task Sixty_characters_are_right() => Verify.LandscapeAsync(SystemAttribute($$"""[CommunicationSystem("{{new string('A', 60)}}", HostName = "{S4.ApiHost}")]"""));

    [Theory]
    [InlineData("[{|CS7036:CommunicationSystem|}]")]
    [InlineData("[CommunicationSystem({|CS0103:Missing|})]")]
    public Task Half_typed_is_left_alone(string attribute) => Verify.LandscapeAsync($$"""
            {{attribute}}
            public sealed partial record Partner;
        """);
}
