using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationProxyTypeImpossibleTests
{
    [Fact]
    public Task Propagation_over_the_internet_is_an_error_at_the_proxy_type() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", ProxyType = {|COPIN3005:DestinationProxyType.Internet|}, Authentication = DestinationAuthentication.PrincipalPropagation)]""",
        "PrincipalPropagation does not work over proxy type Internet; set ProxyType = DestinationProxyType.OnPremise");

    [Fact]
    public Task Where_the_proxy_type_is_left_out_the_error_is_at_the_authentication() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", Authentication = {|COPIN3005:DestinationAuthentication.PrincipalPropagation|})]""");

    [Fact]
    public Task Technical_user_propagation_needs_the_cloud_connector() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", ProxyType = {|COPIN3005:DestinationProxyType.PrivateLink|}, Authentication = DestinationAuthentication.OAuth2TechnicalUserPropagation,
            ClientId = "{Lead}", TokenServiceUrl = "https://t.example")]
        """);

    [Fact]
    public Task Token_flows_do_not_go_over_private_link() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", ProxyType = {|COPIN3005:DestinationProxyType.PrivateLink|}, Authentication = DestinationAuthentication.OAuth2ClientCredentials,
            ClientId = "{Lead}", TokenServiceUrl = "https://t.example")]
        """,
        "OAuth2ClientCredentials does not work over proxy type PrivateLink; set ProxyType = DestinationProxyType.Internet or DestinationProxyType.OnPremise");

    [Fact]
    public Task Basic_goes_over_private_link() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", ProxyType = DestinationProxyType.PrivateLink, Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "{Password}")]""");

    [Fact]
    public Task Propagation_through_the_cloud_connector_is_right() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "http://x", ProxyType = DestinationProxyType.OnPremise, Authentication = DestinationAuthentication.PrincipalPropagation)]""");
}
