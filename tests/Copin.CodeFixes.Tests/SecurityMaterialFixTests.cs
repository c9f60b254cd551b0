using Copin.Testing;

namespace Copin.CodeFixes.Tests;

/// <summary>The mends of OAuth2 client credentials and secure parameters.</summary>
public class SecurityMaterialFixTests
{
    private static string Credential(string arguments, string parameters = "") => $$"""
            [OAuth2ClientCredential("PARTNER", {{arguments}})]{{parameters}}
            public sealed partial record Partner;
        """;

    private static string Whole(string url) => Credential($"TokenServiceUrl = \"{url}\", ClientId = \"copin\", ClientSecret = \"{{Password}}\"");

    [Fact]
    public Task What_a_credential_lacks_is_added() => Verify.LandscapeFixAsync(
        """
            [{|COPIN2012:OAuth2ClientCredential|}("PARTNER", Scope = "read")]
            public sealed partial record Partner;
        """,
        Credential("Scope = \"read\", TokenServiceUrl = \"https://{|COPIN0019:TODO|}\", ClientId = \"{|COPIN0019:TODO|}\", ClientSecret = \"{Password}\""));

    [Fact]
    public Task Without_any_secret_one_is_declared() => Verify.CodeFixAsync(
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(CloudIntegrationTenant Integration)
        {
            [{|COPIN2012:OAuth2ClientCredential|}("PARTNER", TokenServiceUrl = "https://x.example", ClientId = "copin")]
            public sealed partial record Partner;
        }
        """,
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(CloudIntegrationTenant Integration, Secret PartnerSecret)
        {
            [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://x.example", ClientId = "copin", ClientSecret = "{PartnerSecret}")]
            public sealed partial record Partner;
        }
        """);

    [Fact]
    public Task So_is_that_of_a_secure_parameter() => Verify.CodeFixAsync(
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(CloudIntegrationTenant Integration)
        {
            [{|COPIN2018:SecureParameter|}("KEY")]
            public sealed partial record Key;
        }
        """,
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(CloudIntegrationTenant Integration, Secret KeyValue)
        {
            [SecureParameter("KEY", Value = "{KeyValue}")]
            public sealed partial record Key;
        }
        """);

    [Theory]
    [InlineData("{|COPIN2013:partner.example/token|}", "https://partner.example/token")]
    [InlineData("{|COPIN2013:{S4.ApiHost}|}/token", "https://{S4.ApiHost}/token")]
    [InlineData("{|COPIN2014:http://|}partner.example/token", "https://partner.example/token")]
    public Task Address_gets_its_scheme(string url, string mended) => Verify.LandscapeFixAsync(Whole(url), Whole(mended));

    [Theory]
    [InlineData("ftp://partner.example")]
    [InlineData("https://")]
    public Task Where_it_is_not_clear_what_is_meant_nothing_is_offered(string url) =>
        Verify.NoCodeFixAsync(Verify.Landscape(Credential($"TokenServiceUrl = {{|COPIN2013:\"{url}\"|}}, ClientId = \"copin\", ClientSecret = \"{{Password}}\"")));

    [Fact]
    public Task Parameters_of_OAuth_and_second_ones_go() => Verify.LandscapeFixAsync(
        Credential("TokenServiceUrl = \"https://x.example\", ClientId = \"copin\", ClientSecret = \"{Password}\"", """

                [CustomParameter({|COPIN2015:"grant_type"|}, "client_credentials")]
                [CustomParameter("tenant", "dev")]
            """),
        Credential("TokenServiceUrl = \"https://x.example\", ClientId = \"copin\", ClientSecret = \"{Password}\"", """

                [CustomParameter("tenant", "dev")]
            """));

    [Fact]
    public Task Second_parameter_goes() => Verify.LandscapeFixAsync(
        Credential("TokenServiceUrl = \"https://x.example\", ClientId = \"copin\", ClientSecret = \"{Password}\"", """

                [CustomParameter("tenant", "dev")] // of theirs
                [CustomParameter({|COPIN2016:"tenant"|}, "dev")]
            """),
        Credential("TokenServiceUrl = \"https://x.example\", ClientId = \"copin\", ClientSecret = \"{Password}\"", """

                [CustomParameter("tenant", "dev")] // of theirs
            """));

    [Fact]
    public Task Members_of_a_setting_are_offered() => Verify.LandscapeFixAsync(
        Credential("TokenServiceUrl = \"https://x.example\", ClientId = \"copin\", ClientSecret = \"{Password}\", ClientAuthentication = {|COPIN2019:(OAuth2ClientAuthentication)7|}"),
        Credential("TokenServiceUrl = \"https://x.example\", ClientId = \"copin\", ClientSecret = \"{Password}\", ClientAuthentication = OAuth2ClientAuthentication.Header"),
        "COPIN2019/Replace2");

    [Fact]
    public Task Written_out_value_moves_to_a_parameter() => Verify.LandscapeFixAsync(
        """
            [SecureParameter("KEY", Value = {|COPIN7001:"s3cr3t"|})]
            public sealed partial record Key;
        """,
        """
            [SecureParameter("KEY", Value = "{Password}")]
            public sealed partial record Key;
        """);
}
