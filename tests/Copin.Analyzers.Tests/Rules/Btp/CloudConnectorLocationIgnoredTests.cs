using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class CloudConnectorLocationIgnoredTests
{
    [Fact]
    public Task Location_over_the_internet_is_a_warning_at_the_key() => DestinationSource.VerifyPropertiesAsync(
        """[DestinationProperty({|COPIN3013:"CloudConnectorLocationId"|}, "walldorf")]""",
        "'CloudConnectorLocationId' is ignored over proxy type Internet; set ProxyType = DestinationProxyType.OnPremise, or remove it");

    [Fact]
    public Task Location_through_the_cloud_connector_is_right() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "http://x", ProxyType = DestinationProxyType.OnPremise)]
        [DestinationProperty("CloudConnectorLocationId", "walldorf")]
        """);

    [Fact]
    public Task Half_typed_proxy_type_is_the_compilers_concern() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "http://x", ProxyType = DestinationProxyType.{|CS0117:OnPr|})]
        [DestinationProperty("CloudConnectorLocationId", "walldorf")]
        """);
}
