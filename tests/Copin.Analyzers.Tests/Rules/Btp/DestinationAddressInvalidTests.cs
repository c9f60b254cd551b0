namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationAddressInvalidTests
{
    [Theory]
    [InlineData("directory.example.com")]
    [InlineData("https://directory.example.com")]
    [InlineData("ldaps://")]
    [InlineData("")]
    public Task An_LDAP_address_has_its_scheme(string address) => DestinationSource.VerifyAsync(
        $$"""
        [Destination("D", Type = DestinationType.Ldap)]
        [DestinationProperty("ldap.url", {|COPIN3028:"{{address}}"|})]
        """,
        $"'{address}' is no address of an LDAP destination; write 'ldaps://host'");

    [Theory]
    [InlineData("partner.example.com")]
    [InlineData("partner.example.com:0")]
    [InlineData("partner.example.com:65536")]
    [InlineData(":443")]
    [InlineData("tcp://partner.example.com:443")]
    public Task A_TCP_address_is_host_and_port(string address) => DestinationSource.VerifyAsync(
        $$"""
        [Destination("D", Type = DestinationType.Tcp)]
        [DestinationProperty("Address", {|COPIN3028:"{{address}}"|})]
        """,
        $"'{address}' is no address of a TCP destination; write 'host:port', the port from 1 to 65535");

    [Fact]
    public Task Without_an_address_it_leads_nowhere() => DestinationSource.VerifyAsync(
        """[{|COPIN3028:Destination|}("D", Type = DestinationType.Tcp)]""", "'D' has no address; add [DestinationProperty(\"Address\", \"host:port\")]");

    [Theory]
    [InlineData("Ldap", "ldap.url", "ldap://directory.example.com:389")]
    [InlineData("Ldap", "ldap.url", "LDAPS://directory.example.com")]
    [InlineData("Ldap", "ldap.url", "{Lead}")]
    [InlineData("Tcp", "Address", "partner.example.com:1")]
    [InlineData("Tcp", "Address", "partner.example.com:65535")]
    [InlineData("Tcp", "Address", "{S4.ApiHost}:443")]
    [InlineData("Tcp", "Address", "partner.example.com:{Lead}")]
    public Task Whole_addresses_and_what_references_bring_are_right(string type, string key, string address) => DestinationSource.VerifyAsync(
        $$"""
        [Destination("D", Type = DestinationType.{{type}})]
        [DestinationProperty("{{key}}", "{{address}}")]
        """);

    [Fact]
    public Task Half_typed_property_may_be_the_address() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Type = DestinationType.Tcp)]
        [DestinationProperty({|CS0103:Key|}, "partner.example.com:443")]
        """);
}
