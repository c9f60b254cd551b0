using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class HostFormUnknownTests
{
    [Theory]
    [InlineData("my30.s4hana.com")]
    [InlineData("my300000-api.s4hana.example")]
    [InlineData("my300000.s4.sap.com")]
    [InlineData("example-api.s4hana.ondemand.com")]
    public Task Another_form_is_doubtful(string host) => Verify.LandscapeAsync(
        SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{|COPIN1014:{{host}}|}")]"""),
        $"'{host}' has no form of S/4HANA Cloud hosts; write it as in 'my300000.s4hana.cloud.sap' or 'my300000-api.s4hana.cloud.sap', or refer to a tenant as in '{{S4.ApiHost}}'");

    [Fact]
    public Task The_host_of_an_address_is_marked() => Verify.LandscapeAsync("""
            [Destination("S4", Url = "https://{|COPIN1014:my30-api.s4hana.com|}/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV")]
            public sealed partial record S4Destination;
        """);

    [Theory]
    [InlineData("my300000-api.s4hana.cloud.sap")]
    [InlineData("my1234567-api.s4hana.ondemand.com")]
    [InlineData("my300000-api.lab.s4hana.cloud.sap")]
    [InlineData("my300000-api.s4hana.sapcloud.cn")]
    [InlineData("MY300000-API.S4HANA.CLOUD.SAP")]
    [InlineData("partner.example.com")]
    [InlineData("myshop.example.com")]
    [InlineData("{S4.ApiHost}")]
    public Task Known_forms_and_other_hosts_are_right(string host) => Verify.LandscapeAsync(SystemAttribute($$"""[CommunicationSystem("COPIN", HostName = "{{host}}")]"""));
}
