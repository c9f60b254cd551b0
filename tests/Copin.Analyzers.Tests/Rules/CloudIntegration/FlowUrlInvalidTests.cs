using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class FlowUrlInvalidTests
{
    [Theory]
    [InlineData("{|COPIN2005:http://|}{S4.ApiHost}", "'http://' sends user and password unencrypted; write 'https://'")]
    [InlineData("{|COPIN2005:{S4.ApiHost}|}", "'{S4.ApiHost}' is a host without scheme; write 'https://{S4.ApiHost}'")]
    [InlineData("{|COPIN2005:{S4.ApiHost}|}/sap/opu/odata", "'{S4.ApiHost}' is a host without scheme; write 'https://{S4.ApiHost}'")]
    public Task The_address_of_the_APIs_is_absolute_and_encrypted(string url, string message) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("oDataBaseUrl", "{{url}}")]"""), message);

    [Theory]
    [InlineData("\"my-s4\"")]
    [InlineData("\"\"")]
    [InlineData("\"https://\"")]
    [InlineData("\"/sap/opu\"")]
    public Task What_is_no_address_is_marked_whole(string url) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("oDataBaseUrl", {|COPIN2005:{{url}}|})]"""));

    [Theory]
    [InlineData("{|COPIN2005:http://|}{S4.ApiHost}/x")]
    [InlineData("{|COPIN2005:http://|}my300000-api.s4hana.cloud.sap/x")]
    [InlineData("{|COPIN2005:{S4.ApiHost}|}/x")]
    public Task A_tenant_behind_another_parameter_counts(string url) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("receiver", "{{url}}")]"""));

    [Theory]
    [InlineData("https://{S4.ApiHost}")]
    [InlineData("{S4.ApiUrl}")]
    [InlineData("{Lead}")]
    [InlineData("HTTPS://my300000-api.s4hana.cloud.sap")]
    public Task Absolute_addresses_are_right(string url) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("oDataBaseUrl", "{{url}}")]"""));

    [Theory]
    [InlineData("{S4.ApiHost}")]
    [InlineData("http://onpremise:8000")]
    [InlineData("/path")]
    [InlineData("")]
    public Task Other_parameters_may_hold_a_host_or_an_address_behind_the_Cloud_Connector(string value) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("receiver", "{{value}}")]"""));

    [Fact]
    public Task Half_typed_is_left_alone() => Verify.LandscapeAsync(FlowWith("""[FlowParameter("oDataBaseUrl", {|CS0103:Missing|})]"""));

    [Theory]
    [InlineData("https://{S4.ApiHost}{|COPIN2005:/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002|}")]
    [InlineData("{S4.ApiUrl}{|COPIN2005:/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002|}")]
    [InlineData("https://my300000-api.s4hana.cloud.sap{|COPIN2005:/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002|}")]
    public Task The_flow_adds_the_path_itself(string url) => Verify.LandscapeAsync(
        FlowWith($$"""[FlowParameter("oDataBaseUrl", "{{url}}")][FlowParameter("credential", "{S4Credential}")]"""),
        "'/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002' is a path, and the flow adds its own behind the host; write the address without it");

    [Theory]
    [InlineData("{S4.ApiUrl}/")]
    [InlineData("https://{S4.ApiHost}/")]
    public Task A_slash_is_no_path(string url) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("oDataBaseUrl", "{{url}}")][FlowParameter("credential", "{S4Credential}")]"""));
}
