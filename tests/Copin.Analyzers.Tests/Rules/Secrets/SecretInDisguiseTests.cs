using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

public class SecretInDisguiseTests
{
    private static Task VerifyDescriptionAsync(string description, params string[] messages) => Verify.LandscapeAsync(
        $""""
        [Destination("D", Url = "https://x.example", Description = """{description}""")]
        public sealed partial record Target;
        """",
        messages);

    [Fact]
    public Task Password_in_a_description_is_a_warning_that_does_not_repeat_it() => VerifyDescriptionAsync(
        "test user, password={|COPIN7006:hunter2|}, ask Ann",
        "This looks like the value of a secret, and 'Description' is shown in plans and consoles; keep secrets in a parameter of type Secret");

    [Theory]
    [InlineData("log on with client_secret = {|COPIN7006:a1b2c3|}")]
    [InlineData("""x {{ "password": "{|COPIN7006:hunter2|}" }}""")]
    [InlineData("curl -H 'Authorization: Bearer {|COPIN7006:a1b2c3d4e5f6g7h8i9j0|}'")]
    [InlineData("header Basic {|COPIN7006:Q09QSU46aHVudGVyMg|}==")]
    [InlineData("see https://ann:{|COPIN7006:hunter2|}@x.example/path")]
    [InlineData("token {|COPIN7006:eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl|}")]
    [InlineData("key {|COPIN7006:q8Zr2LxV7bN4mK9wT3yH6pD1sF5gJ0cQ8eR2uX7a|}")]
    [InlineData("{|COPIN7006:-----BEGIN RSA PRIVATE KEY-----|}")]
    public Task What_looks_like_a_secret_is_a_warning_at_it(string description) => VerifyDescriptionAsync(description);

    [Theory]
    [InlineData("password={Lead}")]
    [InlineData("password=%password%")]
    [InlineData("password=true")]
    [InlineData("Password: ask the administrator")]
    [InlineData("the password is in the vault")]
    [InlineData("showPassword=yes123")]
    [InlineData("a bearer certificate of the administration team")]
    [InlineData("Basic authentication with user and password")]
    [InlineData("https://x.example/path?mail=ann@x.example:443")]
    [InlineData("https://x.example:8443/users/ann@x.example")]
    [InlineData("/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002/A_EnterpriseProject")]
    [InlineData("EnterpriseProjectElementPublicSectorExtensionV0002Collection")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("-----BEGIN CERTIFICATE-----")]
    public Task What_only_speaks_of_secrets_is_right(string description) => VerifyDescriptionAsync(description);

    [Fact]
    public Task Value_of_a_property_that_is_called_as_secrets_are_is_a_warning() => Verify.LandscapeAsync(
        """
        [Destination("D", Url = "https://x.example")]
        [DestinationProperty("URL.headers.apiKey", {|COPIN7006:"a1b2"|})]
        public sealed partial record Target;

        [IntegrationPackage("P")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("Flow")]
        [FlowParameter("receiverPassword", {|COPIN7006:"hunter2"|})]
        [FlowParameter("passwordAlias", "S4H_CPI")]
        [FlowParameter("emptyPassword", "")]
        public sealed partial record Flow;
        """,
        "This looks like the value of a secret, and 'URL.headers.apiKey' is shown in plans and consoles; keep secrets in a parameter of type Secret",
        "This looks like the value of a secret, and 'receiverPassword' is shown in plans and consoles; keep secrets in a parameter of type Secret");
}
