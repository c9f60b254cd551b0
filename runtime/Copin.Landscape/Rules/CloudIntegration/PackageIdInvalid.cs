using Copin.Model;

namespace Copin.Rules;

/// <summary>An integration package's ID has 1 to 255 characters.</summary>
/// <remarks>Source: <see cref="CloudIntegrationNames.MaxPackageLength"/>.</remarks>
internal sealed class PackageIdInvalid() : Rule<IntegrationPackage>(
    "COPIN2010", Severity.Error, "Integration package ID is invalid",
    "{0}")
{
    protected override IEnumerable<Finding> Check(IntegrationPackage package, Landscape landscape)
    {
        if (package.Name.Known is not { } id)
            yield break;
        if (string.IsNullOrWhiteSpace(id))
            yield return At(package.Name.Place, "An integration package has an ID; write that of the package in Discover or Design");
        else if (id.Length > CloudIntegrationNames.MaxPackageLength)
            yield return At(
                package.Name.PlaceInSkeleton(CloudIntegrationNames.MaxPackageLength, id.Length - CloudIntegrationNames.MaxPackageLength),
                $"An integration package's ID has at most {CloudIntegrationNames.MaxPackageLength} characters; this one has {id.Length}, so shorten it");
    }
}
