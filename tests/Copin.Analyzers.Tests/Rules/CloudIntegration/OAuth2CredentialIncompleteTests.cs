using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class OAuth2CredentialIncompleteTests
{
    private static string Credential(string attribute) => $$"""
            {{attribute}}
            public sealed partial record Partner;
        """;

    [Theory]
    [InlineData("""[{|COPIN2012:OAuth2ClientCredential|}("PARTNER")]""",
        "'PARTNER' has no token service, client ID and client secret; add TokenServiceUrl = \"https://…\", ClientId = \"…\" and ClientSecret = \"{Password}\", or refer to a service key as in [OAuth2ClientCredential<…>(\"…\")]")]
    [InlineData("""[{|COPIN2012:OAuth2ClientCredential|}("PARTNER", TokenServiceUrl = "https://x.example", ClientSecret = "{Password}")]""",
        "'PARTNER' has no client ID; add ClientId = \"…\", or refer to a service key as in [OAuth2ClientCredential<…>(\"…\")]")]
    [InlineData("""[OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://x.example", ClientId = {|COPIN2012:" "|}, ClientSecret = "{Password}")]""",
        "'PARTNER' has no client ID; add it, or refer to a service key as in [OAuth2ClientCredential<…>(\"…\")]")]
    public Task What_is_missing_is_said(string attribute, string message) => Verify.LandscapeAsync(Credential(attribute), message);

    [Fact]
    public Task A_service_key_of_the_landscape_is_proposed() => Verify.LandscapeAsync(
        """
            [ServiceInstance("flow", Offering = "it-rt", Plan = "integration-flow")] public sealed partial record Flow;
            [ServiceKey<Flow>("key")] public sealed partial record FlowKey;
        """ + Credential("""[{|COPIN2012:OAuth2ClientCredential|}("PARTNER", TokenServiceUrl = "https://x.example", ClientId = "copin")]"""),
        "'PARTNER' has no client secret; add ClientSecret = \"{Password}\", or refer to a service key as in [OAuth2ClientCredential<FlowKey>(\"…\")]");

    [Theory]
    [InlineData("""[OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://x.example", ClientId = "{Lead}", ClientSecret = "{Password}")]""")]
    [InlineData("""[{|CS7036:OAuth2ClientCredential|}]""")]
    [InlineData("""[OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://x.example", ClientId = {|CS0103:Missing|}, ClientSecret = "{Password}")]""")]
    [InlineData("""[OAuth2ClientCredential<{|CS0246:Missing|}>("PARTNER")]""")]
    public Task Whole_and_half_typed_credentials_are_left_alone(string attribute) => Verify.LandscapeAsync(Credential(attribute));

    [Fact]
    public Task Of_a_service_key_it_has_all() => Verify.LandscapeAsync(
        """
            [ServiceInstance("flow", Offering = "it-rt", Plan = "integration-flow")] public sealed partial record Flow;
            [ServiceKey<Flow>("key")] public sealed partial record FlowKey;
        """ + Credential("""[OAuth2ClientCredential<FlowKey>("PARTNER", Scope = "read", Resource = "r", Audience = "a", Description = "For the partner")]"""));

    [Fact]
    public Task Another_kind_than_a_service_key_is_the_rule_for_references() => Verify.LandscapeAsync(
        """
            [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")] public sealed partial record ApiUser;
        """ + Credential("""[OAuth2ClientCredential<{|COPIN0010:ApiUser|}>("PARTNER")]"""),
        "'ApiUser' is a communication user, but [OAuth2ClientCredential<…>] needs a service key");
}
