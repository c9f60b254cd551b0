using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class OAuthClientSharedTests
{
    private static string Systems(string first, string second, string user = "ApiUser") => User + $$"""

            [CommunicationSystem("APP", HostName = "app.example.com")]
            [InboundUser<ApiUser>(Authentication = InboundAuthentication.{{first}})]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record App;

            [CommunicationSystem("PORTAL", HostName = "portal.example.com")]
            [InboundUser<{{user}}>(Authentication = InboundAuthentication.{{second}})]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Portal;
        """;

    [Theory]
    [InlineData("OAuth2", "OAuth2")]
    [InlineData("OAuth2", "OAuth2Mtls")]
    public Task A_client_of_two_systems_is_an_error_at_the_second(string first, string second) => Verify.LandscapeAsync(
        Systems(first, second, "{|COPIN1028:ApiUser|}"),
        "'COPIN' is the OAuth 2.0 client of 'APP' already, and a client belongs to one system; declare a communication user for 'PORTAL' alone");

    [Theory]
    [InlineData("Basic", "Basic")]
    [InlineData("OAuth2", "Basic")]
    public Task With_name_and_password_a_user_serves_several(string first, string second) => Verify.LandscapeAsync(Systems(first, second));

    [Fact]
    public Task A_user_for_each_is_right() => Verify.LandscapeAsync(
        Systems("OAuth2", "OAuth2", "PortalUser") + """

            [CommunicationUser("PORTAL", Description = "Portal", Password = "{Password}")]
            public sealed partial record PortalUser;
        """);
}
