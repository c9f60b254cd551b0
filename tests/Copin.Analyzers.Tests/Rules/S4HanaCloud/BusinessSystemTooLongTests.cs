using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class BusinessSystemTooLongTests
{
    [Fact]
    public Task What_is_beyond_60_characters_is_doubtful() => Verify.LandscapeAsync(
        SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", BusinessSystem = "{{new string('A', 60)}}{|COPIN1022:BC|}")]"""),
        "A business system has 60 characters in all known tenants; this one has 62, so shorten it");

    [Fact]
    public Task Sixty_are_right() => Verify.LandscapeAsync(SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", BusinessSystem = "{{new string('A', 60)}}")]"""));
}
