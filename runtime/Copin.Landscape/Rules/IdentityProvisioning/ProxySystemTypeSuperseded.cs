using Copin.Model;

namespace Copin.Rules;

/// <summary>The type of proxy system for S/4HANA Cloud has today's name; consoles do not offer the earlier ones any more.</summary>
/// <remarks>Source: <see cref="ProxySystemTypes"/>.</remarks>
internal sealed class ProxySystemTypeSuperseded() : Rule<ProxySystem>(
    "COPIN4002", Severity.Warning, "Proxy system type is superseded",
    "Type '{0}' is superseded and not offered any more; write '{1}', with an arrangement of {2}")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        if (system.IsLegacy)
            yield return At(
                system.Type.Place, system.KnownType, ProxySystemTypes.S4HanaCloudPublicEdition,
                ScenarioTitles.WithTitle(IdentityProvisioningPurpose.ScenarioOf(system) ?? CommunicationScenarios.SAP_COM_0193))
                .WithReplacement($"\"{ProxySystemTypes.S4HanaCloudPublicEdition}\"");
    }
}
