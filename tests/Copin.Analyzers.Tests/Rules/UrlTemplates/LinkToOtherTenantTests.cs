using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.UrlTemplates;

public class LinkToOtherTenantTests
{
    private static string Source(string address, string link, string tenants = "S4HanaCloudTenant Dev, S4HanaCloudTenant Prod") => $$"""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test({{tenants}}, CloudIntegrationTenant Integration)
        {
            [IntegrationPackage("Example")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Example")]
            [FlowParameter("oDataBaseUrl", "{{address}}")]
            [UrlTemplate("ApplicationBaseUrl", "{{link}}" + ProjectLinks.EnterpriseProject)]
            public sealed partial record Flow;
        }
        """;

    [Theory]
    [InlineData("https://{Prod.ApiHost}", "https://{|COPIN6008:{Dev.UiHost}|}", "{Prod}", "{Dev}", "{Prod.UiHost}")]
    [InlineData("{Prod.ApiUrl}", "{|COPIN6008:{Dev.UiUrl}|}", "{Prod}", "{Dev}", "{Prod.UiUrl}")]
    [InlineData("https://my300000-api.s4hana.cloud.sap", "https://{|COPIN6008:my400000.s4hana.cloud.sap|}", "my300000.s4hana.cloud.sap", "my400000.s4hana.cloud.sap", "my300000.s4hana.cloud.sap")]
    [InlineData("https://my300000-api.s4hana.ondemand.com", "https://{|COPIN6008:my300000.s4hana.cloud.sap|}", "my300000.s4hana.ondemand.com", "my300000.s4hana.cloud.sap", "my300000.s4hana.ondemand.com")]
    public Task A_link_to_another_tenant_is_doubtful(string address, string link, string read, string opened, string instead) => Verify.AnalyzerAsync(
        Source(address, link), $"The flow reads the projects of {read}, and this link leads to {opened}; write '{instead}'");

    [Theory]
    [InlineData("https://{Prod.ApiHost}", "https://{Prod.UiHost}")]
    [InlineData("{Prod.ApiUrl}", "https://{Prod.UiHost}")]
    [InlineData("https://my300000-api.s4hana.cloud.sap", "https://my300000.s4hana.cloud.sap")]
    [InlineData("https://{Prod.ApiHost}", "https://my400000.s4hana.cloud.sap")]
    [InlineData("https://example.com", "https://{Prod.UiHost}")]
    public Task One_tenant_and_what_cannot_be_compared_are_right(string address, string link) => Verify.AnalyzerAsync(Source(address, link));

    [Fact]
    public Task A_host_that_is_typed_in_is_held_against_the_values_of_an_environment()
    {
        const string Rest = """ "Integration": { "Url": "https://a.it-cpi018.cfapps.eu10.hana.ondemand.com", "TokenUrl": "https://a.authentication.eu10.hana.ondemand.com/oauth/token", "ClientId": "c", "ClientSecret": { "$secret": "env:A" } } """;
        return Verify.DocumentsAsync(
            Source("https://{S4.ApiHost}", "https://my300000.s4hana.cloud.sap", "S4HanaCloudTenant S4"),
            [("environments/dev.json", $$"""{ "S4": { "Host": "my300000.s4hana.cloud.sap" },{{Rest}}}"""), ("environments/test.json", $$"""{ "S4": { "Host": "{|COPIN7022:my400000.s4hana.cloud.sap|}" },{{Rest.Replace("//a.", "//b.")}}}""")]);
    }
}
