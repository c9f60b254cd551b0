using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationKindInvalidTests
{
    [Fact]
    public Task Number_without_member_is_an_error_at_the_argument() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", ProxyType = {|COPIN3002:(DestinationProxyType)7|})]""",
        "7 is no member of DestinationProxyType; the Destination service knows only its members");

    [Fact]
    public Task Unknown_authentication_requires_and_ignores_nothing() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", Authentication = {|COPIN3002:(DestinationAuthentication)99|}, User = "{Lead}")]""");

    [Theory]
    [InlineData("Type", "Type")]
    [InlineData("ProxyType", "ProxyType")]
    [InlineData("Authentication", "Authentication")]
    [InlineData("URL", "Url")]
    [InlineData("Url", "Url")]
    [InlineData("Name", "name")]
    public Task Property_that_says_what_the_destination_is_belongs_into_the_attribute(string key, string argument) => DestinationSource.VerifyPropertiesAsync(
        $$"""[DestinationProperty({|COPIN3002:"{{key}}"|}, "HTTP")]""",
        $"'{key}' is no additional property; set the argument '{argument}' of [Destination] instead");

    [Fact]
    public Task Members_are_right() => DestinationSource.VerifyAsync(
        """[Destination("D", Type = DestinationType.Http, ProxyType = DestinationProxyType.OnPremise, Authentication = DestinationAuthentication.None, Url = "http://x")]""");

    [Fact]
    public Task Key_that_only_begins_so_is_right() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty("TypeOfSystem", "HTTP")]""");

    [Fact]
    public Task Half_typed_member_is_the_compilers_concern() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.{|CS0117:Ba|}, User = "{Lead}")]""");

    [Fact]
    public Task Missing_value_is_the_compilers_concern() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", User = "{Lead}", Authentication = {|CS1525:)|}]""");
}
