using Copin.Model;

namespace Copin.Rules;

/// <summary>A key or trust store of a type that has a password gets it.</summary>
/// <remarks>
/// Source: SAP-docs/btp-connectivity, "OAuth with X.509 Client Certificates": which types need one; its pages for HTTP destinations want the password "if one is needed", so it is doubtful only. The key
/// store for the token service is COPIN3024's.
/// </remarks>
internal sealed class StorePasswordMissing() : Rule<Destination>(
    "COPIN3029", Severity.Warning, "Key or trust store has no password",
    "'{0}' cannot be opened without its password; add [DestinationProperty(\"{1}\", \"{{{2}}}\")]")
{
    private static readonly (string Store, string Password)[] Stores = [("KeyStoreLocation", "KeyStorePassword"), ("TrustStoreLocation", "TrustStorePassword")];

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (destination.HttpAuthentication is not { } facts || destination.HasHalfTypedProperty)
            yield break;
        foreach (var (store, password) in Stores)
        {
            if (destination.Find(store) is not { Value: { Known: { } file } value } || !CertificateFile.NeedsPassword(file) || destination.Find(password) is not null
                || (DestinationAuthentications.IsAuthenticationKey(store) && !facts.Reads(store)))
                continue;
            var secret = destination.Id + password;
            yield return At(value.Place, file, password, secret)
                .WithAddition($"[DestinationProperty(\"{password}\", \"{{{secret}}}\")]", $"Secret {secret}").With(FixKeys.AddTo, "Destination");
        }
    }
}
