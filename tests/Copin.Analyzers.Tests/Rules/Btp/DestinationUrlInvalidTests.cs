using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationUrlInvalidTests
{
    [Fact]
    public Task Http_destination_without_address_is_an_error_at_the_attribute() => DestinationSource.VerifyAsync(
        """[{|COPIN3009:Destination|}("D")]""",
        "An HTTP destination needs an address; add Url = \"https://…\"");

    [Fact]
    public Task Empty_address_is_an_error_at_the_argument() => DestinationSource.VerifyAsync("""[Destination("D", Url = {|COPIN3009:""|})]""");

    [Fact]
    public Task Host_without_scheme_is_an_error() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = {|COPIN3009:"my300000-api.s4hana.cloud.sap/sap"|})]""",
        "'my300000-api.s4hana.cloud.sap/sap' has no scheme; begin it with 'https://'");

    [Fact]
    public Task Host_of_a_tenant_is_no_address() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "{|COPIN3009:{S4.ApiHost}|}/sap/opu/odata")]""",
        "'{S4.ApiHost}' is a host without scheme; write 'https://{S4.ApiHost}'");

    [Theory]
    [InlineData("https://{S4.ApiHost}/sap/opu/odata")]
    [InlineData("{S4.ApiUrl}/sap/opu/odata")]
    [InlineData("HTTPS://x.example")]
    [InlineData("{Lead}")]
    public Task Addresses_with_scheme_and_texts_that_may_have_one_are_right(string url) => DestinationSource.VerifyAsync($"[Destination(\"D\", Url = \"{url}\")]");

    [Fact]
    public Task Ldap_destination_has_its_address_elsewhere() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Type = DestinationType.Ldap)]
        [DestinationProperty("ldap.url", "ldaps://x.example")]
        """);

    [Fact]
    public Task Half_typed_name_leaves_nothing_to_say() => DestinationSource.VerifyAsync("""[Destination({|CS0103:Na|})]""");

    [Fact]
    public Task Half_typed_address_is_the_compilers_concern() => DestinationSource.VerifyAsync("""[Destination("D", Url = {|CS1525:)|}]""");

    [Theory]
    [InlineData("https://", "'https://' names no host; write it behind 'https://'")]
    [InlineData("https:///sap", "'https:///sap' names no host; write it behind 'https://'")]
    [InlineData("ftp://x.example", "'ftp://x.example' has a scheme that an HTTP destination does not take; begin it with 'https://'")]
    [InlineData(" ", "An HTTP destination needs an address; write Url = \"https://…\"")]
    public Task Addresses_that_lead_nowhere_are_errors(string url, string message) => DestinationSource.VerifyAsync($$"""[Destination("D", Url = {|COPIN3009:"{{url}}"|})]""", message);

    [Fact]
    public Task Blanks_are_marked_one_by_one()
    {
        return Task.WhenAll(
            DestinationSource.VerifyAsync("""[Destination("D", Url = "{|COPIN3009: |}https://x.example")]""", "An address begins with 'https://', not with a blank; remove ' '"),
            DestinationSource.VerifyAsync("""[Destination("D", Url = "https://{|COPIN3009: |}{S4.ApiHost}/x")]""", "A host has no blanks; remove ' '"));
    }

    [Theory]
    [InlineData("{|COPIN3009:\"t.example/oauth/token\"|}")]
    [InlineData("\"{|COPIN3009:{S4.ApiHost}|}/sap/bc/sec/oauth2/token\"")]
    public Task The_token_service_has_an_absolute_address_too(string url) => DestinationSource.VerifyAsync(
        $$"""[Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "c", TokenServiceUrl = {{url}})]""");

    [Fact]
    public Task An_address_that_is_not_read_has_its_own_warning() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", TokenServiceUrl = {|COPIN3004:"t.example"|})]""");
}
