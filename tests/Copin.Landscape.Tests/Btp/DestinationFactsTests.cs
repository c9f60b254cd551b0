using Copin.Model;

namespace Copin.Tests.Btp;

public class DestinationFactsTests
{
    [Fact]
    public void Every_authentication_has_its_facts() =>
        Assert.Equal(Enum.GetValues<DestinationAuthentication>(), DestinationAuthentications.All.Select(facts => facts.Authentication));

    [Fact]
    public void Every_key_that_an_authentication_reads_is_spelt_as_the_service_spells_it()
    {
        var keys = DestinationAuthentications.All.SelectMany(facts => facts.Required.Concat(facts.Optional)).Distinct().ToArray();

        Assert.Equal(keys, keys.Select(key => DestinationKeys.SpellingOf(key)));
        Assert.All(keys, key => Assert.True(DestinationAuthentications.IsAuthenticationKey(key)));
    }

    [Theory]
    [InlineData(DestinationAuthentication.PrincipalPropagation, new[] { DestinationProxyType.OnPremise })]
    [InlineData(DestinationAuthentication.OAuth2TechnicalUserPropagation, new[] { DestinationProxyType.OnPremise })]
    [InlineData(DestinationAuthentication.OAuth2ClientCredentials, new[] { DestinationProxyType.Internet, DestinationProxyType.OnPremise })]
    [InlineData(DestinationAuthentication.Basic, new[] { DestinationProxyType.Internet, DestinationProxyType.OnPremise, DestinationProxyType.PrivateLink })]
    public void Proxy_types_are_those_of_the_documentation(DestinationAuthentication authentication, DestinationProxyType[] expected) =>
        Assert.Equal(expected, DestinationAuthentications.Find(authentication)!.ProxyTypes);

    [Theory]
    [InlineData("CLIENTID", "clientId")]
    [InlineData("sap-Client", "sap-client")]
    [InlineData("tokenserviceurl.HEADERS.X-Zone", "tokenServiceURL.headers.X-Zone")]
    [InlineData("own-key", null)]
    public void Spelling_is_found_in_any_case(string key, string? expected) => Assert.Equal(expected, DestinationKeys.SpellingOf(key));

    [Theory]
    [InlineData("URL", "Url")]
    [InlineData("clientSecret", "ClientSecret")]
    [InlineData("url", null)]
    [InlineData("scope", null)]
    public void Argument_of_a_key(string key, string? expected) => Assert.Equal(expected, DestinationKeys.ArgumentOf(key));
}
