using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7024.</summary>
public class BindingOfOtherSubaccountTests
{
    private const string Landscape = """
        using Copin;
        [Landscape("example")]
        public sealed partial record Example(BtpSubaccount Subaccount)
        {
            [Destination("D", Url = "https://x.example.com")]
            public sealed partial record D;
        }
        """;

    private static string Subaccount(string tokenUrl, string region = "eu10") => $$"""
        {
          "Subaccount": {
            "Subdomain": "copin",
            "Region": "{{region}}",
            "Destinations": { "Url": "https://destination-configuration.cfapps.eu10.hana.ondemand.com", "TokenUrl": "{{tokenUrl}}", "ClientId": "c", "ClientSecret": { "$secret": "env:A" } }
          }
        }
        """;

    [Fact]
    public Task A_binding_of_another_subdomain_is_doubtful() => Verify.DocumentsAsync(
        Landscape,
        [("environments/dev.json", Subaccount("{|COPIN7024:https://other.authentication.eu10.hana.ondemand.com/oauth/token|}"))],
        "'Subaccount:Destinations:TokenUrl' is the token service of subaccount 'other', and 'Subaccount' is 'copin'; take the binding of an instance in 'copin'");

    [Fact]
    public Task A_binding_of_another_region_is_doubtful() => Verify.DocumentsAsync(
        Landscape,
        [("environments/dev.json", Subaccount("{|COPIN7024:https://copin.authentication.us10.hana.ondemand.com/oauth/token|}"))],
        "'Subaccount:Destinations:TokenUrl' is a token service in region 'us10', and 'Subaccount' is in 'eu10'; write the region of the subaccount, or take a binding of that one");

    [Theory]
    [InlineData("https://copin.authentication.eu10.hana.ondemand.com/oauth/token", "eu10")]
    [InlineData("https://COPIN.authentication.cert.eu10.hana.ondemand.com/oauth/token", "eu10")]
    [InlineData("https://copin.authentication.eu10.hana.ondemand.com/oauth/token", "eu10-004")]
    [InlineData("https://tokens.example.com/oauth/token", "eu10")]
    [InlineData("https://127.0.0.1:5005/oauth/token", "eu10")]
    public Task Its_own_bindings_and_other_hosts_are_right(string tokenUrl, string region) => Verify.DocumentsAsync(Landscape, [("environments/dev.json", Subaccount(tokenUrl, region))]);

    [Theory]
    [InlineData("{|COPIN7024:https://a.it-cpi018-rt.cfapps.eu10.hana.ondemand.com|}")]
    [InlineData("https://a.it-cpi018.cfapps.eu10.hana.ondemand.com")]
    [InlineData("https://smart-rt.example.com")]
    public Task The_runtime_does_not_manage_the_tenant(string url) => Verify.DocumentsAsync(
        """
        using Copin;
        [Landscape("example")]
        public sealed partial record Example(CloudIntegrationTenant Integration)
        {
            [IntegrationPackage("P")]
            public sealed partial record Package;
        }
        """,
        [("environments/dev.json", $$"""{ "Integration": { "Url": "{{url}}", "TokenUrl": "https://a.authentication.eu10.hana.ondemand.com/oauth/token", "ClientId": "c", "ClientSecret": { "$secret": "env:A" } } }""")]);
}
