using Copin.Model;

namespace Copin.Rules;

/// <summary>A proxy system for S/4HANA Cloud is of the one type that Identity Provisioning has for it.</summary>
/// <remarks>Source: <see cref="ProxySystemTypes"/>.</remarks>
internal sealed class ProxySystemTypeUnknown() : Rule<ProxySystem>(
    "COPIN4003", Severity.Error, "Proxy system type is not that of S/4HANA Cloud",
    "Type '{0}' {1}; write '{2}'")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        if (system.KnownType is { } type && type != ProxySystemTypes.S4HanaCloudPublicEdition && !system.IsLegacy)
            yield return At(
                system.Type.Place, type,
                type == ProxySystemTypes.S4HanaOnPremise ? "is for systems on premise, with properties of its own" : "is none that Identity Provisioning has for S/4HANA Cloud",
                ProxySystemTypes.S4HanaCloudPublicEdition)
                .WithReplacement($"\"{ProxySystemTypes.S4HanaCloudPublicEdition}\"");
    }
}
