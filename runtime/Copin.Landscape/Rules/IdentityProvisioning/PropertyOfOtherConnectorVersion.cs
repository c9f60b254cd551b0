using System.Globalization;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A connector version reads its own properties.</summary>
/// <remarks>Source: <see cref="ProxySystemProperties"/>, where SAP's documents say "Relevant for connector version".</remarks>
internal sealed class PropertyOfOtherConnectorVersion() : Rule<ProxySystem>(
    "COPIN4007", Severity.Warning, "Property belongs to another connector version",
    "'{0}' is read by connector version {1}, and '{2}' has version {3}; remove it, or change the version")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        // With two versions at once, that is what must be mended first.
        if (system.ConnectorVersion is not (1 or 3) || system.ConnectorVersions.Count > 1)
            yield break;
        var version = system.ConnectorVersion.Value;
        foreach (var property in system.OwnProperties)
            if (ProxySystemProperties.Find(property.Name) is { } known && !known.IsReadBy(version))
                yield return At(
                    property.WrittenName!.Place, known.Name, Listing.Or(known.ConnectorVersions.Select(each => each.ToString(CultureInfo.InvariantCulture))), system.Id, version)
                    .With(FixKeys.Removal, $"'{known.Name}'");
    }
}
