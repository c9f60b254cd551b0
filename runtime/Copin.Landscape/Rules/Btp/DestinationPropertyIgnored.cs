using Copin.Model;

namespace Copin.Rules;

/// <summary>An HTTP destination sets nothing that its authentication does not read.</summary>
/// <remarks>
/// Source: <see cref="DestinationAuthentications"/>; of a secret beside a certificate, SAP-docs/btp-connectivity, "OAuth with X.509 Client Certificates". A user and password beside <c>NoAuthentication</c> mostly mean that the authentication was
/// forgotten.
/// </remarks>
internal sealed class DestinationPropertyIgnored() : Rule<Destination>(
    "COPIN3004", Severity.Warning, "Destination sets what its authentication ignores",
    "{0} ignores {1}; {2}")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (destination.HttpAuthentication is not { } facts)
            yield break;
        if (facts.AsksTokenService && destination.ClientSecret.HasValue && destination.Find("tokenService.KeyStoreLocation") is not null)
            yield return At(destination.ClientSecret.Place, "Mutual TLS at the token service ('tokenService.KeyStoreLocation')", "'clientSecret'", "remove it").With(FixKeys.Removal, "'clientSecret'");
        var named = destination.NamedProperties.Where(property => property.Value.HasValue).Select(property => (property.Key, property.Value.Place));
        var additional = destination.AdditionalProperties.Where(property => property.Key.Known is not null).Select(property => (Key: property.Key.Known!, property.Key.Place));
        var ignored = named.Concat(additional).Where(property => DestinationAuthentications.IsAuthenticationKey(property.Key) && !facts.Reads(property.Key)).ToArray();
        if (ignored.Length == 0)
            yield break;
        // That the address is taken as it is, is no reason for another authentication.
        var reading = ignored.All(property => property.Key == DestinationKeys.TokenServiceUrlType && facts.AsksTokenService) ? null : DestinationAuthentications.All.FirstOrDefault(other => ignored.All(property => other.Reads(property.Key)));
        var finding = At(
            ignored[0].Place,
            DestinationSpelling.Of(facts.Authentication),
            Listing.And(ignored.Select(property => $"'{property.Key}'")),
            reading is null ? "remove it" : $"set Authentication = DestinationAuthentication.{reading.Authentication}, which reads it, or remove it") with
        {
            Related = ignored.Skip(1).Select(property => property.Place).ToArray(),
        };
        if (reading is not null)
            finding = finding.WithAddition($"Authentication = DestinationAuthentication.{reading.Authentication}").With(FixKeys.AddTo, "Destination");
        yield return finding.With(FixKeys.Removal, Listing.And(ignored.Select(property => $"'{property.Key}'")));
    }
}
