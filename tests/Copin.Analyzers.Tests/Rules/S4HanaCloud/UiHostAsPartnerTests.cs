using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class UiHostAsPartnerTests
{
    [Theory]
    [InlineData("{S4.UiHost}", "{S4.ApiHost}")]
    [InlineData("my300000.s4hana.cloud.sap", "my300000-api.s4hana.cloud.sap")]
    public Task The_UI_host_is_no_partner(string host, string instead) => Verify.LandscapeAsync(
        SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{|COPIN1024:{{host}}|}")]"""),
        $"'{host}' is the host of a user interface and no partner to call; write the partner's host or, where nothing is sent, '{instead}'");

    [Theory]
    [InlineData("{S4.ApiHost}")]
    [InlineData("{Integration.Host}")]
    [InlineData("my300000-api.s4hana.cloud.sap")]
    [InlineData("partner.example.com")]
    public Task Others_are_right(string host) => Verify.LandscapeAsync(SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{{host}}")]"""));
}
