using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class TokenServiceUrlTypeInvalidTests
{
    private const string Client = """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "{Lead}", ClientSecret = "{Password}", TokenServiceUrl = "https://t.example")]

        """;

    [Theory]
    [InlineData("dedicated")]
    [InlineData("Comon")]
    [InlineData("Shared")]
    public Task Another_value_is_an_error_at_the_value(string type) => DestinationSource.VerifyAsync(
        Client + $$"""[DestinationProperty("tokenServiceURLType", "{|COPIN3014:{{type}}|}")]""",
        $"'{type}' is no type of token service URL; write 'Dedicated' (the tenant's own) or 'Common' (shared, the subaccount's subdomain is filled in)");

    [Theory]
    [InlineData("Dedicated")]
    [InlineData("Common")]
    [InlineData("{Lead}")]
    public Task The_two_values_are_right(string type) => DestinationSource.VerifyAsync(Client + $"[DestinationProperty(\"tokenServiceURLType\", \"{type}\")]");
}
