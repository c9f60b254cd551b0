using Copin.Model;

namespace Copin.Rules;

/// <summary>Mutual TLS at a token service goes over the Internet, and a key store that has a password gets it.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "OAuth with X.509 Client Certificates", <em>Supported OAuth Flows</em>.</remarks>
internal sealed class MutualTlsImpossible() : Rule<Destination>(
    "COPIN3024", Severity.Error, "Mutual TLS at the token service cannot work",
    "{0}; {1}")
{
    private const string KeyStore = "tokenService.KeyStoreLocation";
    private const string KeyStorePassword = "tokenService.KeyStorePassword";

    private static readonly DestinationAuthentication[] Flows =
    [
        DestinationAuthentication.OAuth2ClientCredentials, DestinationAuthentication.OAuth2Password, DestinationAuthentication.OAuth2UserTokenExchange,
        DestinationAuthentication.OAuth2JwtBearer, DestinationAuthentication.OAuth2SamlBearerAssertion,
    ];

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        // Where no token service is asked, COPIN3004 says that it is ignored.
        if (destination.HttpAuthentication is not { AsksTokenService: true } facts || destination.HasHalfTypedProperty || destination.Find(KeyStore) is not { } store)
            yield break;
        if (!Flows.Contains(facts.Authentication))
        {
            yield return At(store.Key.Place, $"{DestinationSpelling.Of(facts.Authentication)} calls the token service without a certificate", "use a client secret").With(FixKeys.Removal, $"'{KeyStore}'");
            yield break;
        }

        if (destination.ProxyType.Value == DestinationProxyType.OnPremise)
            yield return At(store.Key.Place, $"The token service is called with '{KeyStore}' over the Internet only", "set ProxyType = DestinationProxyType.Internet, or use a client secret");
        if (store.Value.Known is { } file && CertificateFile.NeedsPassword(file) && destination.Find(KeyStorePassword) is null)
        {
            var secret = destination.Id + "KeyStorePassword";
            yield return At(store.Value.Place, $"'{file}' cannot be opened without its password", $"add [DestinationProperty(\"{KeyStorePassword}\", \"{{{secret}}}\")]")
                .WithAddition($"[DestinationProperty(\"{KeyStorePassword}\", \"{{{secret}}}\")]", $"Secret {secret}").With(FixKeys.AddTo, "Destination");
        }
    }
}
