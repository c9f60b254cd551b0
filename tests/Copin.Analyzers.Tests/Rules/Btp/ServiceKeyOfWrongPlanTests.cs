using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class ServiceKeyOfWrongPlanTests
{
    private static Task VerifyAsync(string offering, string plan, string destination, params string[] messages) => Verify.LandscapeAsync(
        $$"""
        [IntegrationPackage("CoPinS4HanaCloud")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("ProjectsToCollaboration")]
        public sealed partial record ProjectFlow;

        [ServiceInstance("runtime", Offering = "{{offering}}", Plan = "{{plan}}")]
        public sealed partial record Runtime;

        [ServiceKey<Runtime>("key")]
        public sealed partial record Key;

        {{destination}}
        public sealed partial record Projects;
        """,
        messages);

    private const string Basic = """[Destination("D", Url = "{ProjectFlow.Endpoint}", Authentication = DestinationAuthentication.Basic, User = "{Key.ClientId}", Password = "{Key.ClientSecret}")]""";

    [Fact]
    public Task Key_of_plan_api_is_one_error_at_the_user() => VerifyAsync(
        "it-rt", "api", Basic.Replace("{Key.ClientId}", "{|COPIN3019:{Key.ClientId}|}"),
        "Service key 'Key' is of plan 'api', which does not call flows; use a key of an instance with Plan = \"integration-flow\"");

    [Fact]
    public Task Client_of_plan_api_is_an_error() => VerifyAsync(
        "it-rt", "api",
        """[Destination("D", Url = "{ProjectFlow.Endpoint}", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "{|COPIN3019:{Key.ClientId}|}", ClientSecret = "{Key.ClientSecret}", TokenServiceUrl = "{Key.TokenUrl}")]""");

    [Theory]
    [InlineData("it-rt", "integration-flow")]
    [InlineData("it-rt", "{Lead}")]
    [InlineData("another-service", "api")]
    public Task Plan_integration_flow_and_what_is_not_known_are_right(string offering, string plan) => VerifyAsync(offering, plan, Basic);

    [Fact]
    public Task Key_of_plan_api_may_call_the_api() => VerifyAsync(
        "it-rt", "api", """[Destination("D", Url = "{Key.Url}/api/v1", Authentication = DestinationAuthentication.Basic, User = "{Key.ClientId}", Password = "{Key.ClientSecret}")]""");
}
