using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class HostNameInvalidTests
{
    [Theory]
    [InlineData("{|COPIN1011:https://|}{S4.ApiHost}", "A host name has no scheme; remove 'https://'")]
    [InlineData("{S4.ApiHost}{|COPIN1011::443|}", "A host name has no port; remove ':443'")]
    [InlineData("{S4.ApiHost}{|COPIN1011:/sap/opu|}", "A host name has no path; remove '/sap/opu'")]
    [InlineData("{|COPIN1011: |}partner.example.com", "A host name has no blanks; remove ' '")]
    [InlineData("part{|COPIN1011:@|}ner.example.com", "A host name has no '@'; remove '@'")]
    [InlineData("{|COPIN1011:https://partner.example.com:443/|}", "A host name has no scheme and no port; write 'partner.example.com'")]
    [InlineData("{|COPIN1011:https://{S4.ApiHost}/|}", "A host name has no scheme and no path; write '{S4.ApiHost}'")]
    [InlineData("{|COPIN1011:{S4.ApiUrl}|}", "'{S4.ApiUrl}' is an address with its scheme; write '{S4.ApiHost}'")]
    [InlineData("{|COPIN1011:{S4.UiUrl}|}", "'{S4.UiUrl}' is an address with its scheme; write '{S4.ApiHost}'")]
    [InlineData("{|COPIN1011:{Integration.Url}|}", "'{Integration.Url}' is an address with its scheme; write '{Integration.Host}'")]
    [InlineData("{|COPIN1011:{Flow.Endpoint}|}", "'{Flow.Endpoint}' is an address with scheme and path; write a host name")]
    public Task Only_what_is_wrong_is_marked(string host, string message) => Verify.LandscapeAsync(SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{{host}}")]""") + """

            [IntegrationPackage("Example")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Example")]
            public sealed partial record Flow;
        """, message);

    [Theory]
    [InlineData("{S4.ApiHost}")]
    [InlineData("{Integration.Host}")]
    [InlineData("{Lead}")]
    [InlineData("partner.example.com")]
    [InlineData("NOT_IN_USE")]
    [InlineData("münchen.example")]
    public Task A_host_is_right(string host) => Verify.LandscapeAsync(SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{{host}}")]"""));

    [Fact]
    public Task A_long_text_is_marked_behind_what_a_host_may_have() => Verify.LandscapeAsync(
        SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{{new string('a', 253)}}{|COPIN1011:{{new string('b', 9_747)}}|}")]"""));

    [Fact]
    public Task An_escape_is_marked_as_it_is_written() => Verify.LandscapeAsync(
        SystemAttribute("""[CommunicationSystem("COPIN", HostName = "part{|COPIN1011:\u0040|}ner.example.com")]"""));

    [Theory]
    [InlineData("https:", "partner.example.com")]
    [InlineData("//", "partner.example.com")]
    [InlineData("http//", "partner.example.com")]
    [InlineData("HTTPS:/", "partner.example.com")]
    public Task What_is_left_of_a_scheme_is_removed_and_not_the_host(string scheme, string host) => Verify.LandscapeAsync(
        SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{|COPIN1011:{{scheme}}|}{{host}}")]"""), $"A host name has no scheme; remove '{scheme}'");
}
