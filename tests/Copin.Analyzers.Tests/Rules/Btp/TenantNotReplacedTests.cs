namespace Copin.Analyzers.Tests.Rules.Btp;

public class TenantNotReplacedTests
{
    private static string Attribute(string url, string authentication = "OAuth2ClientCredentials") =>
        $$"""[Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.{{authentication}}, ClientId = "c", ClientSecret = "{Password}", TokenServiceUrl = "{{url}}")]""" + "\n";

    [Fact]
    public Task Without_a_type_it_is_an_error_at_the_placeholder() => DestinationSource.VerifyAsync(
        Attribute("https://{|COPIN3027:{{tenant}}|}.t.example/oauth/token"),
        "'{tenant}' stays as it is for a dedicated token service; add [DestinationProperty(\"tokenServiceURLType\", \"Common\")]");

    [Fact]
    public Task For_a_dedicated_one_it_is_an_error() => DestinationSource.VerifyAsync(
        Attribute("https://{|COPIN3027:{{tenant}}|}.t.example/oauth/token") + """[DestinationProperty("tokenServiceURLType", "Dedicated")]""",
        "'{tenant}' stays as it is for a dedicated token service; set 'tokenServiceURLType' to 'Common'");

    [Fact]
    public Task Token_exchange_takes_the_address_as_it_is() => DestinationSource.VerifyAsync(
        Attribute("https://{|COPIN3027:{{tenant}}|}.t.example/oauth/token", "OAuth2TokenExchange"),
        "'{tenant}' stays as it is with OAuth2TokenExchange, which takes the address as it is; write the tenant's own address");

    [Fact]
    public Task A_shared_one_fills_it_in() => DestinationSource.VerifyAsync(Attribute("https://{{tenant}}.t.example/oauth/token") + """[DestinationProperty("tokenServiceURLType", "Common")]""");

    [Fact]
    public Task Another_address_needs_no_type() => DestinationSource.VerifyAsync(Attribute("https://t.example/oauth/token"));
}
