using Copin.Model;

namespace Copin.Rules;

/// <summary>A property of S/4HANA Cloud is one that Identity Provisioning knows. Properties of one's own, which transformations read, have other names.</summary>
/// <remarks>Source: <see cref="ProxySystemProperties"/>. What the type of 2018 read is not published any more, so only slips are spoken of there.</remarks>
internal sealed class PropertyUnknown() : Rule<ProxySystem>(
    "COPIN4009", Severity.Warning, "Proxy system property is unknown",
    "'{0}' is not known as a property of Identity Provisioning; {1}")
{
    private const string Area = "s4hana.";

    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        var names = new NearestName(ProxySystemProperties.All.Select(property => property.Name));
        foreach (var property in system.OwnProperties)
        {
            if (property is not { Name: { } name, WrittenName: { } written } || ProxySystemProperties.Find(name) is not null || ProxySystemProperties.IsForOnPremise(name))
                continue;
            var nearest = names.To(name);
            // A short name of one's own may be like "User" by chance.
            if (nearest is not null && (nearest.IndexOf('.') > 0 || string.Equals(nearest, name, StringComparison.OrdinalIgnoreCase)))
                yield return At(written.PlaceInSkeleton(0, name.Length), name, $"did you mean '{nearest}'?").WithReplacement(nearest);
            else if (!system.IsLegacy && name.StartsWith(Area, StringComparison.OrdinalIgnoreCase))
                yield return At(written.PlaceInSkeleton(0, name.Length), name, "look it up in SAP's List of Properties");
        }
    }
}
