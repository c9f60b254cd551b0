using Copin.Model;

namespace Copin.Rules;

/// <summary>A key store or trust store is a file of a type that the Destination service keeps.</summary>
/// <remarks>Source: <see cref="CertificateFile"/>. The clients of the service read fewer types than it keeps, so other endings are only doubtful.</remarks>
internal sealed class CertificateTypeUnknown() : Rule<Destination>(
    "COPIN3025", Severity.Warning, "Certificate file is of no known type",
    "'{0}' is no certificate that the Destination service keeps; its name ends in {1}")
{
    private static readonly string[] Keys = ["KeyStoreLocation", "TrustStoreLocation", "tokenService.KeyStoreLocation"];

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape) =>
        from property in destination.AdditionalProperties
        where Keys.Contains(property.Key.Known, StringComparer.Ordinal) && property.Value.Known is { Length: > 0 } file && !CertificateFile.IsKnown(file)
        select At(property.Value.PlaceInSkeleton(0, property.Value.Known!.Length), property.Value.Known, Listing.Or(CertificateFile.Types.Select(type => "." + type)));
}
