namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class CommaInUserTests
{
    [Fact]
    public Task Comma_in_a_proxy_system() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "IPS{|COPIN4012:,|}USER", Password = "{Password}")]
        """,
        "Identity Provisioning takes no comma in a user's name; write the name of a communication user without one, best as a reference: User = \"{IpsUser}\"");

    [Fact]
    public Task Comma_in_a_destination() => IdentitySource.VerifyAsync(
        """
        [NeoDestination("D", Url = "{S4.ApiUrl}", User = "{Lead}{|COPIN4012:,|}X", Password = "{Password}")]
        public sealed partial record Destination;
        """);

    [Fact]
    public Task Name_without_comma_is_right() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "IPS_USER", Password = "{Password}")]
        """);

    [Fact]
    public Task Comma_in_the_communication_user_itself_is_one_error() => IdentitySource.VerifyAsync(
        """
        [CommunicationUser("IPS{|COPIN1007:,|}USER", Description = "Identity Provisioning", Password = "{Password}")]
        public sealed partial record IpsUser;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = {|COPIN1006:"{IpsUser}"|}, Password = "{Password}")]
        public sealed partial record Proxy;
        """);
}
