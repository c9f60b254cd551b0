namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ProxySystemTypeSupersededTests
{
    [Fact]
    public Task Type_of_the_guide_is_superseded() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Type = {|COPIN4002:ProxySystemTypes.S4HanaCloudBeta|}, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """,
        "Type 'SAP S/4HANA Cloud (Beta)' is superseded and not offered any more; write 'SAP S/4HANA Cloud Public Edition', with an arrangement of SAP_COM_0193 (SAP Cloud Identity Services - Identity Provisioning)");

    [Fact]
    public Task Its_successor_is_named_for_version_3() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Type = {|COPIN4002:"SAP S/4HANA Cloud"|}, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        [ConnectorVersion3]
        """,
        "Type 'SAP S/4HANA Cloud' is superseded and not offered any more; write 'SAP S/4HANA Cloud Public Edition', with an arrangement of SAP_COM_0465 (System for Cross-domain Identity Management Integration)");

    [Fact]
    public Task Todays_type_is_right() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Type = ProxySystemTypes.S4HanaCloudPublicEdition, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """);
}
