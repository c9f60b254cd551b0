namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ConnectionUrlInvalidTests
{
    [Fact]
    public Task Host_lacks_its_scheme() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = {|COPIN4017:"{S4.ApiHost}"|}, User = "{Lead}", Password = "{Password}")]
        """,
        "'{S4.ApiHost}' is a host without scheme; write '{S4.ApiUrl}'");

    [Fact]
    public Task Missing_address() => IdentitySource.VerifyProxyAsync(
        """
        [{|COPIN4017:ProxySystem|}("S4HC", User = "{Lead}", Password = "{Password}")]
        """,
        "'Proxy' has no address; write Url = \"{S4.ApiUrl}\"");

    [Fact]
    public Task Unencrypted_address() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = {|COPIN4017:"http://{S4.ApiHost}"|}, User = "{Lead}", Password = "{Password}")]
        """,
        "'http://{S4.ApiHost}' is not encrypted; write '{S4.ApiUrl}'");

    [Fact]
    public Task Address_with_a_path() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = {|COPIN4017:"https://{S4.ApiHost}/sap/bc/srt"|}, User = "{Lead}", Password = "{Password}")]
        """,
        "'https://{S4.ApiHost}/sap/bc/srt' has a path, to which Identity Provisioning adds its own; write '{S4.ApiUrl}'");

    [Fact]
    public Task Host_of_the_user_interface_is_told_the_other() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = "{|COPIN1018:{S4.UiUrl}|}", User = "{Lead}", Password = "{Password}")]
        """,
        "'{S4.UiUrl}' is the host of the user interface, but Identity Provisioning calls the APIs; write '{S4.ApiUrl}'");

    [Fact]
    public Task Address_of_the_APIs_is_right() => IdentitySource.VerifyAsync(
        """
        [ProxySystem("A", Url = "https://{S4.ApiHost}", User = "{Lead}", Password = "{Password}")] public sealed partial record A;
        [ProxySystem("B", Url = "https://my300000-api.s4hana.cloud.sap/", User = "{Lead}", Password = "{Password}")] public sealed partial record B;
        [ProxySystem("C", Url = "{Lead}", User = "{Lead}", Password = "{Password}")] public sealed partial record C;
        """);

    [Fact]
    public Task A_path_behind_the_address_of_a_tenant_is_one_too() => Copin.Testing.Verify.AnalyzerAsync(
        IdentitySource.Of("""[ProxySystem("S4HC", Url = {|COPIN4017:"{S4.ApiUrl}/sap/opu"|}, User = "{Lead}", Password = "{Password}")] public sealed partial record Proxy;"""),
        "'{S4.ApiUrl}/sap/opu' has a path, to which Identity Provisioning adds its own; write '{S4.ApiUrl}'");
}
