using Copin.Model;

namespace Copin.Rules;

/// <summary>Mutual TLS at a token service goes over the Internet, and a key store that has a password gets it.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "OAuth with X.509 Client Certificates".</remarks>
internal sealed class MutualTlsImpossible() : Rule<Destination>(
    "COPIN3024", Severity.Error, "Mutual TLS at the token service cannot work",
    "{0}; {1}")
{
    private const string KeyStore = "tokenService.KeyStoreLocation";
    private const string KeyStorePassword = "tokenService.KeyStorePassword";

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (!destination.IsHttp || destination.HasHalfTypedProperty || destination.Find(KeyStore) is not { } store)
            yield break;
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
