namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class DestinationOverriddenTests
{
    [Fact]
    public Task Property_that_the_destination_has_too() => IdentitySource.VerifyAsync(
        """
        [NeoDestination("S4HC_IPS", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Destination;

        [ProxySystem<Destination>("S4HC", Url = {|COPIN4023:"{S4.ApiUrl}"|})]
        [SystemProperty({|COPIN4023:"ProxyType"|}, "Internet")]
        public sealed partial record Proxy;
        """,
        "'URL' is set here and in destination 'Destination', and the value here wins; remove it here",
        "'ProxyType' is set here and in destination 'Destination', and the value here wins; remove it here");

    [Fact]
    public Task Other_properties_are_right() => IdentitySource.VerifyAsync(
        """
        [NeoDestination("S4HC_IPS", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Destination;

        [ProxySystem<Destination>("S4HC")]
        [ConnectorVersion1(HrSwitchActive = true)]
        public sealed partial record Proxy;
        """);
}
