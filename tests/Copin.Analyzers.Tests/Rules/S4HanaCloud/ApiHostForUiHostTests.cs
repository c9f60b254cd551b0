using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class ApiHostForUiHostTests
{
    [Fact]
    public Task A_link_needs_the_UI_host() => Verify.LandscapeAsync(
        FlowWith("""[UrlTemplate("ApplicationBaseUrl", "https://{|COPIN1017:{S4.ApiHost}|}" + ProjectLinks.EnterpriseProject)]"""),
        "'{S4.ApiHost}' is the host of the APIs, but users open the links of 'ApplicationBaseUrl'; write '{S4.UiHost}'");

    [Fact]
    public Task An_address_is_swapped_for_an_address() => Verify.LandscapeAsync(
        FlowWith("""[UrlTemplate("ApplicationBaseUrlCustomerProjects", "{|COPIN1017:{S4.ApiUrl}|}" + ProjectLinks.CustomerProject)]"""),
        "'{S4.ApiUrl}' is the host of the APIs, but users open the links of 'ApplicationBaseUrlCustomerProjects'; write '{S4.UiUrl}'");

    [Fact]
    public Task A_literal_host_counts() => Verify.LandscapeAsync(
        FlowWith("""[UrlTemplate("Other", "https://{|COPIN1017:my300000-api.s4hana.cloud.sap|}/ui#EnterpriseProject-planProject?EnterpriseProject=%project%")]"""),
        "'my300000-api.s4hana.cloud.sap' is the host of the APIs, but '/ui#' is a path of the user interface; write 'my300000.s4hana.cloud.sap'");

    [Fact]
    public Task A_destination_to_the_user_interface_counts() => Verify.LandscapeAsync("""
            [Destination("LAUNCHPAD", Url = "https://{|COPIN1017:{S4.ApiHost}|}/ui?sap-language=EN")]
            public sealed partial record Launchpad;
        """);

    [Fact]
    public Task The_audience_of_an_assertion_is_the_tenant_as_users_know_it() => Verify.LandscapeAsync("""
            [Destination("S4", Url = "https://{S4.ApiHost}/sap/opu/odata/sap/API", Authentication = DestinationAuthentication.SamlAssertion)]
            [DestinationProperty("audience", "https://{|COPIN1017:{S4.ApiHost}|}")]
            [DestinationProperty("authnContextClassRef", "urn:oasis:names:tc:SAML:2.0:ac:classes:PreviousSession")]
            public sealed partial record S4Destination;
        """);

    [Theory]
    [InlineData("""[UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]""")]
    [InlineData("""[UrlTemplate("Other", "https://{S4.ApiHost}/sap/opu/odata/sap/API/A_EnterpriseProject(guid'%projectUUID%')")]""")]
    [InlineData("""[UrlTemplate("Other", "https://portal.example.com/ui#%project%")]""")]
    public Task Right_hosts_are_right(string attribute) => Verify.LandscapeAsync(FlowWith(attribute));
}
