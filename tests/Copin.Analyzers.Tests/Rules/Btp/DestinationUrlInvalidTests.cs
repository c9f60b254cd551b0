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
}
