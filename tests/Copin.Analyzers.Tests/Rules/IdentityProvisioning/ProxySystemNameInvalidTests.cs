namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ProxySystemNameInvalidTests
{
    [Fact]
    public Task Characters_that_are_not_allowed_are_marked_together() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4{|COPIN4001:/§|}HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """,
        "A proxy system's name has letters, digits, '-', '_', '.' and blanks only; write '__' instead of '/§'");

    [Fact]
    public Task Empty_name_is_an_error() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem({|COPIN4001:""|}, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """,
        "A proxy system's name must not be empty; write one, such as \"S4HC\"");

    [Fact]
    public Task What_is_over_a_hundred_characters_is_marked() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS{|COPIN4001:45|}", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """,
        "A proxy system's name has at most 100 characters; shorten it by 2");

    [Fact]
    public Task Every_allowed_character_and_a_reference_are_right() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4 HC-1_a.b {Lead}", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """);
}
