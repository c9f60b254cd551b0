namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ApplicationRoleUserWrongTests
{
    [Fact]
    public Task User_without_prefix() => IdentitySource.VerifyAsync(
        """
        [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
        public sealed partial record Client;

        [ApplicationRole<Client>("IPS_PROXY_USER", User = {|COPIN4019:"idm"|})]
        public sealed partial record Role;
        """,
        "'idm' is not the user that stands for 'Client'; leave User out, or write 'oauth_client_idm'");

    [Fact]
    public Task User_of_another_client() => IdentitySource.VerifyAsync(
        """
        [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
        public sealed partial record Client;

        [OAuthClient("other", Subscription = "a1b2c3/ipsproxy", Secret = "{Other}")]
        public sealed partial record OtherClient;

        [ApplicationRole<Client>("IPS_PROXY_USER", User = {|COPIN4019:"{OtherClient.User}"|})]
        public sealed partial record Role;

        [ApplicationRole<Client>("IPS_PROXY_USER", User = {|COPIN4019:"oauth_client_other"|})]
        public sealed partial record Role2;
        """);

    [Fact]
    public Task Right_users_in_every_form() => IdentitySource.VerifyAsync(
        """
        [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
        public sealed partial record Client;

        [ApplicationRole<Client>("A")] public sealed partial record A;
        [ApplicationRole<Client>("B", User = "oauth_client_idm")] public sealed partial record B;
        [ApplicationRole<Client>("C", User = "{Client.User}")] public sealed partial record C;
        [ApplicationRole<Client>("D", User = "oauth_client_{Client}")] public sealed partial record D;
        """);
}
