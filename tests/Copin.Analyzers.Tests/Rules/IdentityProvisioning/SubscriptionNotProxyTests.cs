namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class SubscriptionNotProxyTests
{
    [Fact]
    public Task Another_application() => IdentitySource.VerifyAsync(
        """
        [OAuthClient("idm", Subscription = {|COPIN4024:"a1b2c3/ips"|}, Secret = "{Password}")]
        public sealed partial record Client;
        """,
        "OAuth client 'Client' is registered for 'a1b2c3/ips'; write Subscription = \"<provider subaccount>/ipsproxy\"");

    [Fact]
    public Task No_application() => IdentitySource.VerifyAsync(
        """
        [{|COPIN4024:OAuthClient|}("idm", Secret = "{Password}")]
        public sealed partial record Client;
        """,
        "OAuth client 'Client' names no subscription; write Subscription = \"<provider subaccount>/ipsproxy\"");

    [Fact]
    public Task Subaccount_of_an_environment_is_right() => IdentitySource.VerifyAsync(
        """
        [OAuthClient("a", Subscription = "{Lead}/ipsproxy", Secret = "{Password}")] public sealed partial record A;
        [OAuthClient("b", Subscription = "{Lead}", Secret = "{Password}")] public sealed partial record B;
        """);
}
