namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class CredentialsMissingTests
{
    [Fact]
    public Task Only_communication_user_is_proposed() => IdentitySource.VerifyAsync(IdentitySource.User + 
        """
        [CommunicationArrangement<Partner>(SAP_COM_0193)]
        public sealed partial record Users;

        [{|COPIN4013:ProxySystem|}("S4HC", Url = "{S4.ApiUrl}")]
        public sealed partial record Proxy;
        """,
        "'Proxy' logs on with user and password, but 'User' and 'Password' are missing; set User = \"{IpsUser}\", Password = \"{Password}\", or Authentication = DestinationAuthentication.ClientCertificate");

    [Fact]
    public Task Without_one_the_arguments_are_named() => IdentitySource.VerifyProxyAsync(
        """
        [{|COPIN4013:ProxySystem|}("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}")]
        """,
        "'Proxy' logs on with user and password, but 'Password' is missing; set Password = \"{…}\", or Authentication = DestinationAuthentication.ClientCertificate");

    [Fact]
    public Task Destination_needs_them_and_its_proxy_system_does_not() => IdentitySource.VerifyAsync(
        """
        [{|COPIN4013:NeoDestination|}("D", Url = "{S4.ApiUrl}")]
        public sealed partial record Destination;

        [ProxySystem<Destination>("S4HC")]
        public sealed partial record Proxy;
        """);

    [Fact]
    public Task Client_certificate_needs_none() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", Authentication = DestinationAuthentication.ClientCertificate)]
        """);
}
