namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ProxySystemTypeUnknownTests
{
    [Fact]
    public Task Type_that_does_not_exist_is_an_error() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Type = {|COPIN4003:"SAP S4HANA Cloud"|}, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """,
        "Type 'SAP S4HANA Cloud' is none that Identity Provisioning has for S/4HANA Cloud; write 'SAP S/4HANA Cloud Public Edition'");

    [Fact]
    public Task Type_for_systems_on_premise_is_an_error() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Type = {|COPIN4003:ProxySystemTypes.S4HanaOnPremise|}, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """,
        "Type 'SAP S/4HANA On-Premise' is for systems on premise, with properties of its own; write 'SAP S/4HANA Cloud Public Edition'");

    [Fact]
    public Task Type_of_an_environment_is_not_known() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Type = "{Lead}", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """);
}
