using Copin.Model;

namespace Copin.Rules;

/// <summary>An HTTP destination has what its authentication requires.</summary>
/// <remarks>Source: <see cref="DestinationAuthentications"/>. Without it, the Destination service answers with an error in place of a token, at the first call.</remarks>
internal sealed class DestinationPropertyMissing() : Rule<Destination>(
    "COPIN3003", Severity.Error, "Destination lacks what its authentication requires",
    "{0} requires {1}; add {2}")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (destination.HttpAuthentication is not { } facts || destination.HasHalfTypedProperty)
            yield break;
        var required = DestinationAuthentications.RequiredOf(facts, destination).ToArray();
        foreach (var empty in destination.AdditionalProperties.Where(property => IsEmpty(property.Value) && required.Contains(property.Key.Known, StringComparer.Ordinal)))
            yield return At(empty.Value.Place, DestinationSpelling.Of(facts.Authentication), empty.Key.Known, "its value");
        var missing = required.Where(key => !IsSet(destination, key)).ToArray();
        if (missing.Length > 0)
            yield return At(
                destination.Authentication.IsDeclared ? destination.Authentication.Place : destination.Place,
                DestinationSpelling.Of(facts.Authentication), Listing.And(missing), Listing.And(missing.Select(key => Mend(key, "…"))))
                .WithAddition(Additions(missing, destination, landscape).ToArray()).With(FixKeys.AddTo, "Destination");
    }

    // A property in another spelling, or one that belongs into an argument, is there: what is wrong with it is said by its own rule.
    private static bool IsSet(Destination destination, string key) =>
        destination.NamedProperties.Any(named => named.Key == key && named.Value.IsDeclared && !IsEmpty(named.Value))
        || destination.AdditionalProperties.Any(property => string.Equals(property.Key.Known, key, StringComparison.OrdinalIgnoreCase));

    private static bool IsEmpty(Text value) => value is { Role: TextRole.Plain, Known: { } known } && string.IsNullOrWhiteSpace(known);

    private static string Mend(string key, string value) => DestinationKeys.ArgumentOf(key) is { } argument
        ? $"{argument} = \"{value}\""
        : $"[DestinationProperty(\"{key}\", \"{value}\")]";

    // Placeholders of the right shape; a secret is the landscape's only one, or a new one.
    private static IEnumerable<string> Additions(string[] missing, Destination destination, Landscape landscape)
    {
        var secrets = landscape.Parameters.Where(parameter => ParameterTypes.Find(parameter.Type) is { IsSecret: true }).Take(2).ToArray();
        var secret = secrets.Length == 1 ? secrets[0].Name : destination.Id + "Password";
        foreach (var key in missing)
            yield return Mend(key, key switch
            {
                "Password" => $"{{{secret}}}",
                "URL" => "https://destination.example",
                "tokenServiceURL" => "https://authentication.example/oauth/token",
                "KeyStoreLocation" => "keystore.p12",
                "authnContextClassRef" => "urn:oasis:names:tc:SAML:2.0:ac:classes:PreviousSession",
                _ => "TODO",
            });
        if (secrets.Length != 1 && missing.Contains("Password"))
            yield return $"Secret {secret}";
    }
}
